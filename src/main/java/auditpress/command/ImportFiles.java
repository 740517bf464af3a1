package auditpress.command;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The files that the user names; for a folder those below it that an import may take.
 *
 * @param files in the order of the command line, those of a folder in order of their paths
 * @param passedOver files of a folder that speak of the folder and not of the organisation, or are of a kind that nothing reads
 */
record ImportFiles(List<Path> files, List<Path> passedOver) {
    private static final Pattern KINDS = Pattern.compile("(?i).*\\.(md|markdown|csv|tsv|xlsx|xlsm|html?|xhtml)");
    private static final Pattern ABOUT = Pattern.compile(
            "(?i)(readme|license|licence|contributing|changelog|code_of_conduct|security|notice)([._-]\\w{2})?\\.(md|markdown)");
    private static final Set<String> MACHINERY = Set.of("node_modules", "target", "build", "dist", "vendor");

    static ImportFiles of(List<Path> named) throws IOException {
        List<Path> files = new ArrayList<>();
        List<Path> passedOver = new ArrayList<>();
        for (Path path : named) {
            if (Files.isDirectory(path)) {
                List<Path> below = below(path);
                below.stream().filter(ImportFiles::isTaken).forEach(files::add);
                below.stream().filter(f -> !isTaken(f)).forEach(passedOver::add);
            } else {
                files.add(path);
            }
        }
        return new ImportFiles(List.copyOf(files), List.copyOf(passedOver));
    }

    private static boolean isTaken(Path file) {
        String name = String.valueOf(file.getFileName());
        return KINDS.matcher(name).matches() && !ABOUT.matcher(name).matches();
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
