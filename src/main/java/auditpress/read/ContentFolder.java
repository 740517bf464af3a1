package auditpress.read;

import auditpress.model.Register;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the files that belong to each register, and those that belong to none. */
final class ContentFolder {
    private static final List<String> KNOWN =
            List.of("auditpress.yaml", "auditpress.yml", "approvals.csv", "waivers.csv", "import.yaml");

    private final Path root;

    ContentFolder(Path root) {
        this.root = root;
    }

    /** The register's files in order of their names: {@code stem.csv}, {@code stem.yaml} ..., all files of a folder {@code stem/}, and the texts in its folders. */
    List<Path> files(Register register) {
        List<Path> found = new ArrayList<>();
        for (String stem : register.files()) {
            Path path = root.resolve(stem).normalize();
            if (path.startsWith(root)) {
                beside(path).forEach(found::add);
                if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                    below(path).stream()
                            .filter(p -> Format.of(p.toString()).isPresent())
                            .forEach(found::add);
                }
            }
        }
        return found;
    }

    /** Files at the top and under registers/ that a reader would expect to count, but that no register claims. */
    List<Path> unclaimed(List<Path> claimed) {
        return Stream.of(root, root.resolve("registers"))
                .filter(Files::isDirectory)
                .flatMap(folder -> list(folder).stream())
                .filter(p ->
                        !claimed.contains(p) && !KNOWN.contains(p.getFileName().toString()))
                .filter(p -> isRows(p))
                .toList();
    }

    private static boolean isRows(Path file) {
        Optional<Format> format = Format.of(file.toString());
        return format.isPresent() && format.get() != Format.MARKDOWN;
    }

    private List<Path> beside(Path stem) {
        String name = stem.getFileName().toString();
        Path folder = stem.resolve("..").normalize();
        return Files.isDirectory(folder)
                ? list(folder).stream()
                        .filter(p -> Format.of(p.toString()).isPresent())
                        .filter(p -> Register.fileName(stem(p)).equals(Register.fileName(name)))
                        .toList()
                : List.of();
    }

    private static String stem(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.lastIndexOf('.'));
    }

    /** The files of a folder, then the texts of the folders in it. */
    private static List<Path> below(Path folder) {
        List<Path> found = new ArrayList<>(list(folder));
        try (Stream<Path> entries = Files.list(folder)) {
            entries.filter(p -> Files.isDirectory(p, LinkOption.NOFOLLOW_LINKS))
                    .filter(p -> !p.getFileName().toString().startsWith("."))
                    .sorted(java.util.Comparator.comparing(p -> p.getFileName().toString()))
                    .flatMap(p -> below(p).stream())
                    .filter(p -> Format.of(p.toString()).orElse(null) == Format.MARKDOWN)
                    .forEach(found::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    /** The folder's entries that are not folders or hidden, in order of their names, whatever order the disk keeps. */
    private static List<Path> list(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(p -> !Files.isDirectory(p))
                    .filter(p -> !p.getFileName().toString().startsWith(".")
                            && !p.getFileName().toString().startsWith("~$"))
                    .sorted(java.util.Comparator.comparing(p -> p.getFileName().toString()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
