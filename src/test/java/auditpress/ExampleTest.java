package auditpress;

import static org.assertj.core.api.Assertions.assertThat;

import auditpress.figure.Figures;
import auditpress.model.Finding;
import auditpress.model.Item;
import auditpress.model.Severity;
import auditpress.trace.Trace;
import com.lowagie.text.pdf.PdfReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The example company, built whole: what it holds, and that everything in its site and pack leads somewhere. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@org.jspecify.annotations.NullUnmarked
class ExampleTest {
    private Path out;
    private Build.Outcome outcome;
    private Path site;
    private final Map<Path, Document> pages = new HashMap<>();

    @BeforeAll
    void build(@TempDir Path folder) throws IOException {
        out = folder;
        Build.Options options = new Build.Options(Path.of("content"), out, Optional::orElseThrow, true, true, "test");
        outcome = new Build(options, new Phases(System::nanoTime)).run();
        site = out.resolve("latest");
        try (Stream<Path> files = Files.walk(site)) {
            files.filter(f -> f.toString().endsWith(".html") && !f.startsWith(site.resolve("files")))
                    .forEach(f -> pages.put(f, parsed(f)));
        }
    }

    @Test
    void itHoldsAWholeCompany() {
        assertThat(count("issue")).isGreaterThanOrEqualTo(8);
        assertThat(count("party")).isGreaterThanOrEqualTo(10);
        assertThat(count("change")).isGreaterThanOrEqualTo(5);
        assertThat(count("risk")).isGreaterThanOrEqualTo(30);
        assertThat(count("opportunity")).isGreaterThanOrEqualTo(8);
        assertThat(count("control")).isEqualTo(93);
        assertThat(trace().items("control"))
                .filteredOn(c -> c.is("applicable", "no"))
                .hasSizeGreaterThanOrEqualTo(5);
        assertThat(count("asset")).isGreaterThanOrEqualTo(20);
        assertThat(count("supplier")).isGreaterThanOrEqualTo(10);
        assertThat(count("person")).isGreaterThanOrEqualTo(15);
        assertThat(count("document")).isGreaterThanOrEqualTo(14);
        assertThat(count("evidence")).isGreaterThanOrEqualTo(60);
        assertThat(count("improvement")).isGreaterThanOrEqualTo(20);
        assertThat(count("incident")).isGreaterThanOrEqualTo(10);
        assertThat(count("audit")).isGreaterThanOrEqualTo(2);
        assertThat(count("review")).isGreaterThanOrEqualTo(4);
        assertThat(count("objective")).isGreaterThanOrEqualTo(6);
    }

    @Test
    void itHasNoErrorAndAHandfulOfWarnings() {
        List<Finding> findings = outcome.prepared().checked().report().findings();
        assertThat(findings).noneMatch(f -> f.severity() == Severity.ERROR);
        assertThat(findings).hasSizeBetween(3, 8);
    }

    @Test
    void everyRecordHasExactlyOnePage() {
        Set<String> seen = new HashSet<>();
        for (Item item : trace().items()) {
            if (item.register().detail()) {
                String address = item.register().name() + "/" + item.id().toLowerCase(java.util.Locale.ROOT) + ".html";
                assertThat(seen.add(address)).as(address).isTrue();
                assertThat(document(address).selectFirst("h1").text())
                        .as(address)
                        .contains(item.id());
            }
        }
    }

    @Test
    void everyLinkLeadsToAFileAndAnchorOfTheSite() {
        List<String> broken = new ArrayList<>();
        pages.forEach((file, page) -> {
            for (Element link : page.select("[href], [src]")) {
                String href = link.hasAttr("href") ? link.attr("href") : link.attr("src");
                if (!href.matches("(https?|mailto):.*") && !leadsSomewhere(file, href)) {
                    broken.add(site.relativize(file) + " -> " + href);
                }
            }
        });
        assertThat(broken).isEmpty();
    }

