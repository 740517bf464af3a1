package auditpress.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.PersonIdent;

/** A pack with a past: its folder {@code versions} holds the content by day, each of which becomes a commit. */
final class Versions {
    private Versions() {}

    /** The folder itself, or, where it has a past, the last version in a repository of its own. */
    static Path committed(Path folder) {
        Path versions = folder.resolve("versions");
        try {
            return Files.isDirectory(versions) ? repository(versions) : folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GitAPIException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path repository(Path versions) throws IOException, GitAPIException {
        Path repository = Files.createTempDirectory("auditpress");
        Path content = repository.resolve("content");
        try (Git git = Git.init().setDirectory(repository.toFile()).call()) {
            for (Path version : entries(versions)) {
                for (Path file : files(version)) {
                    Path target = content.resolve(version.relativize(file).toString());
                    Files.createDirectories(target.getParent());
                    Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
                }
                var day = LocalDate.parse(version.getFileName().toString()).atTime(12, 0);
                PersonIdent author = new PersonIdent(
                        "Ann Example", "ann@test.example", day.toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
                git.add().addFilepattern(".").call();
                git.commit()
                        .setAuthor(author)
                        .setCommitter(author)
                        .setSign(false)
                        .setMessage("As at " + day.toLocalDate())
                        .call();
            }
        }
        return content;
    }

    private static List<Path> entries(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted().toList();
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
