package auditpress.importer;

import static auditpress.read.Workbooks.fill;
import static auditpress.read.Workbooks.row;
import static auditpress.read.Workbooks.workbook;
import static org.assertj.core.api.Assertions.assertThat;

import auditpress.ContentFolderBuilder;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Columns of links that name records by their titles or numbers. */
class LinksByNameTest {
    private static final String ASSETS =
            "id,title\nAST-01,Customer database\nAST-02,Backup and archive\nAST-03,\"Racks, cables\"\nAST-04,Phone\nAST-05,Phone\n";

    @TempDir
    private Path folder;

    @Test
    void titlesOfRecordsThatAreThereBecomeLinks() {
        Imports read = risks("customer  Database", "Backup and archive; Customer database", "Racks, cables");
        assertThat(read.text("R-1", "assets")).isEqualTo("AST-01");
        assertThat(read.text("R-2", "assets")).isEqualTo("AST-02 AST-01");
        assertThat(read.text("R-3", "assets")).isEqualTo("AST-03");
        assertThat(read.plan().rewritten().toString()).contains("linked by their ids");
    }

    @Test
    void whatNamesNothingStaysAsWritten() {
        Imports read = risks("Customer database", "Customer database, The moon", "The sun");
        assertThat(read.text("R-2", "assets")).isEqualTo("AST-01");
        assertThat(read.text("R-2", "Assets as written")).isEqualTo("Customer database, The moon");
        assertThat(read.text("R-3", "assets")).isEmpty();
        assertThat(read.text("R-3", "Assets as written")).isEqualTo("The sun");
        assertThat(read.said())
                .anyMatch(s -> s.contains("names nothing that is there in 1 of 3 texts, first 'The sun'"));
    }

    @Test
    void idsAmongSentencesAreLinksAndTheSentencesStayBesideThem() {
        Imports read = risks("All of it", "The moon, see AST-02 for details", "Whatever there is");
        assertThat(read.text("R-2", "assets")).isEqualTo("AST-02");
        assertThat(read.text("R-2", "Assets as written")).isEqualTo("The moon, see AST-02 for details");
        assertThat(read.text("R-1", "assets")).isEmpty();
        assertThat(read.text("R-1", "Assets as written")).isEqualTo("All of it");
    }

    @Test
    void aTitleThatSeveralHaveNamesNone() {
        assertThat(risks("Phone", "Customer database", "AST-02").text("R-1", "assets"))
                .isEmpty();
    }

    @Test
    void wordsThatTakeOutAreNoLinks() {
        assertThat(risks("everything, without, Customer database", "Phone box", "AST-02")
                        .text("R-1", "assets"))
                .isEmpty();
    }

    @Test
    void aNumberAloneNamesTheOneRecordThatEndsWithIt() {
        Imports read = risks("1, 3", "#2", "AST-04");
        assertThat(read.text("R-1", "assets")).isEqualTo("AST-01 AST-03");
        assertThat(read.text("R-2", "assets")).isEqualTo("AST-02");
    }

    @Test
    void sheetsOfOneWorkbookNameEachOther() throws IOException {
        byte[] book = workbook(w -> {
            fill(
                    w.createSheet("Risk Register"),
                    0,
                    row("Risk ID", "Risk", "Asset", "Likelihood", "Impact"),
                    row("R-1", "Fire", "Server room", 2, 5),
                    row("R-2", "Theft", "Laptops, Server room", 3, 3));
            fill(
                    w.createSheet("Asset Register"),
                    0,
                    row("Asset name", "Owner", "Classification", "Description"),
                    row("Laptops", "Ada", "internal", "Forty of them"),
                    row("Server room", "Bo", "restricted", "In the cellar"));
        });
        Imports read = Imports.of(folder, "isms.xlsx", book, Wanted.NOTHING);
        Plan risks = read.plan("risks");
        assertThat(risks.entries().get(1).values())
                .hasEntrySatisfying("assets", a -> assertThat(a.text()).isEqualTo("AST-001 AST-002"));
        assertThat(read.plan("assets").entries()).extracting(Plan.Entry::id).containsExactly("AST-001", "AST-002");
    }

    private Imports risks(String one, String two, String three) {
        ContentFolderBuilder.in(folder).file("registers/assets.csv", ASSETS);
        return Imports.of(
                folder,
                "risks.csv",
                "Risk ID,Risk,Assets\nR-1,Fire,\"" + one + "\"\nR-2,Flood,\"" + two + "\"\nR-3,Theft,\"" + three
                        + "\"\n",
                Wanted.NOTHING);
    }
}
