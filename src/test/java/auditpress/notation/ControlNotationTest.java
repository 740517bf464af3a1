package auditpress.notation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Controls as people number and list them. */
class ControlNotationTest {
    private final Sheet links = Sheet.column("risks", "controls");
    private final Sheet ids = Sheet.column("controls", "control");
    private final Sheet evidence = Sheet.column("evidence", "supports");

    @Test
    void canonicalListsAreKept() {
        links.keeps("A.5.15", "A.5.15 A.8.34");
        assertThat(links.read("A.5.15, A.5.18;A.8.1\nA.8.2.,")).isEqualTo(Meant.kept("A.5.15 A.5.18 A.8.1 A.8.2"));
        ids.keeps("A.5.15", "OC-1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5.15",
                "A5.15",
                "A 5.15",
                "a.5.15",
                "A-5.15",
                "Control 5.15 (Access Control)",
                "A.5.15 Access control",
                "A.5.15 – Access control",
                "A.5.15: Access control",
                "5.15 Access control",
                "ISO 27001:2022 A.5.15",
                "ISO/IEC 27001:2022, A.5.15",
                "Annex A.5.15",
                "Annex A 5.15",
                "**A.5.15**",
                "[A.5.15](soa.md#a515)",
                "'5.15",
                "Α.5.15",
                "Access control"
            })
    void oneControlIsKnownInAnyWriting(String written) {
        links.means(written, "A.5.15");
        ids.means(written, "A.5.15");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5.15, 5.18|A.5.15 A.5.18",
                "5.15;5.18;|A.5.15 A.5.18",
                "5.15 5.18|A.5.15 A.5.18",
                "5.15/5.18|A.5.15 A.5.18",
                "A5.15 / A5.18|A.5.15 A.5.18",
                "A5.15 and A5.18|A.5.15 A.5.18",
                "A5.15 & A5.18|A.5.15 A.5.18",
                "A5.15 und A5.18|A.5.15 A.5.18",
                "A5.15 et A5.18|A.5.15 A.5.18",
                "A5.15 y A5.18|A.5.15 A.5.18",
                "• 5.15 • 5.18|A.5.15 A.5.18",
                "A.5.15<br>A.5.18|A.5.15 A.5.18",
                "A.5.15, A.5.15|A.5.15",
                "A.5.15-A.5.18|A.5.15 A.5.16 A.5.17 A.5.18",
                "A.8.1 to A.8.5|A.8.1 A.8.2 A.8.3 A.8.4 A.8.5",
                "A.5.15–5.17|A.5.15 A.5.16 A.5.17",
                "A.5.15-17, A.8.1|A.5.15 A.5.16 A.5.17 A.8.1",
                "A.8.8, A.8.9 (vulnerability management, configuration management)|A.8.8 A.8.9",
                "A.5.12 Classification, labelling and handling, A.8.1 Endpoints|A.5.12 A.8.1",
                "See A.8.16 and the SoA row of A.5.25 for more|A.8.16 A.5.25",
                "Secure authentication; Access rights|A.8.5 A.5.18",
                "Monitoring (A.8.16)|A.8.16",
                "Monitoring (8.16), Access rights (5.18)|A.8.16 A.5.18"
            })
    void listsAreReadInAnyPunctuation(String written, String controls) {
        links.means(written, controls);
    }

    @Test
    void lineBreaksAndBulletsPartControls() {
        links.means("- 5.15 Access control\n- 5.18 Access rights\n", "A.5.15 A.5.18");
        links.means("* A.5.15\n* A.5.18 rights", "A.5.15 A.5.18");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A.9.2.3|2013 edition",
                "9.2.3|2013 edition",
                "A.12.6.1 Management of technical vulnerabilities|2013 edition",
                "A.12.6|2013 edition",
                "A.5.15.1|2013 edition",
                "A.8|theme",
                "A.8.0|theme",
                "Annex A.5|theme",
                "Clause 9|clause",
                "Clause 9.2|clause",
                "9.2|clause",
                "10.1|clause",
                "5.1 (a)|clause",
                "6.1.3 d|clause",
                "clause-5.1|clause",
                "TBD|Nothing is decided",
                "PR.AC-1|no number",
                "CIS 5|no number",
                "A.5.15, PR.AC-1|no number",
                "A.5.15, TBD|no number",
                "AC-2|no number",
                "A.5.99|no control of that number",
                "8.50|no control of that number",
                "37165|no number",
                "A.5.15 Access rights|two controls",
                "A.8.5-A.8.2|range",
                "A.5.1-A.8.34|range",
                "All except A.5.15|take controls out",
                "Firewall rules|no number"
            })
    void whatIsNoControlIsLeftWithItsReason(String written, String because) {
        links.leaves(written, because);
    }

    @Test
    void noneIsEmptyInALinkButNoId() {
        links.means("N/A", "");
        links.means("-", "");
        ids.leaves("N/A", "no id");
    }

    @Test
    void aNumberOfAClauseIsAControlInAColumnOfControlsAndItIsSaid() {
        links.means("5.1", "A.5.1");
        assertThat(links.read("5.1").why()).contains("clauses have as well");
        assertThat(links.read("5.15").why()).doesNotContain("clauses");
        assertThat(links.read("5.1 Policies for information security").why()).doesNotContain("clauses");
    }

    @Test
    void clausesInTheColumnMakeABareNumberOpen() {
        links.with("9.2", "A.5.15").leaves("5.1", "clause or a control");
        links.with("9.2").means("A5.1", "A.5.1");
        links.with("9.2").means("5.15", "A.5.15");
    }

    @Test
    void numbersOf2013MakeTheirHeadingsOpen() {
        links.with("A.9.2.3").leaves("A.8.1", "2013");
        links.with("A.9.2.3").keeps("A.8.11");
        links.with("A.8.16").keeps("A.8.1");
    }

    @Test
    void successorsOf2013NumbersAreTakenWhereTheyAreKnown() {
        Sheet both =
                links.knowing(links.known().withSuccessors(n -> n.equals("A.9.2.3") ? List.of("A.8.2") : List.of()));
        both.means("A.9.2.3", "A.8.2");
        both.means("A.9.2.3 Privileged access, 5.15", "A.8.2 A.5.15");
        both.leaves("A.9.2.4", "2013");
    }

    @Test
    void aRowIsAboutOneControl() {
        ids.leaves("A.5.15, A.5.16", "several controls");
        ids.leaves("Firewall rules", "no number");
        ids.leaves("A.5", "theme");
    }

    @Test
    void aNumberTwiceInTheStatementMayLackItsZero() {
        ids.with("5.1", "5.15").leaves("5.1", "5.10");
        ids.with("5.15").means("5.1", "A.5.1");
    }

    @Test
    void evidenceMaySupportClausesAndOtherRecordsToo() {
        evidence.keeps("A.6.3 clause-7.3", "A.5.35 IMP-001 clause-9.2", "R-012", "clause-6.1.3(d)");
        evidence.means("Clause 9.2", "clause-9.2");
        evidence.means("A6.3 Clause 9.2", "A.6.3 clause-9.2");
        evidence.means("5.15, Clause 9.2.1, R-001", "A.5.15 clause-9.2.1 R-001");
        evidence.leaves("5.1", "clause or a control");
        evidence.leaves("Clause 77", "clause");
    }

    @Test
    void ownControlsAreKnownByTheirIds() {
        Sheet own = links.knowing(links.known().withIds(Set.of("OC-1")));
        own.keeps("A.5.15 OC-1");
        own.leaves("OC-2", "no number");
    }
}
