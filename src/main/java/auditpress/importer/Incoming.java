package auditpress.importer;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A file to be imported. */
final class Incoming {
    private final String name;
    private final byte[] bytes;

    /** @param name as the user gave it, for messages and places */
    Incoming(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes.clone();
    }

    String name() {
        return name;
    }

    byte[] bytes() {
        return bytes.clone();
    }

    /** Whether this is plain text: no archive, no page of HTML, no byte that text does not have. */
    boolean isText() {
        String start = new String(bytes, 0, Math.min(bytes.length, 4000), StandardCharsets.ISO_8859_1);
        String first = start.strip().toLowerCase(Locale.ROOT);
        boolean page = first.startsWith("<html") || first.startsWith("<!doctype") || first.startsWith("<table");
        return !first.isEmpty()
                && !page
                && !start.startsWith("PK")
                && start.chars().noneMatch(c -> c < ' ' && "\n\r\t".indexOf(c) < 0);
    }

    /** Whether the name ends so, in any case. */
    boolean ends(String ending) {
        return name.toLowerCase(Locale.ROOT).endsWith(ending);
    }
}
