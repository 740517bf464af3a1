package auditpress.html;

import static org.assertj.core.api.Assertions.assertThat;

import auditpress.Specimen;
import auditpress.model.Target;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class SpecimenSiteTest {
    private static final Rendered SITE = Rendered.of(Specimen.site());
    private static final Map<String, Document> PAGES = SITE.pages();

    @Test
    void everyLinkLeadsToAFileOrAPlaceOnAPage() throws ReflectiveOperationException {
        Set<String> known = new HashSet<>(SITE.files().keySet());
        known.addAll(storedFiles());
        PAGES.forEach((path, page) -> {
            for (Element link : page.select("[href], [src]")) {
                String address = link.attr(link.hasAttr("href") ? "href" : "src");
                if (!address.contains("//")) {
                    URI target = URI.create("https://pack.example/" + path).resolve(address);
                    String file = target.getPath().substring(1);
                    assertThat(known).as(address + " on " + path).contains(file);
                    if (target.getFragment() != null) {
                        assertThat(page(file).getElementById(target.getFragment()))
                                .as(address)
                                .isNotNull();
                    }
                }
            }
        });
    }

    @Test
    void onlyWebTargetsLeaveTheFolderAndTellNobodyWhereFrom() {
        PAGES.forEach((path, page) -> {
            for (Element link : page.select("[href*=//], [src*=//]")) {
                assertThat(link.tagName()).as(path).isEqualTo("a");
                assertThat(link.attr("href")).as(path).isEqualTo("https://example.org/a?b=c&d=e#f");
                assertThat(link.attr("rel")).as(path).isEqualTo("noreferrer");
            }
        });
    }

    @Test
    void noPageHoldsStyleOrScript() {
        PAGES.forEach((path, page) -> {
            assertThat(page.select("[style], style, script:not([src])"))
                    .as(path)
                    .isEmpty();
            assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                    .as(path)
                    .startsWith("default-src 'none'; script-src 'self'; style-src 'self';")
                    .doesNotContain("unsafe");
        });
    }

    @Test
    void everyPageSaysWhatItIs() {
        PAGES.forEach((path, page) -> {
            assertThat(page.select("h1")).as(path).hasSize(1);
            assertThat(page.title()).as(path).endsWith(" · Zażółć & Søns GmbH");
            assertThat(page.select("html").attr("lang")).as(path).isEqualTo("en");
            assertThat(page.select(".classification").text()).as(path).contains("Confidential");
            assertThat(page.select("footer").text())
                    .as(path)
                    .contains("2026-12-07", "Full", "Made with auditpress 1.0");
            assertThat(page.select("meta[name=robots]").attr("content"))
                    .as(path)
                    .isEqualTo("noindex");
        });
        assertThat(page("risks/R-012.html").title()).startsWith("R-012 Loss of the key number 12 · ");
    }

    @Test
    void idsStandOncePerPage() {
        PAGES.forEach((path, page) ->
                assertThat(page.select("[id]").eachAttr("id")).as(path).doesNotHaveDuplicates());
    }

    @Test
    void aRecordKnowsItsChapterAndItsNeighbours() {
        Document page = page("risks/R-002.html");

        assertThat(page.select(".chapters [aria-current=true]").text()).startsWith("Risks");
        assertThat(page.select(".crumbs a").eachAttr("href")).containsExactly("../index.html", "../risks/index.html");
        assertThat(page.select("[rel=prev]").attr("href")).isEqualTo("../risks/R-001.html");
        assertThat(page.select("[rel=next]").attr("href")).isEqualTo("../risks/R-003.html");
        assertThat(page("risks/R-001.html").select("[rel=prev]")).isEmpty();
    }

    @Test
    void aToneIsShownBySignAndWords() {
        PAGES.forEach((path, page) -> {
            for (Element badge : page.select(".badge")) {
                assertThat(badge.select("i").text()).as(path).isIn("✓", "▲", "✕", "●", "○");
                assertThat(badge.ownText()).as(path).isNotBlank();
            }
        });
    }

    @Test
    void theSameBytesComeOutInTurkish() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            Map<String, byte[]> again = Rendered.of(Specimen.site()).files();
            assertThat(again.keySet()).isEqualTo(SITE.files().keySet());
            again.forEach((path, bytes) ->
                    assertThat(bytes).as(path).isEqualTo(SITE.files().get(path)));
        } finally {
            Locale.setDefault(before);
        }
    }

    private static Document page(String path) {
        return Objects.requireNonNull(PAGES.get(path), path);
    }

    private static List<String> storedFiles() throws ReflectiveOperationException {
        List<String> paths = new ArrayList<>();
        new Walk(value -> {
                    if (value instanceof Target.ToFile file) {
                        paths.add(file.path());
                    }
                })
                .over(Specimen.site());
        return paths;
    }
}
