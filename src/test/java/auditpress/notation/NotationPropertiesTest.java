package auditpress.notation;

import static org.assertj.core.api.Assertions.assertThat;

import auditpress.model.Field;
import auditpress.model.Item;
import auditpress.model.Pack;
import auditpress.model.Register;
import auditpress.model.Value;
import auditpress.read.PackReader;
import auditpress.read.Registers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every field and any text. */
class NotationPropertiesTest {
    private static final List<String> PIECES = List.of(
            "A.5.15",
            "5.1",
            "A 5.18",
            "9.2.3",
            "Clause 9.2",
            "A.8",
            "(Access control)",
            "Access rights",
            "R-012",
            "see",
            "02/03/2026",
            "20.03.2026",
            "15 Aug 2026",
            "46068",
            "2026",
            "4",
            "4.0",
            "0.8",
            "80%",
            "1,234",
            "1.234,5",
            "€",
            "High",
            "hoch",
            "very low",
            "C=3",
            "I=2",
            "Mitigate",
            "CISO",
            "✅",
            "❌",
            "X",
            "Yes",
            "🟢",
            "Done",
            "N/A",
            "-",
            "TBD",
            "and",
            "und",
            ",",
            ";",
            "|",
            "/",
            "\n",
            "<br>",
            "**",
            "`",
            "[",
            "](x)",
            "[[",
            "]]",
            "(",
            ")",
            "'",
            "=",
            "\u00a0",
            "\u2011",
            "#REF!",
            "Ada <a@example.org>",
            "https://example.org/a",
            "a\\b",
            "",
            "  ",
            "\uD800",
            "not");

    @Test
    void everyValueOfTheExampleIsCanonical() {
        Pack pack = PackReader.read(Path.of("content"));
        Set<String> ids = pack.items().stream().map(Item::id).collect(Collectors.toCollection(TreeSet::new));
        pack.registers().forEach(r -> ids.add(r.name()));
        Known known = Known.of(pack.settings().method()).with(pack.catalogue()).withIds(ids);
        List<String> other = new ArrayList<>();
        for (Register register : pack.registers()) {
            for (Field field : register.fields()) {
                List<String> column = pack.items().stream()
                        .filter(i -> i.register().equals(register))
                        .flatMap(i -> i.value(field.name()).stream())
                        .map(Value::text)
                        .toList();
                ColumnNotation notation = ColumnNotation.of(field, column, known);
                column.stream()
                        .filter(text -> notation.read(text).kind() != Meant.Kind.KEPT)
                        .map(text -> register.name() + "." + field.name() + ": " + notation.read(text))
                        .forEach(other::add);
            }
        }
        assertThat(other).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whatWasReadIsReadTheSameAgain(long seed) {
        Random random = new Random(seed);
        Known known = Sheet.column("risks", "title").known().withIds(Set.of("R-012", "R-014"));
        for (Register register : Registers.shipped()) {
            for (Field field : register.fields()) {
                List<String> column =
                        IntStream.range(0, 12).mapToObj(i -> text(random)).toList();
                ColumnNotation first = ColumnNotation.of(field, column, known);
                List<Meant> once = column.stream().map(first::read).toList();
                ColumnNotation second =
                        ColumnNotation.of(field, once.stream().map(Meant::text).toList(), known);
                for (int i = 0; i < once.size(); i++) {
                    Meant meant = once.get(i);
                    String place = register.name() + "." + field.name() + " '" + column.get(i) + "'";
                    assertThat(meant.why().isEmpty()).as(place).isEqualTo(meant.kind() == Meant.Kind.KEPT);
                    if (meant.isPlaced()) {
                        assertThat(second.read(meant.text())).as(place).isEqualTo(Meant.kept(meant.text()));
                    } else {
                        assertThat(meant.text())
                                .as(place)
                                .isEqualTo(column.get(i).strip());
                    }
                }
            }
        }
    }

    @Test
    void hugeCellsAreReadInNoTime() {
        List<String> huge = List.of(
                " ".repeat(30_000) + "x",
                "(".repeat(30_000),
                "5.1 ".repeat(8_000),
                "1,".repeat(900),
                "**a".repeat(9_000),
                "[".repeat(30_000),
                "A.5.1-".repeat(600),
                "a-".repeat(1_500),
                "'".repeat(30_000),
                "1 ".repeat(1_900),
                "- ".repeat(1_900));
        Known known = Sheet.column("risks", "title").known();
        for (Register register : Registers.shipped()) {
            if (Set.of("risks", "controls", "evidence", "reviews").contains(register.name())) {
                for (Field field : register.fields()) {
                    ColumnNotation notation = ColumnNotation.of(field, huge, known);
                    assertThat(huge.stream().map(notation::read)).hasSize(huge.size());
                }
            }
        }
    }

    private static String text(Random random) {
        List<String> pieces = new ArrayList<>();
        int length = 1 + random.nextInt(4);
        for (int i = 0; i < length; i++) {
            pieces.add(PIECES.get(random.nextInt(PIECES.size())));
        }
        return String.join(random.nextBoolean() ? " " : "", pieces);
    }
}
