package auditpress.html;

import static org.assertj.core.api.Assertions.assertThat;

import auditpress.Specimen;
import auditpress.model.Page;
import auditpress.model.Site;
import java.nio.charset.StandardCharsets;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"><script>x</script>",
                "' onmouseover='x' \" onmouseover=\"x\" ",
                "javascript:x ",
                "<img src=x onerror=x>",
                "</title></style></textarea><svg onload=x>",
                "<!--",
                "${7*7}<#assign x=1>",
            })
    void textIsNeverMarkup(String hostile) throws ReflectiveOperationException {
        Site site = (Site) new Rewrite(text -> hostile + text).of(Specimen.site());

        Rendered rendered = Rendered.of(site);

        Page first = site.pages().get(0);
        assertThat(rendered.page(first.address()).select("h1").text()).contains(hostile.strip());
        rendered.pages().forEach(HostileTextTest::isHarmless);
        String search = new String(rendered.files().get("assets/search-data.js"), StandardCharsets.UTF_8);
        assertThat(search).doesNotContain("<", ">", "&");
    }

    private static void isHarmless(String path, Document page) {
        assertThat(page.select("iframe, object, embed, style, form, base, img, textarea"))
                .as(path)
                .isEmpty();
        for (Element script : page.select("script")) {
            assertThat(script.data()).as(path).isEmpty();
            assertThat(script.attr("src")).as(path).endsWith("assets/auditpress.js");
        }
        for (Element element : page.getAllElements()) {
            element.attributes()
                    .forEach(
                            attribute -> assertThat(attribute.getKey()).as(path).doesNotStartWith("on"));
            assertThat(element.attr("href")).as(path).doesNotStartWithIgnoringCase("javascript:");
        }
    }
}
