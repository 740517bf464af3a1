package auditpress.diff;

import static org.assertj.core.api.Assertions.assertThat;

import auditpress.model.Item;
import auditpress.model.Type;
import auditpress.model.Value;
import auditpress.trace.Trace;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds of every comparison, tried with a seeded generator on the sound pack and on the example. */
class DiffPropertiesTest {
    private static final Path SOUND = Path.of("src/test/packs/sound/content");
    private static final Path EXAMPLE = Path.of("content");
    private static final int EDITS = 150;

    @Test
    void aPackDoesNotDifferFromItself() {
        Trace trace = Sides.trace(EXAMPLE);
        Differences differences = Differences.between(trace, Sides.trace(EXAMPLE));
        assertThat(Sides.lines(differences)).isEmpty();
        assertThat(differences.unchanged()).isEqualTo(trace.items().size());
    }

    @ParameterizedTest
    @EnumSource(Rewritten.Kind.class)
    void howItIsWrittenDoesNotCount(Rewritten.Kind kind, @TempDir Path folder) {
        Path other = Rewritten.of(SOUND, folder, kind, new Random(7));
        assertThat(meant(Differences.between(Sides.trace(SOUND), Sides.trace(other))))
                .isEmpty();
    }

    @Test
    void theExampleAsShuffledCsvDoesNotDiffer(@TempDir Path folder) {
        Path other = Rewritten.of(EXAMPLE, folder, Rewritten.Kind.CSV, new Random(11));
        assertThat(meant(Differences.between(Sides.trace(EXAMPLE), Sides.trace(other))))
                .isEmpty();
    }

    /** A fingerprint is stricter: blanks inside a text and the case of ids count, and void what was signed. */
    private static List<String> meant(Differences differences) {
        return Sides.lines(differences).stream()
                .filter(l -> !l.startsWith("approvals void "))
                .toList();
    }

    @Test
    void newAndRemovedRecordsChangePlacesWhenTheSidesDo() {
        Random dice = new Random(3);
        for (int round = 0; round < 10; round++) {
            Trace one = some(Sides.trace(SOUND), dice);
            Trace other = some(Sides.trace(SOUND), dice);
            Differences there = Differences.between(one, other);
            Differences back = Differences.between(other, one);
            assertThat(those(there, Presence.NOW)).isEqualTo(those(back, Presence.BEFORE));
            assertThat(those(there, Presence.BEFORE)).isEqualTo(those(back, Presence.NOW));
        }
    }

    @Test
    void everyRecordStandsOnTheSideOnWhichItIsSaidToStand() {
        Random dice = new Random(5);
        for (int round = 0; round < 10; round++) {
            Trace before = some(Sides.trace(SOUND), dice);
            Trace now = some(Sides.trace(SOUND), dice);
            entries(Differences.between(before, now)).forEach(d -> {
                assertThat(stands(before, d)).as(d.sentence()).isEqualTo(d.presence() != Presence.NOW);
                assertThat(stands(now, d)).as(d.sentence()).isEqualTo(d.presence() != Presence.BEFORE);
            });
        }
    }

    /** Whatever one edit changes, that record is reported; and of no record the same thing twice. */
    @Test
    void noEditGoesUnreported() {
        Trace trace = Sides.trace(SOUND);
        Random dice = new Random(13);
        for (int edit = 0; edit < EDITS; edit++) {
            Item item =
                    trace.pack().items().get(dice.nextInt(trace.pack().items().size()));
            List<String> fields = item.values().keySet().stream()
                    .filter(f -> !item.register().identity().contains(f))
                    .sorted()
                    .toList();
            if (!fields.isEmpty()) {
                String field = fields.get(dice.nextInt(fields.size()));
                Trace edited = with(trace, item, edited(item, field));
                List<Difference> found =
                        entries(Differences.between(trace, edited)).toList();
                assertThat(found)
                        .as(item + " " + field)
                        .anyMatch(d -> d.record().equals(item.id()));
                Set<String> said = new HashSet<>();
                found.forEach(d -> assertThat(said.add(d.kind() + d.record() + d.what()))
                        .as(d.sentence())
                        .isTrue());
            }
        }
    }

    private static Item edited(Item item, String field) {
        Map<String, Value> values = new LinkedHashMap<>(item.values());
        Type type = Canonical.field(item, field).type();
        if (type == Type.TEXT || type == Type.MARKDOWN) {
            values.put(field, new Value(item.text(field) + " edited", 1, 1));
        } else {
            values.remove(field);
        }
        return new Item(item.register(), item.id(), item.origin(), values);
    }

    private static Trace with(Trace trace, Item old, Item edited) {
        List<Item> items = new ArrayList<>(trace.pack().items());
        items.replaceAll(i -> i == old ? edited : i);
        return trace(trace, items);
    }

    /** Without a few of its records; controls of Annex A are in every trace. */
    private static Trace some(Trace trace, Random dice) {
        return trace(
                trace,
                trace.pack().items().stream().filter(i -> dice.nextInt(4) > 0).toList());
    }

    private static Trace trace(Trace trace, List<Item> items) {
        return Trace.of(trace.pack().with(items), Objects.requireNonNull(trace.auditDate()));
    }

    private static Stream<Difference> entries(Differences differences) {
        return differences.groups().stream().flatMap(g -> g.entries().stream());
    }

    private static Set<String> those(Differences differences, Presence presence) {
        Set<String> records = new HashSet<>();
        entries(differences)
                .filter(d -> d.presence() == presence)
                .forEach(d ->
                        assertThat(records.add(d.kind() + " " + d.record())).isTrue());
        return records;
    }

    private static boolean stands(Trace trace, Difference difference) {
        return trace.items(difference.kind()).stream().anyMatch(i -> i.id().equals(difference.record()));
    }
}
