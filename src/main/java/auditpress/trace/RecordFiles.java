package auditpress.trace;

import auditpress.model.FileSlug;
import auditpress.model.Item;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the record to which a link by a file's name leads, as texts that were written for another place have them. */
public final class RecordFiles {
    private static final String ENDING = "\\.(?i:md|markdown)$";

    private final Map<String, List<Item>> files = new HashMap<>();
    private final Map<String, List<Item>> ids = new HashMap<>();

    public RecordFiles(Trace trace) {
        for (Item item : trace.items()) {
            String file = item.origin().file();
            if (file.endsWith(".md")) {
                files.computeIfAbsent(stem(file), f -> new ArrayList<>()).add(item);
                ids.computeIfAbsent(FileSlug.of(item.id()), f -> new ArrayList<>())
                        .add(item);
            }
        }
    }

    /**
     * The only record of a Markdown file of that name, whatever its folder; else the one whose id is that name.
     *
     * @param target of a link, with or without an anchor
     */
    public Optional<Item> find(String target) {
        String path = decoded(target.replaceFirst("[#?].*", ""));
        if (!path.matches("(?s).*" + ENDING) || path.contains("://")) {
            return Optional.empty();
        }
        return only(files.get(stem(path))).or(() -> only(ids.get(stem(path))));
    }

    private static Optional<Item> only(@org.jspecify.annotations.Nullable List<Item> items) {
        return items == null || items.size() != 1 ? Optional.empty() : Optional.of(items.get(0));
    }

    private static String stem(String path) {
        return FileSlug.of(path.substring(path.lastIndexOf('/') + 1).replaceFirst(ENDING, ""));
    }

    /** What stands in an address with a percent sign as the character that it is. */
    public static String decoded(String path) {
        try {
            return path.indexOf('%') < 0 ? path : URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return path;
        }
    }
}
