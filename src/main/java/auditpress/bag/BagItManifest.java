package auditpress.bag;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A manifest of any program (RFC 8493, 2.1.3).
 *
 * @param algorithm in Java's name, such as SHA-256
 * @param hashes by path, as written there
 * @param twice paths that more than one line has
 */
record BagItManifest(
        String algorithm,
        Map<String, String> hashes,
        Set<String> twice,
        List<Deviation> errors,
        List<String> warnings) {
    private static final Pattern LINE = Pattern.compile("([0-9A-Fa-f]+)[ \\t]+(.+)");
    private static final Pattern LEADS_OUT = Pattern.compile("^[/\\\\~]|^[A-Za-z]:|(^|[/\\\\])\\.\\.([/\\\\]|$)");

    static BagItManifest of(String name, String text) {
        String algorithm = name.replaceFirst(".*manifest-", "").replace(".txt", "");
        BagItManifest made = new BagItManifest(
                javaName(algorithm), new TreeMap<>(), new TreeSet<>(), new ArrayList<>(), new ArrayList<>());
        text.lines().filter(line -> !line.isBlank()).forEach(line -> made.add(name, line));
        return made;
    }

    /** False for a path that leads out of the bag on any operating system. */
    static boolean inScope(String path) {
        return !LEADS_OUT.matcher(path).find();
    }

    private static String javaName(String algorithm) {
        String plain = algorithm.toLowerCase(Locale.ROOT).replace("-", "");
        return plain.startsWith("sha") ? "SHA-" + plain.substring(3) : plain.toUpperCase(Locale.ROOT);
    }

    private void add(String name, String line) {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) {
            errors.add(new Deviation(name, "has a line that is no hash and path: " + line));
            return;
        }
        String path = parts.group(2);
        if (path.startsWith("*")) {
            warnings.add(name + " was made with md5sum or its like: " + path);
            path = path.substring(1);
        }
        if (path.startsWith("./")) {
            warnings.add(name + " has a path with a needless ./: " + path);
            path = path.substring(2);
        }
        if (!inScope(path)) {
            errors.add(new Deviation(name, "names a file outside the bag: " + path));
            return;
        }
        String hash = parts.group(1).toLowerCase(Locale.ROOT);
        String before = hashes.put(path, hash);
        if (before != null && !before.equals(hash)) {
            errors.add(new Deviation(name, "lists " + path + " with two hashes"));
        } else if (before != null) {
            twice.add(path);
        }
    }
}
