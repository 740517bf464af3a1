package auditpress.oscal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts, names and addresses in OSCAL's notations. */
class ProseTest {
    @Test
    void plainTextReadsTheSameOnceItIsRenderedAsMarkdown() {
        List<String> pieces = List.of(
                "*", "_", "a", "`", "[x](y)", "<b>", "&amp;", "# ", "- ", "1. ", "> ", "\n", "\n\n", " ", "\\", "~~",
                "{{", "==", "    ", "|", "é");
        Random random = new Random(7);
        for (int i = 0; i < 3000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(12); n >= 0; n--) {
                text.append(pieces.get(random.nextInt(pieces.size())));
            }
            String plain = text.toString();
            assertThat(visible(Prose.plain(plain))).as(plain).isEqualTo(Prose.line(plain));
            // A title is read as the inside of a line, so it begins no block.
            assertThat(visible("x" + Prose.title(plain))).as(plain).isEqualTo(Prose.line("x" + Prose.line(plain)));
        }
    }

    @Test
    void referencesAreReadAndRawHtmlIsText() {
        assertThat(Prose.markdown("\n\nSee [[R-012]] and [[ R-1 ]], <b>*x*</b> <https://x.example>\r\n`[[R-1]] <b>`"))
                .isEqualTo("See R-012 and R-1, \\<b>*x*\\</b> <https://x.example>\n`[[R-1]] <b>`");
    }

    @Test
    void halvesOfCharactersAreReplaced() {
        assertThat(Prose.line("a\ud800b\u2028 \u00a0c")).isEqualTo("a\uFFFDb c");
    }

    @ParameterizedTest
    @CsvSource({
        "A.5.15, a-5.15",
        "Own 1/b, own-1-b",
        "5.15, _5.15",
        "Größe 🙂, größe",
        "'', _",
        "--, _",
    })
    void idsBecomeTokens(String text, String token) {
        assertThat(Token.of(text)).isEqualTo(token).matches("^(\\p{L}|_)(\\p{L}|\\p{N}|[.\\-_])*$");
    }

    @ParameterizedTest
    @CsvSource({
        "https://x.example/a b?ü=%20&z, https://x.example/a%20b?%C3%BC=%20&z",
        "mailto:a@b.example, mailto:a@b.example",
    })
    void addressesAreEncoded(String text, String address) {
        assertThat(Href.address(text)).contains(address);
    }

    @ParameterizedTest
    @CsvSource({"javascript:alert(1)", "//x.example", "http://", "C:\\x"})
    void whatIsNoWebAddressIsNone(String text) {
        assertThat(Href.address(text)).isEmpty();
    }

    @Test
    void pathsAreEncodedWhole() {
        assertThat(Href.path("evidence/a b%20#?:.txt")).isEqualTo("evidence/a%20b%2520%23%3F%3A.txt");
    }

    @Test
    void uuidsAreThoseOfTheStandard() {
        UUID names = UUID.fromString("6ba7b810-9dad-11d1-80b4-00c04fd430c8");
        assertThat(NameUuid.of(names, "www.example.com")).hasToString("2ed6657d-e927-568b-95e1-2665a8aea6a2");
    }

    private static String visible(String markdown) {
        String html =
                HtmlRenderer.builder().build().render(Parser.builder().build().parse(markdown));
        return Prose.line(Jsoup.parse(html).wholeText());
    }
}
