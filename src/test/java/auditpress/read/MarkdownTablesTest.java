package auditpress.read;

import static org.assertj.core.api.Assertions.assertThat;

import auditpress.ContentFolderBuilder;
import auditpress.model.Finding;
import auditpress.model.Item;
import auditpress.model.Pack;
import auditpress.model.Severity;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A Markdown file in a register's own place may hold its rows as tables. */
class MarkdownTablesTest {
    @TempDir
    private Path folder;

    @Test
    void theRowsOfATableAreTheRows() {
        risks(
                "# Risks\n\nAll of them.\n\n| Risk ID | Title | Controls |\n|---|:-:|--:|\n| R-1 | Fire | A.7.1, A.7.2 |\n"
                        + "|R-2|Flood||\n\nApproved.\n");
        assertThat(item("R-1").text("controls")).isEqualTo("A.7.1 A.7.2");
        assertThat(item("R-2").title()).isEqualTo("Flood");
        assertThat(read().items()).hasSize(2);
    }

    @Test
    void eachCellKnowsItsPlace() {
        risks("| id | title |\r\n|----|-------|\r\n| R-1 |  Fire |\r\n");
        assertThat(item("R-1").origin("title").text()).isEqualTo("registers/risks.md:3:10");
    }

    @Test
    void pipesAtTheEdgesMayBeMissing() {
        risks("id | title\n--- | ---\nR-1 | Fire\n");
        assertThat(item("R-1").title()).isEqualTo("Fire");
    }

    @Test
    void escapedPipesAndLineBreaksAreRead() {
        risks("| id | title | threat | description |\n|-|-|-|-|\n| R-1 | a \\| b | one<br>two | x<br/>y |\n");
        assertThat(item("R-1").title()).isEqualTo("a | b");
        assertThat(item("R-1").text("threat")).isEqualTo("one\ntwo");
        assertThat(item("R-1").text("description")).isEqualTo("x  \ny");
    }

    @Test
    void markdownStaysInMarkdownFieldsAndIsPlainTextInOthers() {
        risks("| **id** | title | threat | description |\n|-|-|-|-|\n"
                + "| [R-1](#r-1) | **Fire** & `a*b*` | 5 \\* 3 of snake_case_name, _now_ | **Hot** [x](y) |\n");
        assertThat(item("R-1").title()).isEqualTo("Fire & a*b*");
        assertThat(item("R-1").text("threat")).isEqualTo("5 * 3 of snake_case_name, now");
        assertThat(item("R-1").text("description")).isEqualTo("**Hot** [x](y)");
    }

    @Test
    void theTargetOfALinkIsTheFile() {
        ContentFolderBuilder.in(folder)
                .file("evidence/a.pdf", "x")
                .file("evidence/evidence.md", "| id | title | file |\n|-|-|-|\n| E-1 | Log | [the log](a.pdf) |\n");
        assertThat(item("E-1").text("file")).isEqualTo("a.pdf");
    }

    @Test
    void tablesWithTheSameHeaderAreJoinedAndOthersCounted() {
        risks("| Version | Date |\n|-|-|\n| 1 | May |\n\n| id | title |\n|-|-|\n| R-1 | Fire |\n\n## More\n\n"
                + "| ID | Title |\n|-|-|\n| R-2 | Flood |\n\n| Score | Meaning |\n|-|-|\n| 1 | low |\n");
        assertThat(read().items()).extracting(Item::id).containsExactly("R-1", "R-2");
        assertThat(notes()).singleElement().satisfies(f -> {
            assertThat(f.message()).isEqualTo("Not read: the table in line 1, the table in line 15.");
            assertThat(f.origin().text()).isEqualTo("registers/risks.md:5:3");
        });
    }

    @Test
    void tablesInCodeAndCommentsAreNone() {
        String table = "| id | title |\n|-|-|\n| R-9 | No |\n";
        risks("```\n" + table + "```\n\n<!--\n" + table + "-->\n\n" + table.replace("R-9", "R-1"));
        assertThat(read().items()).extracting(Item::id).containsExactly("R-1");
    }

    @Test
    void aTableOfSomethingElseIsRefusedWithItsPlace() {
        risks("Text\n\n| Version | Date |\n|-|-|\n| 1 | May |\n");
        assertThat(read().findings()).singleElement().satisfies(f -> {
            assertThat(f.message()).startsWith("No heading of the risk register was found");
            assertThat(f.origin().text()).isEqualTo("registers/risks.md:3:3");
        });
    }

    @Test
    void aFileOfAFolderStillNeedsFrontMatter() {
        ContentFolderBuilder.in(folder).file("registers/risks/one.md", "| id | title |\n|-|-|\n| R-1 | Fire |\n");
        assertThat(read().findings())
                .singleElement()
                .satisfies(f -> assertThat(f.message()).contains("front matter"));
    }

    @Test
    void frontMatterWinsOverTables() {
        risks("---\nid: R-1\ntitle: Fire\n---\n\n| id | title |\n|-|-|\n| R-2 | Flood |\n");
        assertThat(read().items()).extracting(Item::id).containsExactly("R-1");
    }

    @Test
    void hugeAndNestedMarkupIsReadInOneGo() {
        String nested = "*_[".repeat(30_000);
        risks("| id | title |\n|-|-|\n| R-1 | " + nested + " |\n" + "|".repeat(100_000) + "\n" + "|-".repeat(100_000)
                + "\n");
        assertThat(read().items()).isNotEmpty();
    }

    private void risks(String text) {
        ContentFolderBuilder.in(folder).file("registers/risks.md", text);
    }

    private Pack read() {
        return PackReader.read(folder);
    }

    private Item item(String id) {
        return read().items().stream()
                .filter(i -> i.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError(read().findings().toString()));
    }

    private List<Finding> notes() {
        return read().findings().stream()
                .filter(f -> f.severity() == Severity.NOTE)
                .toList();
    }
}
