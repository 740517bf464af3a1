package auditpress.trace;

import static org.assertj.core.api.Assertions.assertThat;

import auditpress.model.Catalogue;
import auditpress.read.Registers;
import org.junit.jupiter.api.Test;

/** The ways in which people cite clauses. */
class CitedClausesTest {
    private static final Catalogue CATALOGUE = Registers.catalogue();

    @Test
    void numbersLettersAndTheirDressAreRead() {
        assertThat(known("5.2, clause 6.1.3 d; Clause-7.5\n§ 9.1\nISO/IEC 27001:2022 10.2 b)"))
                .containsExactly("5.2", "6.1.3 d", "7.5", "9.1", "10.2 b");
    }

    @Test
    void blanksSeparateNumbersToo() {
        assertThat(known("4.1 4.2 4.3")).containsExactly("4.1", "4.2", "4.3");
    }

    @Test
    void aRangeHoldsTheClausesBetweenItsEnds() {
        assertThat(known("6.1.3-7.1")).containsExactly("6.1.3", "6.2", "6.3", "7.1");
        assertThat(known("9.2 to 9.3")).containsExactly("9.2.1", "9.2.2", "9.3.1", "9.3.2", "9.3.3");
        assertThat(known("4–10")).hasSize(30);
    }

    @Test
    void whatIsNoClauseIsKeptAsItWasWritten() {
        assertThat(CitedClauses.in("4.9, A.5.15, 12, 5.2.9, 11-12", CATALOGUE).unknown())
                .containsExactly("4.9", "A.5.15", "12", "5.2.9", "11-12");
    }

    @Test
    void otherStandardsAndProseArePassedOver() {
        CitedClauses cited = CitedClauses.in("ISO 9001 7.5, PCI DSS 12.10, all of them, ", CATALOGUE);
        assertThat(cited.known()).isEmpty();
        assertThat(cited.unknown()).isEmpty();
    }

    @Test
    void aWholeClauseCoversItsPartsAndAPartCoversNoOther() {
        assertThat(new ClauseReference("7.5", "").covers("7.5.1")).isTrue();
        assertThat(new ClauseReference("7", "").covers("7.5.1")).isTrue();
        assertThat(new ClauseReference("6.1.3", "d").covers("6.1.3")).isTrue();
        assertThat(new ClauseReference("7.5.1", "").covers("7.5.2")).isFalse();
        assertThat(new ClauseReference("1", "").covers("10.1")).isFalse();
    }

    private static Iterable<String> known(String text) {
        return CitedClauses.in(text, CATALOGUE).known().stream()
                .map(ClauseReference::toString)
                .toList();
    }
}
