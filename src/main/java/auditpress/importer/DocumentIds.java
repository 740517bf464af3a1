package auditpress.importer;

import auditpress.model.ContentFault;
import auditpress.model.Item;
import auditpress.model.Origin;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gives documents ids out of their files' names, each id to one file of a run. */
final class DocumentIds {
    private final List<Item> items;
    private final Map<String, String> files = new HashMap<>();

    /** @param items all records that are there */
    DocumentIds(List<Item> items) {
        this.items = items;
    }

    /**
     * The id of a document.
     *
     * @param register its name
     * @param stated what it says, or empty: then one is made of the file's name
     * @throws ContentFault where another file of this run says the same
     */
    String of(String register, String stated, String file, String title) throws ContentFault {
        String id = stated.isEmpty() ? made(register, file, title) : stated;
        String holder = files.putIfAbsent(register + "/" + id, file);
        if (holder != null && !holder.equals(file)) {
            throw new ContentFault(
                    Origin.of(file),
                    "This document has the id '" + id + "', as '" + holder + "' has; only that one is taken.",
                    "Give one of them another id.");
        }
        return id;
    }

    /** An id made of the file's name; of its folders' names too, where a document of another title has that id. */
    private String made(String register, String file, String title) {
        List<String> parts = new ArrayList<>(List.of(file.split("[/\\\\]")));
        String id = FrontMatter.idOfName(file);
        parts.remove(parts.size() - 1);
        if (FileNames.isFolders(file)) {
            parts.remove(parts.size() - 1);
        }
        while (isTaken(register, id, file, title) && !parts.isEmpty()) {
            String folder = FrontMatter.idOf(parts.remove(parts.size() - 1));
            id = folder.equals("DOCUMENT") ? id : folder + "-" + id;
        }
        return id;
    }

    private boolean isTaken(String register, String id, String file, String title) {
        String holder = files.getOrDefault(register + "/" + id, file);
        boolean other = items.stream()
                .anyMatch(i -> i.id().equals(id)
                        && i.register().name().equals(register)
                        && !i.title().equals(title));
        return other || !holder.equals(file);
    }
}
