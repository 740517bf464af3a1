package auditpress.importer;

import static auditpress.read.Workbooks.row;
import static auditpress.read.Workbooks.rows;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Statements of Applicability whose columns are called otherwise than they are meant. */
class StatementColumnsTest {
    @TempDir
    private Path folder;

    @Test
    void theColumnWithTheNumbersIsTheControlThoughItsNeighbourIsCalledSo() {
        Imports read = sheet(
                row("Norm point", "Control", "Applicable", "Justification"),
                row("A.5.9", "Inventory of assets", "Yes", "Risk"),
                row("A.5.15", "Access control", "Yes", "Risk"),
                row("A.7.2", "Physical entry", "No", "No rooms"));
        assertThat(read.ids()).containsExactly("A.5.9", "A.5.15", "A.7.2");
        assertThat(read.text("A.7.2", "title")).isEqualTo("Physical entry");
        assertThat(read.said()).anyMatch(s -> s.contains("'Control' was read as 'title'"));
    }

    @Test
    void aSectionThatHoldsNumbersOfControlsIsTheControl() {
        Imports read = sheet(
                row("Section", "Information security control", "Status", "Notes"),
                row("A5", "Organisational controls", "", ""),
                row("A.5.9", "Inventory of assets", "Implemented", "List kept"),
                row("A.5.15", "Access control", "Planned", "Next year"),
                row("A.7.2", "Physical entry", "Implemented", "Badges"));
        assertThat(read.plan().register().name()).isEqualTo("controls");
        assertThat(read.ids()).containsExactly("A.5.9", "A.5.15", "A.7.2");
        assertThat(read.text("A.5.15", "title")).isEqualTo("Access control");
    }

    @Test
    void controlsOfTheirOwnNumbersKeepThemBesideThoseOfTheStandard() {
        Imports read = sheet(
                row("Control", "Title", "Applicable", "Same as"),
                row("CTL-01", "Asset list", "Yes", "A.5.9"),
                row("CTL-02", "Access", "Yes", "A.5.15"),
                row("A.7.2", "Doors", "Yes", "A.7.2"));
        assertThat(read.said()).noneMatch(s -> s.contains("Same as"));
    }

    @Test
    void aTitleTellsWhichOfTwoControlsANumberWithoutItsZeroIs() {
        Imports read = sheet(
                row("Control", "Title", "Applicable"),
                row(5.2, "Addressing security in agreements with suppliers", "Yes"),
                row(8.1, "Endpoint devices of users", "Yes"),
                row(8.3, "Outsourced development", "No"));
        assertThat(read.ids()).containsExactly("A.5.20", "A.8.1", "A.8.30");
        assertThat(read.said()).noneMatch(s -> s.contains("Excel drops the zero"));
    }

    @Test
    void inACsvTitlesAndNeighboursTellAsWell() {
        Imports read = csv(
                "5.19,Supplier relationships\n5.2,Agreements with suppliers\n5.21,Supply chain\n8.3,Outsourced development\n");
        assertThat(read.ids()).containsExactly("A.5.19", "A.5.20", "A.5.21", "A.8.30");
    }

    @Test
    void whatNothingTellsInACsvIsSaid() {
        Imports read = csv("5.15,Doors\n8.2,Windows\n");
        assertThat(read.ids()).containsExactly("A.5.15", "A.8.2");
        assertThat(read.said()).anyMatch(s -> s.contains("8.2 may be control A.8.2 or A.8.20"));
    }

    @Test
    void numbersInTheirOrderTellTheZero() {
        Imports read = csv("5.1,Doors\n5.9,Windows\n5.18,Roofs\n5.2,Floors\n5.24,Walls\n");
        assertThat(read.ids()).containsExactly("A.5.1", "A.5.9", "A.5.18", "A.5.20", "A.5.24");
        assertThat(read.said()).noneMatch(s -> s.contains("may be control"));
    }

    @Test
    void aCsvThatWritesZerosMeansWhatItSays() {
        Imports read = csv("5.15,Doors\n8.2,Windows\n8.20,Roofs\n");
        assertThat(read.ids()).containsExactly("A.5.15", "A.8.2", "A.8.20");
        assertThat(read.said()).noneMatch(s -> s.contains("may be control"));
    }

    @Test
    void bareNumbersOfTheFormerEditionAreControls() {
        Imports read = sheet(
                row("Section", "Control", "Applicable"),
                row("5.1.1", "Policies", "Yes"),
                row("8.1.1", "List of things", "Yes"),
                row("11.1.2", "Doors", "Yes"));
        assertThat(read.plan().register().name()).isEqualTo("controls");
        assertThat(read.ids()).contains("A.5.9", "A.7.2");
    }

    private Imports csv(String rows) {
        return Imports.of(
                folder, "soa.csv", "Control,Title,Applicable\n" + rows.replace("\n", ",Yes\n"), Wanted.NOTHING);
    }

    private Imports sheet(Object[]... rows) {
        return Imports.of(folder, "Statement of Applicability.xlsx", rows(rows), Wanted.NOTHING);
    }
}
