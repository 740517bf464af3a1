package auditpress.html;

import static org.assertj.core.api.Assertions.assertThat;

import auditpress.model.Run;
import auditpress.model.Target;
import auditpress.model.Text;
import auditpress.model.Tone;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TextHtmlTest {
    private static final Target PAGE = Target.page("r.html");
    private final TextHtml texts = new TextHtml(new Urls("index.html", new Parts(Map.of())));

    @Test
    void wordsAreEscapedAndLinesBroken() {
        assertThat(texts.html(Text.of("a < b & \"c\"\nd"))).isEqualTo("a &lt; b &amp; &quot;c&quot;<br>d");
    }

    @Test
    void aDateStaysOnOneLine() {
        assertThat(texts.html(Text.of("Due 2026-10-05."))).isEqualTo("Due <span class=\"whole\">2026-10-05</span>.");
        assertThat(texts.html(Text.of("2026-10-05"))).as("a cell").isEqualTo("<span class=\"whole\">2026-10-05</span>");
        assertThat(texts.html(Text.of("2026-01-01 – 2026-12-31 <")))
                .isEqualTo("<span class=\"whole\">2026-01-01</span> – <span class=\"whole\">2026-12-31</span> &lt;");
        for (String name : List.of("MR-2026-10-05", "log-2026-10-05.csv", "2026-10-05-a", "2026-10-051", "1-2026-10")) {
            assertThat(texts.html(Text.of(name))).isEqualTo(name);
        }
    }

    @Test
    void stylesNest() {
        Run run = new Run(
                "x", Run.Style.PLAIN.withStrong().withCode().withStruck().withEmphasis(), null, null);

        assertThat(texts.html(new Text(List.of(run)))).isEqualTo("<strong><em><s><code>x</code></s></em></strong>");
    }

    @Test
    void neighboursWithOneTargetAreOneLink() {
        Text text = Text.of("one ", PAGE).and(Text.of("two", PAGE)).and(" three");

        assertThat(texts.html(text)).isEqualTo("<a href=\"r.html\">one two</a> three");
    }

    @Test
    void aLinkedIdIsSetAsOne() {
        assertThat(texts.html(Text.of("R-012", PAGE))).isEqualTo("<a class=\"id\" href=\"r.html\">R-012</a>");
        assertThat(texts.html(Text.of("row 100", PAGE))).isEqualTo("<a href=\"r.html\">row 100</a>");
    }

    @Test
    void aBadgeHasSignAndWords() {
        assertThat(texts.html(Text.badge(Tone.WARN, "Open")))
                .isEqualTo("<span class=\"badge warn\"><i aria-hidden=\"true\">▲</i> Open</span>");
    }

    @Test
    void insideALinkThereIsNoLink() {
        Printed out = new Printed(8);
        texts.write(Text.of("R-012", PAGE), false, out);
        assertThat(out).hasToString("R-012");
    }

    @Test
    void aLongPathIsBrokenAtItsSeams() {
        assertThat(texts.html(Text.code("registers/improvements.csv:2:277")))
                .isEqualTo("<code>registers/<wbr>improvements.csv:2:277</code>");
        assertThat(texts.html(Text.of("THE-DELETION-OF-WHAT-IS-NOT-NEEDED & and/or")))
                .isEqualTo("THE-<wbr>DELETION-<wbr>OF-WHAT-IS-NOT-NEEDED &amp; and/or");
    }

    @Test
    void aWordWithoutEndMayBeBroken() {
        assertThat(texts.html(Text.of("x".repeat(60))))
                .isEqualTo("x".repeat(25) + "<wbr>" + "x".repeat(25) + "<wbr>" + "x".repeat(10));
    }

    @Test
    void charactersThatHtmlForbidsAreReplaced() {
        assertThat(texts.html(Text.of("a\u0000b\u0007c\u0085d\uFFFEe"))).isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe");
        assertThat(Html.FORMAT.escapePlainText("a\u0000b\uD83D\uDD12")).isEqualTo("a\uFFFDb\uD83D\uDD12");
    }
}
