package auditpress.bag;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Walks a folder and follows no link. */
final class FolderTree extends SimpleFileVisitor<Path> {
    private final Path root;
    private final SortedMap<String, Tree.Source> files = new TreeMap<>();
    private final List<Deviation> oddities = new ArrayList<>();
    private final Set<Path> filled = new HashSet<>();

    private FolderTree(Path root) {
        this.root = root;
    }

    static Tree of(Path folder) throws IOException {
        Path root = folder.toAbsolutePath().normalize();
        FolderTree walk = new FolderTree(root);
        Files.walkFileTree(root, walk);
        return new Tree(String.valueOf(root.getFileName()), walk.files, walk.oddities, () -> {});
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        fill(folder);
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        fill(file);
        if (attributes.isRegularFile()) {
            files.put(name(file), () -> Files.newInputStream(file));
        } else {
            odd(file, attributes.isSymbolicLink() ? "is a link" : "is neither a file nor a folder");
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
        fill(file);
        odd(file, "cannot be read: " + failure.getMessage());
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) {
        if (failure != null) {
            odd(folder, "cannot be read: " + failure.getMessage());
        } else if (!filled.contains(folder)) {
            odd(folder, "is an empty folder");
        }
        return FileVisitResult.CONTINUE;
    }

    private void fill(Path child) {
        Path parent = child.getParent();
        if (parent != null) {
            filled.add(parent);
        }
    }

    private void odd(Path path, String words) {
        oddities.add(new Deviation(name(path), words));
    }

    private String name(Path path) {
        String separator = root.getFileSystem().getSeparator();
        return root.relativize(path).toString().replace(separator, "/");
    }
}
