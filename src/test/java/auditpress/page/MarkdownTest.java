package auditpress.page;

import static org.assertj.core.api.Assertions.assertThat;

import auditpress.ContentFolderBuilder;
import auditpress.model.Block;
import auditpress.model.Run;
import auditpress.model.Target;
import auditpress.model.Text;
import auditpress.read.PackReader;
import auditpress.trace.Trace;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Markdown as blocks: what it becomes, what never becomes a link, and that no word is lost. */
class MarkdownTest {
    @TempDir
    private Path folder;

    private Words words;

    @BeforeEach
    void pack() {
        ContentFolderBuilder.in(folder)
                .file("people.yaml", "- {id: p-ann, name: Ann Bell}\n")
                .file("registers/risks.csv", "id,title\nR-012,Fire\n")
                .file("evidence/evidence.csv", "id,title,file\nE-1,Log,log.txt\n")
                .file("documents/key-rules.md", "---\nid: POL-7\ntitle: Keys\n---\n\nx\n")
                .file("evidence/log.txt", "x");
        Trace trace = Trace.of(PackReader.read(folder), ContentFolderBuilder.AUDIT_DATE);
        words = new Words(trace, Addresses.of(trace));
    }

    /** Texts without marks pass the parser by. */
    @Test
    void plainTextReadsAsTheParserReadsIt() {
        Random random = new Random(27001);
        String signs = "aZw. \n\n\n,-1)R'www.@:*_=é\u00a0";
        List<String> samples = new ArrayList<>(List.of(
                "www.x.org", "a\n\nb\nc", "a\n---", "1. a", "a\n1) b", "R-012 burns.", "a  \nb", "", " a", "a\n"));
        for (int i = 0; i < 40_000; i++) {
            StringBuilder text = new StringBuilder("a");
            for (int n = random.nextInt(9); n > 0; n--) {
                text.append(signs.charAt(random.nextInt(i % 2 == 0 ? 12 : signs.length())));
            }
            samples.add(text.toString());
        }
        int plain = 0;
        for (String sample : samples) {
            plain += PlainText.paragraphs(sample) == null ? 0 : 1;
            assertThat(shown(Markdown.blocks(sample, words)))
                    .as(sample)
                    .isEqualTo(shown(Markdown.parsed(sample, words, MarkdownPlace.alone())));
        }
        assertThat(plain).isGreaterThan(1000);
    }

    /** Addresses outside are equal to themselves alone. */
    private static String shown(List<Block> blocks) {
        return blocks.toString().replaceAll("ToWeb@\\w+", "ToWeb");
    }

    @Test
    void knownIdsBecomeLinksBareAndBracketed() {
        assertThat(targets("See R-012, [[R-012]] and A.5.15."))
                .containsExactly("risks/r-012.html", "risks/r-012.html", "controls/a.5.15.html");
    }

    @Test
    void peopleAreNamed() {
        assertThat(plain("Ask p-ann.")).isEqualTo("Ask Ann Bell.");
    }

    @Test
    void idsInCodeStayText() {
        assertThat(targets("`R-012`\n\n```\nR-012\n```\n")).isEmpty();
    }