    @Test
    void everyLinkOfTheTraceIsSeenOnBothPages() {
        for (Item item : trace().items("risk")) {
            for (Item control : trace().joined(item, "control")) {
                assertThat(hrefs("risks/" + lower(item) + ".html")).contains("../controls/" + lower(control) + ".html");
                assertThat(hrefs("controls/" + lower(control) + ".html")).contains("../risks/" + lower(item) + ".html");
            }
        }
    }

    @Test
    void everyPageStatesItsPolicyAndClassification() {
        pages.forEach((file, page) -> {
            assertThat(page.selectFirst("meta[http-equiv=Content-Security-Policy]")
                            .attr("content"))
                    .contains("default-src 'none'");
            assertThat(page.text()).as(file.toString()).containsIgnoringCase("Confidential");
            assertThat(page.select("[style], style, script:not([src])"))
                    .as(file.toString())
                    .isEmpty();
        });
    }

    @Test
    void evidenceFilesStandBesideThePagesUnchanged() throws IOException {
        for (var file : outcome.prepared().checked().trace().namedFiles().values()) {
            assertThat(Files.mismatch(site.resolve("files").resolve(file.path()), file.source()))
                    .isEqualTo(-1);
        }
    }

    @Test
    void thePackHoldsEveryRecord() throws IOException {
        Tools.require("pdftotext");
        Path text = out.resolve("pack.txt");
        Tools.run("pdftotext", "-enc", "UTF-8", site.resolve("pack.pdf").toString(), text.toString());
        String words = Files.readString(text);
        // An id that was put together from other fields stands nowhere; the row of its record does.
        assertThat(trace().items().stream()
                        .filter(i -> i.register().detail() || i.has("id"))
                        .map(Item::id)
                        .filter(id -> !words.contains(id)))
                .isEmpty();
        assertThat(words.contains("Page " + outcome.pack().pages() + " of "
                        + outcome.pack().pages()))
                .isTrue();
    }

    @Test
    void thePackStatesEveryFigureThatCountsSomething() throws IOException {
        Tools.require("pdftotext");
        Path text = out.resolve("figures.txt");
        Tools.run("pdftotext", "-enc", "UTF-8", site.resolve("pack.pdf").toString(), text.toString());
        String words = Files.readString(text).replaceAll("\\s+", " ");
        assertThat(Figures.of(trace(), outcome.prepared().checked().report()).all())
                .filteredOn(f -> !f.items().isEmpty())
                .allSatisfy(f ->
                        assertThat(words).contains(f.label() + ": " + f.amount().text()));
    }

    @Test
    void thePackIsSoundForQpdf() {
        assertThat(Tools.run("qpdf", "--check", site.resolve("pack.pdf").toString()))
                .contains("No syntax or stream encoding errors");
    }

    @Test
    void thePackHasAsManyPagesAsItSays() throws IOException {
        assertThat(new PdfReader(site.resolve("pack.pdf").toString()).getNumberOfPages())
                .isEqualTo(outcome.pack().pages());
    }

    private boolean leadsSomewhere(Path from, String href) {
        String path = href.replaceFirst("#.*", "");
        String anchor = href.contains("#") ? href.substring(href.indexOf('#') + 1) : "";
        Path target = path.isEmpty()
                ? from
                : from.getParent()
                        .resolve(URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8))
                        .normalize();
        boolean inside = target.startsWith(site) && Files.isRegularFile(target);
        return inside
                && (anchor.isEmpty()
                        || pages.get(target).getElementById(URLDecoder.decode(anchor, StandardCharsets.UTF_8)) != null);
    }

    private Trace trace() {
        return outcome.prepared().checked().trace();
    }

    private long count(String kind) {
        return trace().pack().items().stream()
                .filter(i -> i.kind().equals(kind))
                .count();
    }

    private List<String> hrefs(String address) {
        return document(address).select("a").eachAttr("href");
    }

    private Document document(String address) {
        return Optional.ofNullable(pages.get(site.resolve(address)))
                .orElseThrow(() -> new AssertionError("No page " + address));
    }

    private static String lower(Item item) {
        return item.id().toLowerCase(java.util.Locale.ROOT);
    }

    private static Document parsed(Path file) {
        try {
            return Jsoup.parse(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
