package auditpress.page;

import static org.assertj.core.api.Assertions.assertThat;

import auditpress.ContentFolderBuilder;
import auditpress.check.Rulebook;
import auditpress.dossier.Dossier;
import auditpress.model.Block;
import auditpress.model.Site;
import auditpress.model.Text;
import auditpress.model.Tone;
import auditpress.read.PackReader;
import auditpress.trace.Trace;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegisterPageTest {
    private static final String CONTROLS = "controls/index.html";

    @TempDir
    private Path folder;

    @Test
    void theStatementOfApplicabilityShowsItsJustificationsAndNoColumnThatNobodyFills() {
        controls("A.5.1,yes,law,The privacy act asks for it,implemented", "A.7.1,no,,No premises,");
        assertThat(heads(CONTROLS))
                .containsExactly("Control", "Title", "Applicable", "Reasons", "Justification", "Status");
    }

    @Test
    void aColumnThatOneThemeLeavesEmptyStaysInTheTablesOfAllThemes() {
        controls("A.5.1,yes,law,,implemented", "A.7.1,no,,No premises,");
        assertThat(tables(CONTROLS))
                .hasSize(4)
                .allSatisfy(t -> assertThat(labels(t)).contains("Reasons", "Justification"));
    }

    @Test
    void theFirstTwoColumnsStay() {
        ContentFolderBuilder.in(folder).file("registers/assets.csv", "id,owner\nAST-1,Ann\nAST-2,Ben\n");
        assertThat(heads("assets/index.html")).containsExactly("ID", "Title", "Owner");
    }

    @Test
    void aLongTextIsCutInATable() {
        ContentFolderBuilder.in(folder)
                .file(
                        "registers/parties.csv",
                        "id,title,needs\nP-1,Bank," + "Long words stand here. ".repeat(20) + "\n");
        assertThat(tables("parties/index.html")
                        .get(0)
                        .rows()
                        .get(0)
                        .cells()
                        .get(2)
                        .plain())
                .hasSizeLessThan(250)
                .endsWith(" …");
    }

    @Test
    void theStatementOfApplicabilityStatesItsVersion() {
        controls("A.5.1,yes,law,,implemented");
        ContentFolderBuilder.in(folder)
                .file(
                        "auditpress.yaml",
                        "organisation: O\nstatement_of_applicability: {version: '7', date: 2026-01-31}\n");
        assertThat(facts(CONTROLS)).containsExactly("Version: 7 of 2026-01-31");
    }

    @Test
    void whatIsSignedIsShownWhole() {
        controls("A.5.1,yes,law," + "Long words stand here. ".repeat(20) + ",implemented");
        assertThat(cell(0, 4).plain()).hasSizeGreaterThan(450).endsWith("here.");
    }

    @Test
    void whatIsOverdueIsMarkedInTheTable() {
        ContentFolderBuilder.in(folder)
                .file(
                        "registers/improvements.csv",
                        "id,title,type,due,status\nI-1,Lock,improvement,2026-01-31,open\n"
                                + "I-2,Door,improvement,2026-01-31,done\nI-3,Roof,improvement,2027-01-31,open\n");
        List<Block.Row> rows = tables("improvements/index.html").get(0).rows();
        assertThat(rows.get(0).cells().get(3)).isEqualTo(Text.badge(Tone.WARN, "2026-01-31"));
        assertThat(rows.get(1).cells().get(3)).isEqualTo(Text.of("2026-01-31"));
        assertThat(rows.get(2).cells().get(3)).isEqualTo(Text.of("2027-01-31"));
    }

    @Test
    void objectivesSayWhetherTheyAreMet() {
        ContentFolderBuilder.in(folder)
                .file(
                        "registers/objectives.csv",
                        "id,title,target,direction\nO-1,Tests,100,higher\nO-2,Leaks,2,lower\n")
                .file(
                        "registers/measurements.csv",
                        "id,objective,date,value\nM-1,O-1,2026-01-01,100\nM-2,O-1,2026-02-01,90\nM-3,O-2,2026-01-01,2\n");
        List<Block.Row> rows = tables("objectives/index.html").get(0).rows();
        assertThat(rows.get(0).cells()).contains(Text.badge(Tone.WARN, "90 (2026-02-01)"));
        assertThat(rows.get(1).cells()).contains(Text.badge(Tone.GOOD, "2 (2026-01-01)"));
    }

    @Test
    void aControlThatDoesNotApplyIsNotAtFault() {
        controls("A.5.1,no,,No premises,not implemented", "A.5.2,yes,law,,partial", "A.5.3,yes,law,,not implemented");
        assertThat(cell(0, 5)).isEqualTo(Text.badge(Tone.NEUTRAL, "Excluded"));
        assertThat(cell(1, 5)).isEqualTo(Text.badge(Tone.INFO, "Partial"));
        assertThat(cell(2, 5)).isEqualTo(Text.badge(Tone.WARN, "Not implemented"));
    }

    private void controls(String... rows) {
        ContentFolderBuilder.in(folder)
                .file("soa.csv", "control,applicable,reasons,justification,status\n" + String.join("\n", rows) + "\n");
    }

    private List<String> facts(String address) {
        return blocks(address).stream()
                .filter(Block.Facts.class::isInstance)
                .flatMap(b -> ((Block.Facts) b).facts().stream())
                .map(f -> f.label() + ": " + f.value().plain())
                .toList();
    }

    private Text cell(int row, int column) {
        return tables(CONTROLS).get(0).rows().get(row).cells().get(column);
    }

    private List<String> heads(String address) {
        return labels(tables(address).get(0));
    }

    private static List<String> labels(Block.Table table) {
        return table.columns().stream().map(Block.Column::label).toList();
    }

    private List<Block.Table> tables(String address) {
        return blocks(address).stream()
                .filter(b -> b instanceof Block.Table)
                .map(b -> (Block.Table) b)
                .toList();
    }

    private List<Block> blocks(String address) {
        Trace trace = Trace.of(PackReader.read(folder), ContentFolderBuilder.AUDIT_DATE);
        return Publication.of(new Dossier(trace, Rulebook.check(trace)), Site.Imprint.draft("test")).pages().stream()
                .filter(p -> p.address().equals(address))
                .flatMap(p -> p.blocks().stream())
                .toList();
    }
}
