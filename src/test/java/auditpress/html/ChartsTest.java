package auditpress.html;

import static org.assertj.core.api.Assertions.assertThat;

import auditpress.model.Block;
import auditpress.model.Text;
import auditpress.model.Tone;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ChartsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    @Test
    void theLongestBarFillsTheWidthAndPartsStandSideBySide() {
        List<Block.Mark> legend = List.of(new Block.Mark(Tone.GOOD, "yes"), new Block.Mark(Tone.BAD, "no"));
        List<BarChart.Bar> bars = BarChart.of(new Block.Bars(
                "",
                legend,
                List.of(new Block.Bar(Text.of("a"), List.of(1, 3)), new Block.Bar(Text.of("b"), List.of(0, 1)))));

        assertThat(bars.get(0).parts())
                .containsExactly(
                        new BarChart.Part("0%", "25%", Tone.GOOD, "yes", 1),
                        new BarChart.Part("25%", "75%", Tone.BAD, "no", 3));
        assertThat(bars.get(1).parts()).containsExactly(new BarChart.Part("0%", "25%", Tone.BAD, "no", 1));
    }

    @Test
    void theAxisHasRoundNumbersAroundAllValuesAndTheTarget() {
        LineChart.Drawing drawing = LineChart.of(line("70", "41.5", "63"));

        assertThat(drawing.ticks().stream().map(LineChart.Tick::label)).containsExactly("40", "50", "60", "70");
        assertThat(drawing.target()).isEqualTo("5%");
        assertThat(drawing.dots().stream().map(LineChart.Dot::met)).containsExactly(false, false);
    }

    @Test
    void valuesThatAreAllTheSameStillHaveAnAxis() {
        LineChart.Drawing drawing = LineChart.of(line(null, "0", "0"));

        assertThat(drawing.ticks().stream().map(LineChart.Tick::label)).containsExactly("0", "1");
        assertThat(drawing.dots().get(0).met()).isNull();
    }

    @Test
    void hugeAndTinyValuesAreDrawn() {
        assertThat(LineChart.of(line(null, "-1E+12", "1E+12")).ticks()).hasSizeBetween(2, 8);
        assertThat(LineChart.of(line("0.0005", "0.0001", "0.0009")).ticks()).hasSizeBetween(2, 8);
    }

    private static Block.Line line(@Nullable String target, String first, String second) {
        return new Block.Line(
                "",
                "",
                List.of(
                        new Block.Point(DAY, new BigDecimal(first)),
                        new Block.Point(DAY.plusDays(9), new BigDecimal(second))),
                target == null ? null : new BigDecimal(target),
                true);
    }
}
