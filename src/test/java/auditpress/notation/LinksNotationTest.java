package auditpress.notation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ids of other records, alone, in lists and in prose. */
class LinksNotationTest {
    private final Sheet blind = Sheet.column("improvements", "risks");
    private final Sheet seeing = blind.knowing(blind.known().withIds(Set.of("R-001", "R-012", "R-014", "ledger")));

    @Test
    void idsAreKept() {
        blind.keeps("R-001", "R-001 R-002", "INC/2026/01", "RR-01");
        seeing.keeps("R-001 R-012", "ledger", "R-099");
        assertThat(blind.read("R-001, R-002;R-003")).isEqualTo(Meant.kept("R-001 R-002 R-003"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[R-001](risks.md)|R-001",
                "**R-001**|R-001",
                "[R-001]|R-001",
                "[[R-001]]|R-001",
                "**R-001**, **R-002**|R-001 R-002",
                "R-001 R-001|R-001",
                "`R-001`<br>`R-002`|R-001 R-002"
            })
    void marksAroundIdsAreLeftOut(String written, String ids) {
        blind.means(written, ids);
    }

    @Test
    void idsAreTakenOutOfProseWhereTheirShapeIsKnown() {
        seeing.means("see R-012 and R-014", "R-012 R-014");
        seeing.means("Lowers R-012 (phishing) by 2 steps since 2026-01-01", "R-012");
        seeing.means("r-012", "R-012");
        seeing.leaves("everything but not R-012", "take ids out");
        seeing.leaves("the phishing risk", "none of the ids");
        blind.leaves("see R-012 and R-014", "words");
    }

    @Test
    void noneIsEmptyAndWhatIsOpenIsLeft() {
        blind.means("n/a", "");
        blind.leaves("TBD", "Nothing is decided");
        blind.leaves(",", "no id");
    }
}
