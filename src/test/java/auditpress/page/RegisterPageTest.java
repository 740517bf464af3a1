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
        controls("A.5.1,yes,law," + "Long words stand here. ".repeat(20) + ",implemented");
        assertThat(cell(0, 4).plain()).hasSizeLessThan(250).endsWith(" …");
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
        Trace trace = Trace.of(PackReader.read(folder), ContentFolderBuilder.AUDIT_DATE);
        return Publication.of(new Dossier(trace, Rulebook.check(trace)), Site.Imprint.draft("test")).pages().stream()
                .filter(p -> p.address().equals(address))
                .flatMap(p -> p.blocks().stream())
                .filter(b -> b instanceof Block.Table)
                .map(b -> (Block.Table) b)
                .toList();
    }
}
