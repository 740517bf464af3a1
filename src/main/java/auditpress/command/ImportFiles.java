package auditpress.command;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The files that the user names; for a folder those below it that an import may take.
 *
 * @param files in the order of the command line, those of a folder in order of their paths
 * @param found those of a folder, which nobody named
 * @param passedOver files of a folder that speak of the folder and not of the organisation, or are of a kind that nothing reads
 */
record ImportFiles(List<Path> files, Set<Path> found, List<Path> passedOver) {
    private static final Pattern KINDS =
            Pattern.compile("(?i).*\\.(md|markdown|csv|tsv|xlsx|xlsm|html?|xhtml|ya?ml|json)");
    private static final Pattern ABOUT = Pattern.compile(
            "(?i)(license|licence|contributing|changelog|code_of_conduct|notice)([._-]\\w{2})?\\.(md|markdown)");
    /** Those of the whole that is imported; in a folder of it a policy may be called so. */
    private static final Pattern ABOUT_ALL = Pattern.compile("(?i)(security|readme)([._-]\\w{2})?\\.(md|markdown)");
    /** It says what lies in a folder, or is all that does. */
    private static final Pattern README = Pattern.compile("(?i)readme([._-]\\w{2})?\\.(md|markdown)");

    private static final Set<String> MACHINERY =
            Set.of("node_modules", "target", "build", "dist", "vendor", "_layouts", "_includes", "_site", "_book");

    static ImportFiles of(List<Path> named) throws IOException {
        List<Path> files = new ArrayList<>();
        Set<Path> found = new HashSet<>();
        List<Path> passedOver = new ArrayList<>();
        for (Path path : named) {
            if (Files.isDirectory(path)) {
                List<Path> below = below(path);
                below.forEach(f -> (isTaken(f, path, below) ? files : passedOver).add(f));
                found.addAll(below);
            } else {
                files.add(path);
            }
        }
        return new ImportFiles(List.copyOf(files), Set.copyOf(found), List.copyOf(passedOver));
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private static boolean isTaken(Path file, Path root, List<Path> all) {
        if (!isReadable(file) || (ABOUT_ALL.matcher(name(file)).matches() && root.equals(file.getParent()))) {
            return false;
        }
        Path folder = file.getParent();
        return !README.matcher(name(file)).matches()
                || folder == null
                || all.stream().noneMatch(f -> !f.equals(file) && f.startsWith(folder) && isReadable(f));
    }

    private static boolean isReadable(Path file) {
        return KINDS.matcher(name(file)).matches() && !ABOUT.matcher(name(file)).matches();
    }

    private static List<Path> below(Path folder) throws IOException {
        List<Path> found = new ArrayList<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
                String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
                boolean hidden = !path.equals(folder) && (name.startsWith(".") || MACHINERY.contains(name));
                return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                String name = String.valueOf(file.getFileName());
                if (attributes.isRegularFile() && !name.startsWith(".") && !name.startsWith("~$")) {
                    found.add(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        found.sort(Comparator.comparing(f -> f.toString().replace('\\', '/')));
        return found;
    }
}
