package auditpress.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Columns with two names, of which one is known, or each as another field. */
class HalfNamesTest {
    @TempDir
    private Path folder;

    @Test
    void theFirstNameThatIsFreeAndCanHoldTheTextsIsTakenAndSaid() {
        Imports read = csv(
                "soa.csv",
                "Control,Applicable,Justification / Implementation\nA.5.9,Yes,Lists are kept since the last audit\n"
                        + "A.7.2,No,There are no rooms\n");
        assertThat(read.text("A.7.2", "justification")).isEqualTo("There are no rooms");
        assertThat(read.said())
                .anyMatch(s -> s.contains("'Justification / Implementation' was read as 'justification'"));
    }

    @Test
    void aNameWhoseFieldAnotherColumnHoldsLeavesTheOther() {
        Imports read = csv(
                "soa.csv",
                "Control,Applicable,Justification,Justification / Implementation\nA.5.9,Yes,Risk,Lists are kept\n");
        assertThat(read.text("A.5.9", "justification")).isEqualTo("Risk");
        assertThat(read.text("A.5.9", "implementation")).isEqualTo("Lists are kept");
    }

    @Test
    void oneKnownNameOfTwoIsEnough() {
        Imports read = csv(
                "risks.csv",
                "ID,Risk,Likelihood,Impact,Owner / Squad\nR-1,Fire,4,5,Ada Lovett\nR-2,Flood,1,2,Bo Chan\n");
        assertThat(read.text("R-2", "owner")).isEqualTo("Bo Chan");
    }

    @Test
    void twoValuesInEachCellAreLeftInAColumnOfTheirOwn() {
        Imports read = csv(
                "risks.csv",
                "ID,Risk,Likelihood,Impact,Treatment / Owner\nR-1,Fire,4,5,Modify / Ada\nR-2,Flood,1,2,Avoid / Bo\n");
        assertThat(read.text("R-2", "owner")).isEmpty();
        assertThat(read.text("R-2", "Treatment / Owner")).isEqualTo("Avoid / Bo");
    }

    @Test
    void proseIsNoDateAndNoChoice() {
        Imports read = csv(
                "risks.csv",
                "ID,Risk,Likelihood,Impact,Treatment / Plan\nR-1,Fire,4,5,Install sprinklers in each room\n");
        assertThat(read.text("R-1", "treatment")).isEmpty();
    }

    @Test
    void aColumnThatIsLeftOutStaysOut() {
        Imports read = Imports.of(
                folder,
                "risks.csv",
                "ID,Risk,Likelihood,Impact,Owner / Squad\nR-1,Fire,4,5,Ada\n",
                new Wanted("risks", "", Map.of("Owner / Squad", "-")));
        assertThat(read.text("R-1", "owner")).isEmpty();
    }

    private Imports csv(String name, String text) {
        return Imports.of(folder, name, text, Wanted.NOTHING);
    }
}
