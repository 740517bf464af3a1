package auditpress.check;

import auditpress.model.Finding;
import auditpress.model.Pack;
import auditpress.read.PackReader;
import auditpress.trace.Trace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The packs that the rules are tested with. */
final class Packs {
    static final Path BROKEN = Path.of("src/test/packs/broken");
    static final Path SOUND = Path.of("src/test/packs/sound/content");

    private Packs() {}

    /** The folders that each break one rule, by that rule's id. */
    static List<Path> broken() {
        try (Stream<Path> folders = Files.list(BROKEN)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Trace trace(Path content) {
        Pack pack = PackReader.read(Versions.committed(content));
        return Trace.of(pack, Objects.requireNonNull(pack.settings().date(), "the pack pins its audit date"));
    }

    static Report report(Path content) {
        return Rulebook.check(trace(content));
    }

    /** {@code RULE file:line:column message}. */
    static String line(Finding finding) {
        return finding.rule() + " " + finding.origin().text() + " " + finding.message();
    }
}
