package auditpress.command;

import auditpress.ContentFolderBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** A content folder below the working directory, with a name and texts that mean something to every format. */
final class HostileFolder implements AutoCloseable {
    /** Ids and titles that break out of a line, of markup, of a workflow command and of a message's own signs. */
    private static final String HOSTILE = "id,title,owner,likelihood,impact,treatment,identified\n"
            + "\"R-1\n::error::x\",\"Fire ]]> <b>\",p-1,9,2,modify,\"100% {0} [go](http://x)\"\n"
            + "R\u001b[31m-2,T\u202e,nobody\u0000,2,2,modify,\"a:b,c\u0007\uffff😀\"\n";

    private final Path path;

    HostileFolder() throws IOException {
        path = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "content, 50%: ü ");
        ContentFolderBuilder.in(path)
                .file("people.yaml", "- id: p-1\n  name: Ann\n")
                .file("registers/risks.csv", HOSTILE);
    }

    Path path() {
        return path;
    }

    String name() {
        return path.getFileName().toString();
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> files = Files.walk(path)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
