package auditpress.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import auditpress.model.Target;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UrlsTest {

    @ParameterizedTest
    @CsvSource({
        "index.html, risks/r-1.html, '', risks/r-1.html",
        "risks/r-1.html, index.html, '', ../index.html",
        "a/b/c.html, risks/r-1.html, top, ../../risks/r-1.html#top",
        "risks/r-1.html, risks/r-1.html, top, #top",
        "index.html, a b:c?d#e%.html, '', a%20b%3Ac%3Fd%23e%25.html",
        "index.html, Zażółć.html, ą, Za%C5%BC%C3%B3%C5%82%C4%87.html#%C4%85",
        "index.html, javascript:x, '', javascript%3Ax",
    })
    void addressesAreRelativeAndEncoded(String from, String address, String anchor, String href) {
        assertThat(urls(from).of(new Target.ToPage(address, anchor))).isEqualTo(href);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/etc/passwd", "//host/x", "../secret", "a/../../b", ".."})
    void nothingOutsideTheFolderIsLinked(String path) {
        assertThatThrownBy(() -> urls("index.html").of(new Target.ToFile(path)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aWebAddressStaysAsItIsButEscaped() {
        Target web = Target.web("https://example.org/?a=1&b='2'").orElseThrow();

        assertThat(urls("a/b.html").of(web)).isEqualTo("https://example.org/?a=1&amp;b=&#39;2&#39;");
        assertThat(Urls.rel(web)).isEqualTo(" rel=\"noreferrer\"");
    }

    private static Urls urls(String from) {
        return new Urls(from, new Parts(Map.of()));
    }
}
