package auditpress.bag;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Lists of hashes and paths as RFC 8493 (2.1.3) has them, in the one form that we write: sorted, LF, small digits. */
final class Manifest {
    private Manifest() {}

    /** The manifest of these files; {@code sha256sum -c} reads it too. */
    static byte[] bytes(SortedMap<String, Hashes> files, String algorithm) {
        StringBuilder text = new StringBuilder();
        files.forEach((path, hashes) -> text.append(hashes.by(algorithm))
                .append("  ")
                .append(encoded(path))
                .append('\n'));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** What somebody's manifest seems to say, to put differences in words; the bytes decide, not this. */
    static Map<String, String> hashesByPath(byte[] manifest) {
        Map<String, String> listed = new TreeMap<>();
        new String(manifest, StandardCharsets.UTF_8).lines().forEach(line -> {
            int blank = line.indexOf("  ");
            if (blank > 0) {
                listed.put(decoded(line.substring(blank + 2)), line.substring(0, blank));
            }
        });
        return listed;
    }

    static String encoded(String path) {
        return path.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    static String decoded(String path) {
        return path.replaceAll("(?i)%0D", "\r").replaceAll("(?i)%0A", "\n").replace("%25", "%");
    }
}