    @Test
    void linksLeadToRecordsFilesAndTheWeb() {
        assertThat(targets("[a](R-012) [b](evidence/log.txt) [c](../evidence/log.txt) [d](https://example.org/x)"))
                .containsExactly("risks/r-012.html", "files/log.txt", "files/log.txt", "https://example.org/x");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                "data:text/html,x",
                "vbscript:x",
                "//evil.example/x",
                "\\\\server\\share",
                "file:///etc/passwd",
                "../../../etc/passwd",
                "https:evil",
                "&#106;avascript:x"
            })
    void otherDestinationsBecomeText(String destination) {
        assertThat(targets("[click](<" + destination + ">)")).isEmpty();
        assertThat(plain("[click](<" + destination + ">)")).isEqualTo("click");
    }

    @Test
    void rawHtmlIsShownAsText() {
        assertThat(plain("<script>alert(1)</script>\n\na <b onclick=x>c</b>"))
                .contains("<script>alert(1)</script>")
                .contains("<b onclick=x>c</b>");
    }

    @Test
    void imagesAreNeverFetched() {
        assertThat(targets("![alt](//evil.example/x.png)")).isEmpty();
        assertThat(plain("![alt](https://example.org/x.png)")).isEqualTo("alt");
    }

    @Test
    void headingsNeverSkipALevelAndTheirAnchorsAreUnique() {
        List<Block> blocks = Markdown.blocks("#### Deep\n\n# One\n\n### Three\n\n# One\n", words);
        assertThat(blocks).extracting(b -> ((Block.Heading) b).level()).containsExactly(2, 2, 3, 2);
        assertThat(blocks).extracting(b -> ((Block.Heading) b).anchor()).doesNotHaveDuplicates();
    }

    @Test
    void tasksListsTablesAndFootnotesBecomeBlocks() {
        List<Block> blocks = Markdown.blocks(
                "- [x] done\n- [ ] open\n\n| a | b |\n|---|--:|\n| 1 | 2 |\n\nText[^1]\n\n[^1]: Note\n", words);
        assertThat(((Block.Items) blocks.get(0)).entries())
                .extracting(Block.Entry::done)
                .containsExactly(true, false);
        assertThat(((Block.Table) blocks.get(1)).columns())
                .extracting(Block.Column::end)
                .containsExactly(false, true);
        assertThat(plain("Text[^1]\n\n[^1]: Note\n")).contains("Text[1]").contains("Note");
    }

    @Test
    void aLinkByFileNameLeadsToTheRecordOfThatFile() {
        assertThat(targets("[a](../rules/Key%20Rules.md#safe) [b](POL-7.md) [c](other.md)"))
                .containsExactly("documents/pol-7.html", "documents/pol-7.html");
    }

    @Test
    void linksToHeadingsLeadToThemAndTheTitleIsNotRepeated() {
        List<Block> blocks = Markdown.blocks(
                "# Keys\n\n[1](#2-safe--desk) [2](#old) [3](#keys) [4](#nowhere)\n\n## 2. Safe & desk\n\n<a id=\"old\"></a>\n\n#### Drawer\n",
                words,
                new MarkdownPlace("documents/pol-7.html", "keys", 2, "", new LinkedHashSet<>(List.of("drawer"))));
        List<Block.Heading> headings = blocks.stream()
                .filter(Block.Heading.class::isInstance)
                .map(Block.Heading.class::cast)
                .toList();
        assertThat(headings).extracting(Block.Heading::level).containsExactly(2, 3);
        assertThat(runs(blocks).stream().map(Run::target).filter(java.util.Objects::nonNull))
                .containsExactly(
                        new Target.ToPage(
                                "documents/pol-7.html", headings.get(0).anchor()),
                        new Target.ToPage("documents/pol-7.html", "drawer-2"),
                        new Target.ToPage("documents/pol-7.html"));
    }

    @Test
    void linesThatBeginWithANameStayLines() {
        assertThat(plain("**Owner:** Ada\n**Version**: 1\nas of today"))
                .isEqualTo("Owner: Ada\nVersion: 1 as of today");
        assertThat(plain("| a |\n|---|\n| x<br/>y |\n")).contains("x\ny");
    }

    @Test
    void whatNobodySeesIsNotShown() {
        assertThat(plain("<!-- kept by hand -->\n\n<div align=\"center\">\n\na <!-- b --> c\n\n</div>\n")
                        .strip())
                .isEqualTo("a  c");
    }

    @Test
    void diagramsAreShownAsTheirSourceAndSaid() {
        assertThat(plain("```mermaid\ngraph TD\n```\n"))
                .contains("as it is written (mermaid)")
                .contains("graph TD");
    }

    @Test
    void anImageWithoutWordsIsNamedByItsFile() {
        assertThat(plain("![](plans/site%20map.png)")).isEqualTo("site%20map.png");
    }

    @Test
    @Timeout(30)
    void pathologicalNestingIsReadAndLosesNothing() {
        assertThat(plain(">".repeat(5_000) + " quoted")).contains("quoted");
        assertThat(plain("*".repeat(20_000) + "word" + "*".repeat(20_000))).contains("word");
        assertThat(plain("[".repeat(20_000) + "word")).contains("word");
        assertThat(plain("a " + "`".repeat(30_000) + "word")).contains("word");
        String list = Stream.iterate(0, i -> i < 300, i -> i + 1)
                .map(i -> " ".repeat(i * 2) + "- w" + i + "\n")
                .collect(Collectors.joining());
        assertThat(plain(list)).contains("w299");
    }

    static Stream<Path> documents() throws IOException {
        return Stream.of("documents", "reviews", "audits").flatMap(f -> {
            try (Stream<Path> files = Files.list(Path.of("content", f))) {
                return files.sorted().toList().stream();
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("documents")
    void aSecondParserReadsTheSameWords(Path document) throws IOException {
        String text = Files.readString(document);
        // What only one of the two parsers is told to know: references, names of people, tasks, footnotes.
        String body = text.substring(text.indexOf("\n---\n") + 5)
                .replaceAll("\\[\\[|]]|\\[[ x]]|\\[\\^\\w+]:?", "")
                .replaceAll("p-[a-z]+", "person");
        assertThat(letters(plain(body)))
                .isEqualTo(letters(Jsoup.parse(flexmark(body)).text()));
    }

    private static String flexmark(String markdown) {
        MutableDataSet options = new MutableDataSet();
        options.set(Parser.EXTENSIONS, List.of(TablesExtension.create()));
        return HtmlRenderer.builder(options)
                .build()
                .render(Parser.builder(options).build().parse(markdown));
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private List<String> targets(String markdown) {
        List<String> found = new ArrayList<>();
        runs(Markdown.blocks(markdown, words)).forEach(r -> {
            if (r.target() instanceof Target.ToPage page) {
                found.add(page.address());
            } else if (r.target() instanceof Target.ToFile file) {
                found.add(file.path());
            } else if (r.target() instanceof Target.ToWeb web) {
                found.add(web.url());
            }
        });
        return found;
    }

    private String plain(String markdown) {
        List<Block> blocks = Markdown.blocks(markdown, words);
        StringBuilder text = new StringBuilder();
        blocks.forEach(b -> append(b, text));
        return text.toString().strip();
    }

    private static void append(Block block, StringBuilder text) {
        if (block instanceof Block.Code code) {
            text.append(code.text()).append('\n');
        }
        runs(List.of(block)).forEach(r -> text.append(r.text()));
        text.append('\n');
    }

    private static List<Run> runs(List<Block> blocks) {
        List<Run> runs = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Block.Paragraph paragraph) {
                runs.addAll(paragraph.text().runs());
            } else if (block instanceof Block.Heading heading) {
                runs.addAll(heading.text().runs());
            } else if (block instanceof Block.Items items) {
                items.entries().forEach(e -> runs.addAll(runs(e.blocks())));
            } else if (block instanceof Block.Quote quote) {
                runs.addAll(runs(quote.blocks()));
            } else if (block instanceof Block.Table table) {
                table.columns().forEach(c -> runs.addAll(Text.of(c.label()).runs()));
                table.rows().forEach(r -> r.cells().forEach(c -> runs.addAll(c.runs())));
            }
        }
        return runs;
    }
}
