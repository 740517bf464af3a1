package auditpress;

import static org.assertj.core.api.Assertions.assertThat;

import auditpress.dossier.Dossier;
import auditpress.export.FindingsJson;
import auditpress.figure.Figure;
import auditpress.figure.Figures;
import auditpress.model.Block;
import auditpress.model.Site;
import auditpress.model.Text;
import auditpress.page.Publication;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every figure is the number of the rows it counts: in the site, in the blocks that the pack prints, and in the JSON. */
@org.jspecify.annotations.NullUnmarked
class FiguresEverywhereTest {
    private static final Pattern MORE = Pattern.compile("and (\\d+) more in");

    @TempDir
    Path folder;

    static Stream<String> packs() {
        return Stream.of("content", "src/test/packs/sound/content", "");
    }

    @ParameterizedTest
    @MethodSource("packs")
    void aFigureIsTheNumberOfItsRowsEverywhere(String pack) throws IOException {
        Path content = pack.isEmpty() ? large() : Path.of(pack);
        Build.Options options =
                new Build.Options(content, folder.resolve("out"), Optional::orElseThrow, true, false, "test");
        Build.Checked checked = new Build(options, new Phases(System::nanoTime))
                .run()
                .prepared()
                .checked();
        List<Figure> figures = Figures.of(checked.trace(), checked.report()).all();
        JsonNode json = json(checked).get("figures");
        Document page = page("figures.html");
        List<Block> blocks = blocks(checked);
        assertThat(json).hasSameSizeAs(figures);
        for (int i = 0; i < figures.size(); i++) {
            Figure figure = figures.get(i);
            JsonNode written = json.get(i);
            assertThat(written.get("key").asString()).isEqualTo(figure.key());
            assertThat(written.get("value").decimalValue())
                    .isEqualByComparingTo(figure.amount().value());
            int records = written.get("records").size();
            if (written.get("unit").asString().equals("records")) {
                assertThat(written.get("value").asInt()).as(figure.key()).isEqualTo(records);
            }
            assertThat(rowsOnSite(figure, page)).as("site: " + figure.key()).isEqualTo(records);
            assertThat(rowsInBlocks(figure, blocks))
                    .as("blocks: " + figure.key())
                    .isEqualTo(records);
        }
    }

    @ParameterizedTest
    @MethodSource("packs")
    void everyFigureOfTheFirstPageLeadsToItsRows(String pack) throws IOException {
        Path content = pack.isEmpty() ? large() : Path.of(pack);
        Build.Options options =
                new Build.Options(content, folder.resolve("out"), Optional::orElseThrow, true, false, "test");
        Build.Checked checked = new Build(options, new Phases(System::nanoTime))
                .run()
                .prepared()
                .checked();
        Figures figures = Figures.of(checked.trace(), checked.report());
        for (String address : List.of("index.html", "loop.html")) {
            if (Files.exists(folder.resolve("out/latest").resolve(address))) {
                // Clauses are no records; their card leads to the page that counts them.
                assertThat(page(address).select("ul.figures a:not([href=coverage.html])"))
                        .isNotEmpty()
                        .allSatisfy(card -> isAFigure(card, figures));
            }
        }
    }

    private void isAFigure(Element card, Figures figures) throws IOException {
        String href = card.attr("href");
        String address = href.substring(0, href.indexOf('#'));
        String anchor = href.substring(href.indexOf('#') + 1);
        assertThat(page(address).getElementById(anchor)).as(href).isNotNull();
        String key = address.equals("findings.html") ? "findings-" + anchor.replaceFirst("s$", "") : anchor;
        assertThat(figures.figure(key)).get().satisfies(f -> {
            assertThat(card.selectFirst(".value").text()).isEqualTo(f.amount().text());
            assertThat(card.selectFirst(".label").text()).startsWith(f.label());
        });
    }

    private int rowsOnSite(Figure figure, Document page) throws IOException {
        if (figure.group() == Figure.Group.FINDINGS) {
            return findings(figure.label());
        }
        Element anchor = page.getElementById(figure.key());
        assertThat(anchor).as(figure.key()).isNotNull();
        assertThat(anchor.text()).contains(figure.amount().text());
        if (anchor.tagName().equals("tr")) {
            return 0;
        }
        Element rows = anchor.nextElementSibling();
        Matcher more = MORE.matcher(rows.text());
        int stated = more.find() ? Integer.parseInt(more.group(1)) : 0;
        return rows.tagName().equals("p")
                ? rows.select("a:has(code), code:has(a)").size() + stated
                : rows.select("tbody tr").size();
    }

    /** Long tables go on in further files. */
    private int findings(String caption) throws IOException {
        int rows = 0;
        for (int part = 1; Files.exists(findings(part)); part++) {
            rows += Jsoup.parse(Files.readString(findings(part))).select(".table").stream()
                    .filter(t -> t.select(".caption").text().equals(caption))
                    .mapToInt(t -> t.select("tbody tr:not(.none)").size())
                    .sum();
        }
        return rows;
    }

    private Path findings(int part) {
        return folder.resolve("out/latest/findings" + (part == 1 ? "" : "-" + part) + ".html");
    }

    private static int rowsInBlocks(Figure figure, List<Block> blocks) {
        if (figure.group() == Figure.Group.FINDINGS) {
            return figure.size();
        }
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.Heading heading
                    && heading.anchor().equals(figure.key())) {
                return rows(blocks.get(i + 1));
            }
        }
        return 0;
    }

    private static int rows(Block block) {
        if (block instanceof Block.Table table) {
            return table.rows().size();
        }
        Text text = ((Block.Paragraph) block).text();
        Matcher more = MORE.matcher(text.plain());
        int stated = more.find() ? Integer.parseInt(more.group(1)) : 0;
        return (int) text.runs().stream().filter(r -> r.style().code()).count() + stated;
    }

    private static List<Block> blocks(Build.Checked checked) {
        Site site = Publication.of(new Dossier(checked.trace(), checked.report()), Site.Imprint.draft("test"));
        return site.pages().stream()
                .filter(p -> p.address().equals("figures.html"))
                .findFirst()
                .orElseThrow()
                .blocks();
    }

    private static JsonNode json(Build.Checked checked) {
        StringWriter out = new StringWriter();
        FindingsJson.write(checked.trace(), checked.report(), out);
        return JsonMapper.shared().readTree(out.toString());
    }

    private Document page(String address) throws IOException {
        return Jsoup.parse(Files.readString(folder.resolve("out/latest").resolve(address)));
    }

    /** More records than a page of figures lists. */
    private Path large() {
        StringBuilder risks = new StringBuilder("id,title,likelihood,impact,status,next_review\n");
        StringBuilder evidence = new StringBuilder("id,title,url,supports,valid_until\n");
        for (int i = 1; i <= 450; i++) {
            risks.append(
                    "R-" + i + ",Risk," + (1 + i % 5) + "," + (1 + i % 3) + ",open,2026-0" + (1 + i % 9) + "-01\n");
            evidence.append("E-" + i + ",Record,https://x.example/,R-" + i + ",2026-1" + i % 3 + "-01\n");
        }
        return ContentFolderBuilder.in(folder.resolve("large"))
                .file("registers/risks.csv", risks.toString())
                .file("evidence/evidence.csv", evidence.toString())
                .path();
    }
}
