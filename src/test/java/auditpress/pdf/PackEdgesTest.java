package auditpress.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import auditpress.model.Block;
import auditpress.model.Page;
import auditpress.model.Run;
import auditpress.model.Site;
import auditpress.model.Target;
import auditpress.model.Text;
import auditpress.model.Tone;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PackEdgesTest {
    private static final Block.Column COLUMN = new Block.Column("Column", 1, false);

    @Test
    void aChapterWithoutPagesIsLeftOut() {
        Site.Cover cover = Pack.site().cover();
        Pack pack = Pack.of(new Site(cover, List.of(new Site.Chapter("Nothing", "Group", List.of()))));

        assertThat(pack.report().pages()).isEqualTo(2);
        assertThat(pack.text()).doesNotContain("Nothing");
    }

    @Test
    void emptyWordsEverywhereAreNoError() {
        Text none = new Text(List.of(new Run("", Run.Style.PLAIN, null, null)));
        List<Block> blocks = List.of(
                new Block.Heading(2, Text.EMPTY, ""),
                new Block.Heading(4, none, "here"),
                new Block.Table(
                        "", List.of(new Block.Column("", 0, true)), List.of(new Block.Row("", List.of())), "", true),
                new Block.Table("", List.of(), List.of(), "", false),
                new Block.Facts(List.of(new Block.Fact("", none))),
                new Block.Items(true, 0, List.of(new Block.Entry(true, List.of()))),
                new Block.Quote(List.of(new Block.Divider())),
                new Block.Code("", "\n\n"),
                new Block.Matrix("", "", List.of(), List.of(new Block.MatrixRow(none, List.of())), List.of()),
                new Block.HeatMap("", "", "", List.of(), List.of()),
                new Block.Figures(List.of(new Block.Figure("", "", "", Tone.BAD, null))),
                new Block.Callout(Tone.INFO, "", List.of()),
                new Block.Trail("", List.of(new Block.Stage("", true, List.of(), 0, null))),
                new Block.Bars("", List.of(), List.of(new Block.Bar(none, List.of(1, 2)))),
                new Block.Line("", "", List.of(), null, true),
                new Block.Paragraph(Text.badge(Tone.GOOD, "")));
        Site.Cover cover = new Site.Cover("", "", "", "", "", "", "", LocalDate.EPOCH, "", Site.Imprint.draft(""));
        Page page = new Page("a", "", "", 1, "", () -> blocks);
        Page below = new Page("b", "", "", 2, "", List::of);

        Pack pack = Pack.of(new Site(cover, List.of(new Site.Chapter("", "", List.of(page, below)))));

        assertThat(pack.report().pages()).isEqualTo(3);
    }

    @Test
    void aTableOfFiveThousandRowsKeepsThemInOrder() {
        List<Block.Row> rows = IntStream.rangeClosed(1, 5000)
                .mapToObj(i -> new Block.Row("r" + i, List.of(Text.of("row" + i + ";"), Text.of("x"))))
                .toList();

        Pack pack = Pack.of(new Block.Table("Many", List.of(COLUMN, COLUMN), rows, "", true));

        List<String> pages = pack.pagesAsPrinted();
        assertThat(String.join("", pages)).containsSubsequence("row1;", "row2;", "row2500;", "row4999;", "row5000;");
        assertThat(pages.subList(2, pages.size()))
                .allSatisfy(page -> assertThat(page).contains("Column Column"));
    }

    @Test
    void aCellOfTwentyThousandCharactersIsWhole() {
        String word = "0123456789abcdefghij".repeat(1000);

        Pack pack = Pack.of(new Block.Table(
                "",
                List.of(COLUMN, COLUMN),
                List.of(new Block.Row("", List.of(Text.of(word), Text.EMPTY))),
                "",
                false));

        long letters = pack.pages().stream()
                .skip(2)
                .flatMapToInt(String::chars)
                .filter(c -> c == 'j')
                .count();
        assertThat(letters).isGreaterThanOrEqualTo(1000);
    }

    @Test
    void aMatrixWiderThanThePageGoesOnBelow() {
        List<Block.MatrixColumn> columns = IntStream.rangeClosed(1, 93)
                .mapToObj(i -> new Block.MatrixColumn("C" + i, "", Target.page("index.html")))
                .toList();
        Block.MatrixRow row =
                new Block.MatrixRow(Text.of("Row"), Collections.nCopies(93, new Block.Mark(Tone.GOOD, "yes")));

        Pack pack = Pack.of(new Block.Matrix("Wide", "", columns, List.of(row), List.of()));

        String[] labels = columns.stream().map(Block.MatrixColumn::label).toArray(String[]::new);
        assertThat(pack.letters()).contains(labels);
        assertThat(pack.text().chars().filter(c -> c == '✓').count()).isEqualTo(93);
        assertThat(pack.text().split("Row ")).as("grids below each other").hasSize(3);
    }

    @Test
    void aHeadingIsNeverLastOnItsPage() {
        for (int lines = 40; lines < 60; lines++) {
            String filler = "x\n".repeat(lines).strip();
            Pack pack = Pack.of(
                    Pack.paragraph(filler),
                    new Block.Heading(2, Text.of("Heading"), ""),
                    Pack.paragraph("follows at once"));

            String page = pack.pages().stream()
                    .skip(2)
                    .filter(text -> text.contains("Heading"))
                    .findFirst()
                    .orElseThrow();
            assertThat(page).contains("follows at once");
        }
    }
}
