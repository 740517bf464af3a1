package auditpress.trace;

import auditpress.model.Field;
import auditpress.model.Item;
import auditpress.model.Register;
import auditpress.model.Sha256;
import auditpress.model.Type;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a signature is pinned to: SHA-256 over the signed fields of a record in a form that does not depend on how the file
 * was written. The order of rows, columns and listed ids, the kind of file and white space at line ends do not count.
 */
public final class Fingerprint {
    private Fingerprint() {}

    /** Of one record, in 64 hexadecimal digits. */
    public static String of(Item item) {
        MessageDigest digest = Sha256.digest();
        add(item.register().kind(), digest);
        canonical(item).forEach((name, value) -> {
            add(name, digest);
            add(value, digest);
        });
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Of a register as a whole: of all its records. */
    public static String of(Trace trace, Register register) {
        MessageDigest digest = Sha256.digest();
        add(register.name(), digest);
        trace.items(register.kind()).stream().map(Fingerprint::of).sorted().forEach(f -> add(f, digest));
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The signed fields that hold something, by name, each in its canonical form. */
    public static Map<String, String> canonical(Item item) {
        List<String> signed = item.register().signed();
        Map<String, String> values = new TreeMap<>();
        item.values().forEach((name, value) -> {
            if (signed.isEmpty() || signed.contains(name)) {
                Type type = item.register().field(name).map(Field::type).orElse(Type.TEXT);
                values.put(name, canonical(type, value.text()));
            }
        });
        return values;
    }

    private static String canonical(Type type, String text) {
        return switch (type) {
            case LINKS, PEOPLE, CHOICES, LIST ->
                String.join(",", type.entries(text).stream().sorted().toList());
            default ->
                text.replace("\r\n", "\n").lines().map(String::stripTrailing).collect(Collectors.joining("\n"));
        };
    }

    /** With its length before it, so that no two lists of parts read the same. */
    private static void add(String part, MessageDigest digest) {
        byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
    }
}
