package auditpress.bag;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Reads a bag out of a ZIP archive without unpacking it. Names that could do harm elsewhere are deviations. */
final class ZipTree {
    private static final Pattern LEADS_OUT = Pattern.compile("(^|/)\\.{0,2}(/|$)|\\\\|^[A-Za-z]:|\0");

    private final List<Deviation> oddities = new ArrayList<>();
    private final SortedMap<String, Tree.Source> files = new TreeMap<>();
    private final Set<String> names = new HashSet<>();
    private final Set<String> folders = new TreeSet<>();
    private final Set<String> roots = new TreeSet<>();

    private ZipTree() {}

    /** Its one folder as a bag; fails where the file is no ZIP archive. */
    static Tree of(Path file) throws IOException {
        ZipFile zip = new ZipFile(file.toFile());
        ZipTree tree = new ZipTree();
        for (ZipEntry entry : Collections.list(zip.entries())) {
            tree.add(zip, entry);
        }
        tree.emptyFolders();
        if (tree.roots.size() != 1) {
            tree.oddities.add(
                    new Deviation("", "holds " + tree.roots.size() + " folders instead of one: " + tree.roots));
        }
        String root = tree.roots.isEmpty() ? "" : tree.roots.iterator().next();
        return new Tree(root, tree.files, tree.oddities, zip);
    }

    private void add(ZipFile zip, ZipEntry entry) {
        String name = entry.getName();
        if (!names.add(name)) {
            oddities.add(new Deviation(name, "is in the archive twice"));
            return;
        }
        String path = entry.isDirectory() ? name.substring(0, name.length() - 1) : name;
        if (LEADS_OUT.matcher(path).find()) {
            oddities.add(new Deviation(name, "is a name that leads out of the folder"));
            return;
        }
        int slash = path.indexOf('/');
        roots.add(slash < 0 ? path : path.substring(0, slash));
        if (entry.isDirectory()) {
            folders.add(name);
        } else if (slash < 0) {
            oddities.add(new Deviation(name, "stands outside the release's folder"));
        } else {
            files.put(path.substring(slash + 1), () -> zip.getInputStream(entry));
        }
    }

    private void emptyFolders() {
        folders.stream()
                .filter(f -> names.stream().noneMatch(n -> n.length() > f.length() && n.startsWith(f)))
                .forEach(f -> oddities.add(new Deviation(f, "is an empty folder")));
    }
}
