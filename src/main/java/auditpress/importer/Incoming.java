package auditpress.importer;

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

    /** Whether the name ends so, in any case. */
    boolean ends(String ending) {
        return name.toLowerCase(Locale.ROOT).endsWith(ending);
    }
}
