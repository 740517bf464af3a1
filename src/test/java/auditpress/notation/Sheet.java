package auditpress.notation;

import static org.assertj.core.api.Assertions.assertThat;

import auditpress.model.Band;
import auditpress.model.Combination;
import auditpress.model.Field;
import auditpress.model.RiskMethod;
import auditpress.model.Scale;
import auditpress.model.Tone;
import auditpress.read.Registers;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** One cell of somebody's spreadsheet in the column of a shipped field, among other cells or alone. */
final class Sheet {
    private final Field field;
    private final Known known;
    private final List<String> others;

    private Sheet(Field field, Known known, List<String> others) {
        this.field = field;
        this.known = known;
        this.others = others;
    }

    /** A column of that field of that register, on scales from 1 to 5, with Annex A known. */
    static Sheet column(String register, String field) {
        return new Sheet(
                field(register, field), Known.of(method(scale(5), scale(5))).with(Registers.catalogue()), List.of());
    }

    static Field field(String register, String name) {
        return Registers.shipped().stream()
                .filter(r -> r.name().equals(register))
                .flatMap(r -> r.field(name).stream())
                .findFirst()
                .orElseThrow();
    }

    static RiskMethod method(Scale likelihood, Scale impact) {
        Band all = new Band("all", BigDecimal.ONE, BigDecimal.valueOf(100), Tone.NEUTRAL);
        return new RiskMethod(
                new Scale("likelihood", "likelihood", likelihood.steps()),
                new Scale("impact", "impact", impact.steps()),
                Combination.PRODUCT,
                List.of(all),
                false,
                BigDecimal.valueOf(4),
                List.of(),
                true);
    }

    /** Bare numbers from 1. */
    static Scale scale(int steps) {
        return scale(IntStream.rangeClosed(1, steps).mapToObj(i -> "").toArray(String[]::new));
    }

    /** Numbers from 1 with these labels. */
    static Scale scale(String... labels) {
        return new Scale(
                "x",
                "x",
                IntStream.range(0, labels.length)
                        .mapToObj(i -> new Scale.Step(BigDecimal.valueOf(i + 1L), labels[i]))
                        .toList());
    }

    Known known() {
        return known;
    }

    Sheet knowing(Known other) {
        return new Sheet(field, other, others);
    }

    Sheet with(String... texts) {
        return new Sheet(field, known, Arrays.asList(texts));
    }

    Meant read(String text) {
        List<String> column = new ArrayList<>(others);
        column.add(text);
        return ColumnNotation.of(field, column, known).read(text);
    }

    void means(String text, String canonical) {
        assertThat(read(text))
                .as(text)
                .extracting(Meant::kind, Meant::text)
                .containsExactly(Meant.Kind.CHANGED, canonical);
        assertThat(read(text).why()).as(text).endsWith(".").hasSizeBetween(10, 200);
        assertThat(read(read(text).text())).as(text + " twice").isEqualTo(Meant.kept(canonical));
    }

    void keeps(String... texts) {
        for (String text : texts) {
            assertThat(read(text)).isEqualTo(Meant.kept(text));
        }
    }

    void leaves(String text, String because) {
        Meant meant = read(text);
        assertThat(meant)
                .as(text)
                .extracting(Meant::kind, Meant::text)
                .containsExactly(Meant.Kind.UNPLACED, text.strip());
        assertThat(meant.why()).as(text).contains(because);
    }
}
