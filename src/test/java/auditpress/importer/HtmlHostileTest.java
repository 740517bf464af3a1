package auditpress.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import auditpress.model.ContentFault;
import auditpress.read.PassedOver;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that were made to break a reader. */
@Timeout(60)
class HtmlHostileTest {
    private static final int MANY = 100_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "div",
                "b",
                "span",
                "a href=x",
                "ul><li",
                "ol",
                "blockquote",
                "table><tr><td",
                "table",
                "p",
                "font",
                "dl><dd",
                "code",
                "pre",
                "h2",
                "sup",
                "td",
                "o:p"
            })
    void nestingHoweverDeepIsRead(String tag) throws Exception {
        String open = "<" + tag + ">";
        String page = "<p>start</p>" + open.repeat(tag.equals("div") ? MANY : MANY / 5) + "deep words";
        assertThat(HtmlPages.read(page).rendered().text()).contains("start").contains("deep words");
    }

    @Test
    void nestingIsReadWithASmallStackToo() throws Exception {
        List<Throwable> thrown = new java.util.concurrent.CopyOnWriteArrayList<>();
        Thread thread = new Thread(
                null,
                () -> {
                    try {
                        HtmlPages.read("<ul><li>".repeat(MANY / 5) + "<div>".repeat(MANY) + "x");
                    } catch (Throwable e) {
                        thrown.add(e);
                    }
                },
                "small",
                256 * 1024);
        thread.start();
        thread.join(Duration.ofSeconds(50).toMillis());
        assertThat(thread.isAlive()).isFalse();
        assertThat(thrown).isEmpty();
    }

    @Test
    void aPageOfFiftyMegabytesIsRefused() {
        byte[] bytes = ("<p>" + "word ".repeat(10_000_000)).getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> HtmlPages.read("large.html", bytes))
                .isInstanceOf(ContentFault.class)
                .hasMessageContaining("too large");
    }

    @Test
    void largePicturesInsideThePageAreNoHindrance() throws Exception {
        String page = "<p>before</p><img src='data:image/png;base64," + "QUJD".repeat(7_000_000) + "'><p>after</p>";
        HtmlPages.Read read = HtmlPages.read(page);
        assertThat(read.rendered().text()).isEqualTo("before after");
        assertThat(read.take().passedOver())
                .extracting(PassedOver::why)
                .containsExactly("Left out: picture inside the page.");
    }

    @Test
    void nothingOfCodeComesThrough() throws Exception {
        HtmlPages.Read read = HtmlPages.read(
                "<p onclick='x()'>one</p><script>two()</script><a href=' java\tscript:alert(1)'>three</a>"
                        + "<a href='JAVASCRIPT:x'>four</a><a href='data:text/html,x'>five</a><a href='//evil.example'>six</a>"
                        + "<a href='vbscript:x'>seven</a><a href='\\\\evil\\share'>eight</a><iframe src='x.html'>nine</iframe>"
                        + "<svg><script>ten</script></svg><img src=x onerror=alert(1)><a href='https://ok.example'>ok</a>"
                        + "<p>&lt;script&gt;alert(1)&lt;/script&gt; [x](javascript:alert(1))</p>");
        assertThat(read.rendered().select("script, iframe, [onclick], [onerror], img"))
                .isEmpty();
        assertThat(read.rendered().select("a").eachAttr("href")).containsExactly("x", "https://ok.example");
        assertThat(read.rendered().text())
                .contains("three", "four", "five", "<script>alert(1)</script> [x](javascript:alert(1))");
    }

    @Test
    void zeroBytesAndControlCharactersAreLeftOut() throws Exception {
        HtmlPages.Read read = HtmlPages.read("<p>a\u0000b\u0001c\u0007</p><p>\uE100\uE17F</p>");
        assertThat(read.body()).doesNotContainPattern("[\u0000-\u0009\u000b-\u001f]");
    }

    @Test
    void tablesOfAnySpanAreRead() throws Exception {
        String cell = "<td colspan=99999 rowspan=99999>x</td>";
        String page = "<table>" + ("<tr>" + cell.repeat(3) + "</tr>").repeat(500) + "</table><p>end</p>";
        assertThat(HtmlPages.read(page).rendered().text()).contains("x").contains("end");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "<html></html>",
                "<script>x</script>",
                "plain text",
                "PK\u0003\u0004x<",
                "%PDF-1.7 <",
                "MIME-Version: 1.0\n<html>"
            })
    void whatHoldsNoTextIsAFault(String page) {
        assertThatThrownBy(() -> HtmlPages.read(page)).isInstanceOf(ContentFault.class);
    }

    @Test
    void anyBytesGiveATakeOrAFault() {
        Random random = new Random(5);
        List<String> pieces = List.of(
                "<p>",
                "</p>",
                "<table>",
                "<tr>",
                "<td>",
                "</table>",
                "<ul>",
                "<li>",
                "</li>",
                "</ul>",
                "<ol start=-5>",
                "<a href=",
                "\"",
                "'",
                ">",
                "<pre>",
                "</pre>",
                "<!--",
                "-->",
                "<![CDATA[",
                "]]>",
                "<ac:task>",
                "<ac:task-list>",
                "x",
                "Date: ",
                "Attendees",
                "\u0000",
                "&#x0;",
                "&",
                "<b>",
                "<p class=MsoListParagraph>1.",
                "<ul class=lst-kix_a-3>",
                "<dt>",
                "<dd>",
                "<sup>2</sup>",
                "<h1>",
                "<caption>",
                "<br>",
                "<svg>",
                "<template>",
                "<frameset>",
                "<select>",
                "\ud83d",
                "é");
        for (int i = 0; i < 1500; i++) {
            StringBuilder page = new StringBuilder("<html>");
            for (int n = random.nextInt(40); n >= 0; n--) {
                page.append(pieces.get(random.nextInt(pieces.size())));
            }
            String html = page.toString();
            try {
                assertThat(HtmlPages.read(html).body()).isNotBlank();
            } catch (ContentFault e) {
                assertThat(e).hasMessageContaining("no");
            } catch (RuntimeException e) {
                throw new AssertionError(html, e);
            }
        }
    }
}
