package auditpress.html;

import static org.assertj.core.api.Assertions.assertThat;

import auditpress.model.Block;
import auditpress.model.Page;
import auditpress.model.Site;
import auditpress.model.Target;
import auditpress.model.Text;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class PartsTest {
    private static final Page REGISTER = page(
            "risks/index.html",
            new Block.Paragraph(Text.of("All of them.")),
            new Block.Table(
                    "Risks",
                    List.of(new Block.Column("Id", 1, false)),
                    IntStream.rangeClosed(1, 1001)
                            .mapToObj(i -> new Block.Row("r-" + i, List.of(Text.of("R-" + i))))
                            .toList(),
                    "",
                    true));
    private static final Page OTHER = page(
            "other.html",
            new Block.Paragraph(
                    link("r-1").and(link("r-501")).and(link("r-1001")).and(link("unknown"))));
    private static final Site SITE = new Site(
            new Site.Cover("Org", "", "", "Full", "", "", "", LocalDate.of(2026, 1, 1), "en", Site.Imprint.draft("x")),
            List.of(new Site.Chapter("Risks", "", List.of(REGISTER)), new Site.Chapter("Other", "", List.of(OTHER))));
    private final HtmlWriter writer = new HtmlWriter(SITE);

    @Test
    void aLongTableBecomesSeveralFilesThatHoldEveryRowOnce() {
        List<HtmlFile> files = writer.render(REGISTER);

        assertThat(files.stream().map(HtmlFile::path))
                .containsExactly("risks/index.html", "risks/index-2.html", "risks/index-3.html");
        assertThat(files.stream().flatMap(file -> parse(file).select("tbody tr").eachAttr("id").stream()))
                .hasSize(1001)
                .doesNotHaveDuplicates();
    }

    @Test
    void thePartsLeadToEachOther() {
        Document second = parse(writer.render(REGISTER).get(1));

        assertThat(second.expectFirst(".parts").select("a").eachAttr("href"))
                .containsExactly("../risks/index.html", "../risks/index-2.html", "../risks/index-3.html");
        assertThat(second.expectFirst(".parts [aria-current=page]").text()).isEqualTo("2");
        assertThat(second.title()).contains("(2)");
        assertThat(second.text()).doesNotContain("All of them.");
    }

    @Test
    void aLinkToARowFindsThePartThatHoldsIt() {
        assertThat(parse(writer.render(OTHER).get(0)).select("main a").eachAttr("href"))
                .containsExactly(
                        "risks/index.html#r-1",
                        "risks/index-2.html#r-501",
                        "risks/index-3.html#r-1001",
                        "risks/index.html#unknown");
    }

    @Test
    void aTableOfJustFiveHundredRowsStaysWhole() {
        Block.Table table = (Block.Table) REGISTER.blocks().get(1);
        Block.Table shorter = new Block.Table("", table.columns(), table.rows().subList(0, 500), "", false);

        assertThat(Parts.of(List.of(shorter))).containsExactly(List.of(shorter));
    }

    private static Text link(String anchor) {
        return Text.of(anchor, new Target.ToPage("risks/index.html", anchor)).and(" ");
    }

    private static Page page(String address, Block... blocks) {
        return new Page(address, "", "Title", 1, "", () -> List.of(blocks));
    }

    private static Document parse(HtmlFile file) {
        return Jsoup.parse(new String(file.bytes(), StandardCharsets.UTF_8));
    }
}
