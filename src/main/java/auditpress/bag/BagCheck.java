package auditpress.bag;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Holds the files of a bag against its manifests. Their text is made anew from the files and must be the same byte for
 * byte; so a change of any byte shows, and reading a manifest is needed only to say what changed.
 */
final class BagCheck {
    private static final int ROOM = 1 << 20;
    private static final Set<String> TAG_FILES = Set.of(
            Bag.START_PAGE,
            Bag.DECLARATION,
            Bag.INFO,
            Bag.SEALED,
            Bag.SIGNATURE,
            "manifest-sha256.txt",
            "manifest-sha512.txt",
            "tagmanifest-sha512.txt");

    private final Tree tree;
    private final SortedMap<String, Hashes> files;
    private final SortedMap<String, String> found = new TreeMap<>();

    private BagCheck(Tree tree, SortedMap<String, Hashes> files) {
        this.tree = tree;
        this.files = files;
    }

    /** What differs, one entry a path. */
    static List<Deviation> of(Tree tree, SortedMap<String, Hashes> files) {
        BagCheck check = new BagCheck(tree, files);
        check.presence();
        for (String algorithm : Bag.ALGORITHMS) {
            check.manifest("manifest-" + algorithm + ".txt", algorithm, Bag.payload(files));
            check.manifest("tagmanifest-" + algorithm + ".txt", algorithm, Bag.tags(files));
        }
        check.declaration();
        return check.found.entrySet().stream()
                .map(e -> new Deviation(e.getKey(), e.getValue()))
                .toList();
    }

    private void presence() {
        Stream.concat(TAG_FILES.stream(), Stream.of(ReleaseJson.PATH, Bag.DATA, Bag.PACK))
                .filter(path -> !path.equals(Bag.SIGNATURE) && !tree.has(path))
                .forEach(path -> found.put(path, "is missing"));
        tree.files().keySet().stream()
                .filter(path -> !path.startsWith("data/") && !TAG_FILES.contains(path))
                .forEach(path -> found.put(path, "was added: it is no part of a release"));
    }

    private void manifest(String name, String algorithm, SortedMap<String, Hashes> listed) {
        if (!tree.has(name)) {
            return;
        }
        byte[] expected = Manifest.bytes(listed, algorithm);
        byte[] stated = tree.head(name, 2 * expected.length + ROOM);
        if (!Arrays.equals(expected, stated) && !explained(name, algorithm, listed, Manifest.hashesByPath(stated))) {
            found.putIfAbsent(
                    name, "was altered: it is not in the form in which it was written (order, letter case, line ends)");
        }
    }

    /** True if at least one file differs from what the manifest says. */
    private boolean explained(
            String name, String algorithm, SortedMap<String, Hashes> listed, Map<String, String> stated) {
        Set<String> paths = new TreeSet<>(listed.keySet());
        paths.addAll(stated.keySet());
        boolean any = false;
        for (String path : paths) {
            Hashes hashes = listed.get(path);
            String hash = stated.get(path);
            if (hashes == null) {
                found.putIfAbsent(path, tree.has(path) ? "is listed by " + name + " and must not be" : "is missing");
            } else if (hash == null) {
                found.putIfAbsent(path, "was added: " + name + " does not list it");
            } else if (!hash.equalsIgnoreCase(hashes.by(algorithm))) {
                found.putIfAbsent(path, "was altered: its hash is not the one in " + name);
            } else {
                continue;
            }
            any = true;
        }
        return any;
    }

    private void declaration() {
        if (tree.has(Bag.DECLARATION) && !Arrays.equals(Bag.DECLARED, tree.head(Bag.DECLARATION, ROOM))) {
            found.putIfAbsent(Bag.DECLARATION, "was altered: it does not declare BagIt 1.0 in UTF-8");
        }
        // Any other difference explains this one.
        if (!found.isEmpty()) {
            return;
        }
        String line = Bag.OXUM + ": " + Bag.oxum(Bag.payload(files));
        String info = new String(tree.head(Bag.INFO, ROOM), StandardCharsets.UTF_8);
        if (info.lines().noneMatch(line::equals)) {
            found.put(Bag.INFO, "does not state the payload that is there (" + line + ")");
        }
    }
}
