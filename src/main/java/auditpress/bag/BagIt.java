package auditpress.bag;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The verdict on a bag of any program by BagIt 0.93 to 1.0 (RFC 8493, 3): complete and valid. What only looks careless is a
 * note. Nothing is fetched.
 */
public final class BagIt {
    private static final int MOST = 1 << 28;

    private final Tree tree;
    private final BagItTags tags;
    private final Set<Deviation> errors = new TreeSet<>();
    private final Set<String> warnings = new TreeSet<>();
    private boolean systemFiles = true;

    private BagIt(Tree tree, BagItTags tags) {
        this.tree = tree;
        this.tags = tags;
    }

    /** Errors as deviations, warnings as notes. */
    public static Verdict verdict(Path folder) throws IOException {
        try (Tree tree = FolderTree.of(folder)) {
            return verdict(tree);
        }
    }

    /** True if the bag says that Auditpress wrote it. */
    static boolean isOurs(Path folder) throws IOException {
        Path info = folder.resolve(Bag.INFO);
        return Files.isRegularFile(info)
                && new String(Files.readAllBytes(info), StandardCharsets.ISO_8859_1)
                        .contains("Bag-Software-Agent: Auditpress");
    }

    private static Verdict verdict(Tree tree) {
        try {
            BagIt bag = new BagIt(tree, BagItTags.of(tree.head(Bag.DECLARATION, MOST)));
            bag.manifests();
            bag.fetched();
            bag.oxum();
            bag.links();
            return new Verdict(tree.name(), null, "", List.copyOf(bag.errors), List.copyOf(bag.warnings));
        } catch (IllegalArgumentException e) {
            Deviation wrong = new Deviation(Bag.DECLARATION, String.valueOf(e.getMessage()));
            return new Verdict(tree.name(), null, "", List.of(wrong), List.of());
        }
    }

    private void manifests() {
        List<String> names = names(name -> name.matches("manifest-[A-Za-z0-9]+\\.txt"));
        if (names.isEmpty()) {
            errors.add(new Deviation("", "has no manifest of its payload"));
        }
        List<Set<String>> lists = new ArrayList<>();
        names.forEach(name -> lists.add(manifest(name, true)));
        for (String path : names(p -> p.startsWith("data/"))) {
            long in = lists.stream().filter(l -> l.contains(path)).count();
            if (in == 0) {
                errors.add(new Deviation(path, "is in no manifest"));
            } else if (in < lists.size() && tags.isOne()) {
                errors.add(new Deviation(path, "is not in every manifest"));
            }
        }
        names(name -> name.matches("tagmanifest-[A-Za-z0-9]+\\.txt")).forEach(name -> manifest(name, false));
    }

    private List<String> names(Predicate<String> which) {
        return tree.files().keySet().stream().filter(which).toList();
    }

    /** The files that the manifest names and that are there. */
    private Set<String> manifest(String name, boolean payload) {
        BagItManifest manifest = BagItManifest.of(name, tags.text(tree.head(name, MOST)));
        errors.addAll(manifest.errors());
        warnings.addAll(manifest.warnings());
        if (tags.isOne() && !manifest.twice().isEmpty()) {
            errors.add(new Deviation(name, "lists twice " + manifest.twice()));
        }
        manifest.twice().forEach(path -> warnings.add(name + " lists " + path + " twice"));
        Set<String> there = new TreeSet<>();
        for (Map.Entry<String, String> line : manifest.hashes().entrySet()) {
            if (payload && !line.getKey().startsWith("data/")) {
                errors.add(new Deviation(name, "lists what is no payload: " + line.getKey()));
            } else {
                BagItFile.find(tree, line.getKey(), warnings)
                        .ifPresentOrElse(
                                path -> {
                                    there.add(path);
                                    if (!BagItFile.has(tree, path, manifest.algorithm(), line.getValue())) {
                                        errors.add(new Deviation(path, "is not what " + name + " says"));
                                    }
                                },
                                () -> missing(line.getKey()));
            }
        }
        return there;
    }

    private void missing(String path) {
        if (path.matches("(.*/)?(\\.DS_Store|Thumbs\\.db|desktop\\.ini)")) {
            systemFiles = false;
            warnings.add(path + ", a file of the operating system, is missing");
        } else {
            errors.add(new Deviation(path, "is missing"));
        }
    }

    private void fetched() {
        for (String line : tags.text(tree.head("fetch.txt", MOST)).lines().toList()) {
            String[] parts = line.strip().split("\\s+", 3);
            if (parts.length < 3 || !BagItManifest.inScope(parts[2]) || !parts[2].startsWith("data/")) {
                errors.add(new Deviation("fetch.txt", "names no file of the payload: " + line.strip()));
            } else if (!tree.has(parts[2]) && !tree.has(Manifest.decoded(parts[2]))) {
                errors.add(new Deviation(parts[2], "is still to be fetched"));
            }
        }
    }

    private void oxum() {
        Map<String, String> info = tags.text(tree.head(Bag.INFO, MOST))
                .lines()
                .filter(line -> line.matches("(?i)payload-oxum\\s*:.*"))
                .collect(Collectors.toMap(
                        l -> Bag.OXUM, l -> l.replaceFirst("^[^:]*:", "").strip(), (a, b) -> b));
        String stated = info.getOrDefault(Bag.OXUM, "");
        String counted = BagItFile.oxum(tree);
        if (!stated.isEmpty() && !stated.equals(counted) && systemFiles) {
            errors.add(new Deviation(Bag.INFO, "states the payload " + stated + "; there is " + counted));
        }
    }

    private void links() {
        tree.oddities().stream()
                .filter(odd -> !odd.words().equals("is an empty folder"))
                .forEach(errors::add);
    }
}
