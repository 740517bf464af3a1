package auditpress.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import auditpress.model.Text;
import auditpress.model.Tone;
import com.lowagie.text.Document;
import com.lowagie.text.pdf.PdfWriter;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineBreakerTest {
    private final Composer composer = composer();

    private static Composer composer() {
        Document document = new Document();
        PdfWriter writer = PdfWriter.getInstance(document, OutputStream.nullOutputStream());
        document.open();
        return new Composer(new Fonts(writer));
    }

    @Test
    void linesBreakBetweenWords() {
        assertThat(lines("one two three", 8)).containsExactly("one two", "three");
    }

    @Test
    void aWordTooLongForALineBreaksInside() {
        assertThat(lines("a 0123456789abc d", 6)).containsExactly("a", "012345", "6789ab", "c d");
    }

    @Test
    void aWordTooLongForALineBreaksAtASeamWhereOneIsNear() {
        assertThat(lines("evidence/20261207/minutes", 10)).containsExactly("evidence/", "20261207/", "minutes");
    }

    @Test
    void idsAndDatesKeepTheirHyphens() {
        assertThat(lines("on 2026-12-07 for EV-12", 11)).containsExactly("on", "2026-12-07", "for EV-12");
    }

    @Test
    void compoundsBreakAfterTheirHyphens() {
        assertThat(lines("sign-in well-known", 13)).containsExactly("sign-in well-", "known");
    }

    @Test
    void aBadgeIsBrokenOnlyWhereItFitsNoLine() {
        Text badge = Text.badge(Tone.BAD, "20 / high");
        Words alone = composer.compose(badge, Ink.CODE);
        float width = alone.width(0, alone.size()) + advance();
        assertThat(lines(composer.compose(Text.of("now ").and(badge), Ink.CODE), width))
                .containsExactly("now", "✕ 20 / high");
        assertThat(lines(alone, width * 0.7f)).containsExactly("✕ 20 /", "high");
    }

    @Test
    void lineBreaksInTheTextAreKept() {
        assertThat(lines("a\n\nb", 9)).containsExactly("a", "", "b");
    }

    @Test
    void theLongestWordIsMeasuredUpToItsSeams() {
        Words words = composer.compose("sign-in on 2026-12-07", Ink.CODE);

        assertThat(LineBreaker.longest(words) / advance()).isBetween(9.9f, 10.1f);
    }

    /** Breaks type of one width, so that widths are counted in characters. */
    private List<String> lines(String text, int width) {
        return lines(composer.compose(text, Ink.CODE), width * advance());
    }

    private static List<String> lines(Words all, float width) {
        Lines lines = LineBreaker.fit(all, width);
        List<String> result = new ArrayList<>();
        for (int line = 0; line < lines.count(); line++) {
            StringBuilder words = new StringBuilder();
            for (int i = lines.from(line); i < lines.to(line); i++) {
                int codePoint = lines.words().glyph(i).codePoint();
                words.append(codePoint == Glyph.PAD ? "" : codePoint == '\u00a0' ? " " : Character.toString(codePoint));
            }
            result.add(words.toString());
        }
        return result;
    }

    private float advance() {
        return composer.compose("x", Ink.CODE).advance(0);
    }
}
