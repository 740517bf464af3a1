package auditpress.diff;

import auditpress.ContentFolderBuilder;
import auditpress.model.Pack;
import auditpress.read.PackReader;
import auditpress.trace.Trace;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** Two small packs that differ as a test says: at 2026-10-05 and a year later. */
final class Sides {
    private static final String LATER = ContentFolderBuilder.SETTINGS.replace("2026", "2027");

    private final ContentFolderBuilder before;
    private final ContentFolderBuilder after;

    Sides(Path folder) {
        before = ContentFolderBuilder.in(folder.resolve("before"));
        after = ContentFolderBuilder.at(folder.resolve("after")).file("auditpress.yaml", LATER);
    }

    /** The same file on both sides. */
    Sides both(String file, String text) {
        return file(file, text, text);
    }

    Sides file(String file, String then, String now) {
        before.file(file, then);
        after.file(file, now);
        return this;
    }

    Differences differences() {
        return Differences.between(trace(before.path()), trace(after.path()));
    }

    /** {@code topic what record: before -> now (note)} of each difference, in order. */
    List<String> lines() {
        return lines(differences());
    }

    static List<String> lines(Differences differences) {
        return differences.groups().stream()
                .flatMap(g -> g.entries().stream().map(d -> line(g.key(), d)))
                .toList();
    }

    private static String line(String topic, Difference d) {
        String name = d.record().isEmpty() ? d.title() : d.record();
        return topic + " " + d.what().key() + " " + name + ": " + d.before() + " -> " + d.now()
                + (d.note().isEmpty() ? "" : " (" + d.note() + ")");
    }

    static Trace trace(Path content) {
        Pack pack = PackReader.read(content);
        return Trace.of(pack, Objects.requireNonNull(pack.settings().date(), "the pack pins its audit date"));
    }
}
