package auditpress.importer;

import auditpress.model.Item;
import auditpress.model.Register;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gives documents ids out of their files' names, each id to one file of a run. */
final class DocumentIds {
    private final Map<String, String> files = new HashMap<>();

    /** The file to which the id was given in this run, where that is another one; else it is given to this one. */
    Optional<String> claim(Register register, String id, String file) {
        String holder = files.putIfAbsent(register.name() + "/" + id, file);
        return Optional.ofNullable(holder).filter(h -> !h.equals(file));
    }

    /**
     * An id made of the file's name; of its folders' names too, where a document of another title has that id.
     *
     * @param items all records that are there
     */
    String of(Register register, String file, String title, List<Item> items) {
        List<String> parts = new ArrayList<>(List.of(file.split("[/\\\\]")));
        String id = FrontMatter.idOfName(parts.remove(parts.size() - 1));
        while (isTaken(register, id, file, title, items) && !parts.isEmpty()) {
            String folder = FrontMatter.idOfName(parts.remove(parts.size() - 1) + ".");
            id = folder.equals("DOCUMENT") ? id : folder + "-" + id;
        }
        claim(register, id, file);
        return id;
    }

    private boolean isTaken(Register register, String id, String file, String title, List<Item> items) {
        String holder = files.getOrDefault(register.name() + "/" + id, file);
        boolean other = items.stream()
                .anyMatch(i -> i.id().equals(id)
                        && i.register().name().equals(register.name())
                        && !i.title().equals(title));
        return other || !holder.equals(file);
    }
}
