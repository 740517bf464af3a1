package auditpress.check;

import static org.assertj.core.api.Assertions.assertThat;

import auditpress.ContentFolderBuilder;
import auditpress.model.Finding;
import auditpress.model.Severity;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Hints that know the case at hand, which findings.txt does not hold. */
class HintsTest {

    @Test
    void aMisspeltOwnerIsOfferedByNameAndById() {
        assertThat(hint("R1", "R-3")).isEqualTo("Did you mean 'Ada Holt'?");
        assertThat(hint("R1", "R-4")).isEqualTo("Did you mean 'p-ben'?");
    }

    @Test
    void aScoreOffItsScaleIsShownTheScale() {
        assertThat(hint("R2", "R-2")).isEqualTo("The scale of likelihood is 1 rare, 2 unlikely, 3 possible, 4 likely.");
    }

    @Test
    void whoRatesInThreeStepsIsGivenTheMethodThatHasThem(@TempDir Path folder) {
        String head = "organisation: Test Ltd\ndate: 2026-10-05\n";
        String risks = "id,title,likelihood,impact,level\nR-1,Fire,Low,High,Medium\nR-2,Flood,Medium,High,High\n";
        Path content = ContentFolderBuilder.in(folder)
                .file("auditpress.yaml", head)
                .file("registers/risks.csv", risks)
                .path();
        List<Finding> before = Packs.report(content).findings();
        String hint = before.stream()
                .filter(f -> f.rule().equals("R2"))
                .findFirst()
                .orElseThrow()
                .hint();
        String block = hint.replaceAll("Write '(risk_method: .*})' in auditpress.*", "$1");
        ContentFolderBuilder.at(content).file("auditpress.yaml", head + block + "\n");
        assertThat(Packs.report(content).findings())
                .noneMatch(f -> List.of("R2", "R3", "L4").contains(f.rule()));
    }

    @Test
    void aPersonNotEntitledIsToldWhoIsAndStillThere() {
        assertThat(hint("R8", "R-3")).isEqualTo("Have it accepted by Ada Holt.");
    }

    @Test
    void anAcceptanceBeyondOnesAuthorityIsToldWhoseReachesFarEnough() {
        assertThat(hint("R8", "R-8")).isEqualTo("Have it accepted by Ada Holt.");
        assertThat(hint("R8", "R-11")).isEqualTo("Have it accepted by Ada Holt.");
    }

    @Test
    void aLevelThatWasNotComputedIsToldTheFormula() {
        assertThat(hint("R3", "R-5"))
                .isEqualTo("The level is likelihood × impact: write 16 High, or leave 'level' empty.");
        assertThat(hint("R3", "R-6")).isEqualTo("Did you mean 'High'?");
    }

    @Test
    void aLateReviewIsToldWhenItWasDue() {
        assertThat(hint("M5", "MR-2")).isEqualTo("The review was due by 2025-07-20.");
    }

    @Test
    void aNumberOfTheEditionOf2013IsKnownAsOne() {
        assertThat(hint("C1", "A.9.2.1")).contains("edition of 2013");
        assertThat(hint("C1", "A.5.38")).contains("The last control of this theme is A.5.37");
    }

    @Test
    void aLinkToADocumentThatIsNotThereIsToldToBringIt() {
        assertThat(hints("D7", "POL-01"))
                .contains("Import that file too ('auditpress import'), or write the id of the record in its place.");
    }

    @Test
    void aColumnThatNobodyFillsIsANoteOnTheRegister() {
        assertThat(Packs.report(Packs.BROKEN.resolve("R11")).findings())
                .filteredOn(f -> f.rule().equals("R11") && f.record().isEmpty())
                .singleElement()
                .extracting(Finding::severity)
                .isEqualTo(Severity.NOTE);
    }

    private static String hint(String rule, String record) {
        return hints(rule, record).get(0);
    }

    private static List<String> hints(String rule, String record) {
        return Packs.report(Packs.BROKEN.resolve(rule)).findings().stream()
                .filter(f -> f.rule().equals(rule) && f.record().equals(record))
                .map(Finding::hint)
                .toList();
    }
}
