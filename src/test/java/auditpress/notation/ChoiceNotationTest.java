package auditpress.notation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Choices and flags by word, sign and letter. */
class ChoiceNotationTest {
    private final Sheet treatment = Sheet.column("risks", "treatment");
    private final Sheet risk = Sheet.column("risks", "status");
    private final Sheet applicable = Sheet.column("controls", "applicable");
    private final Sheet status = Sheet.column("controls", "status");
    private final Sheet improvement = Sheet.column("improvements", "status");
    private final Sheet properties = Sheet.column("risks", "properties");
    private final Sheet flag = Sheet.column("suppliers", "in_scope");

    @Test
    void valuesAreKept() {
        treatment.keeps("modify", "accept");
        status.keeps("not implemented");
        properties.keeps("confidentiality, integrity");
        flag.keeps("yes", "no");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mitigate|modify",
                "MITIGATE|modify",
                "**Mitigate**|modify",
                "mitigate.|modify",
                "Transfer|share",
                "Risk acceptance|accept",
                "Vermeiden|avoid",
                "Ubertragen|share",
                "Mitigate: SOAR automation, analyst rotation|modify",
                "Accept (below the criterion)|accept",
                "Avoid - by closing the service|avoid"
            })
    void aTreatmentIsKnownByAnyOfItsNames(String written, String value) {
        treatment.means(written, value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "risks.treatment|Retain|accept",
                "risks.treatment|Tolerate|accept",
                "risks.treatment|Terminate|avoid",
                "risks.treatment|Transfer/Share|share",
                "risks.treatment|4 - Accept|accept",
                "risks.treatment|Mitigate by training|modify",
                "risks.treatment|Accept with monitoring|accept",
                "risks.status|Under treatment|open",
                "risks.status|Mitigated|treated",
                "risks.status|Transferred|treated",
                "risks.status|Escalated|open",
                "risks.status|Avoided — the service was closed|treated",
                "controls.applicable|Included|yes",
                "controls.applicable|Excluded|no",
                "controls.status|Y|implemented",
                "controls.status|Not yet implemented|not implemented",
                "controls.status|To be implemented|planned",
                "controls.status|⚠️ Partial|partial",
                "controls.status|✅ Implemented|implemented",
                "controls.status|50%|partial",
                "assets.criticality|H|high",
                "assets.criticality|(3) High|high",
                "assets.criticality|High (3)|high",
                "assets.criticality|Mission-critical|critical",
                "improvements.source|Internal audit 2026-Q1|audit",
                "improvements.source|Pen test|test",
                "improvements.status|Closed - verified|verified",
                "improvements.status|Not Started|open",
                "actions.status|Not-Started|open",
                "findings.grade|Major NC|major",
                "findings.grade|Nonconformity (minor)|minor",
                "findings.grade|OFI|opportunity",
                "incidents.severity|1 - Critical|critical",
                "incidents.severity|SEV-2|high",
                "evidence.kind|Configuration Export|configuration",
                "evidence.kind|Policy Document|document",
                "changes.status|Rolled back|dropped"
            })
    void theWordsOfUsualTemplatesAreKnown(String field, String written, String value) {
        String[] path = field.split("\\.", -1);
        Sheet.column(path[0], path[1]).means(written, value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "risks.treatment|Decide later",
                "findings.grade|Non-conformity",
                "controls.status|3",
                "assets.criticality|Tier 1",
                "improvements.source|Customer complaint 12"
            })
    void aWordThatMayMeanAnythingIsLeft(String field, String written) {
        String[] path = field.split("\\.", -1);
        Sheet.column(path[0], path[1]).leaves(written, "none of");
    }

    @Test
    void whatStandsBehindTheChoiceIsSaid() {
        treatment.means("Mitigate | CISO", "modify");
        assertThat(treatment.read("Mitigate | CISO").why()).isEqualTo("'Mitigate' means 'modify'; left out: 'CISO'.");
    }

    @Test
    void aChoiceAmongOtherWordsIsTakenWhereEachCellOfTheColumnNamesOne() {
        Sheet source = Sheet.column("improvements", "source").with("Audit", "-", "Incident of 3 March");
        source.means("Internal audit 2026-Q1", "audit");
        source.means("Incident of 3 March", "incident");
        assertThat(source.read("Internal audit 2026-Q1").isShortened()).isTrue();
        treatment.means("Accept with monitoring", "accept");
        treatment.means("Accept, since the cost of anything else is far beyond what the service brings in", "accept");
        source.with("Audit", "Hearsay").leaves("Findings of the audit", "none of audit");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "not accepted",
                "to be accepted by the board",
                "accept until June",
                "partly avoided",
                "accept or transfer",
                "Transfer part, accept the rest",
                "kein Akzeptieren",
                "We asked the board whether it wants to accept what is left"
            })
    void wordsThatMayTurnAChoiceLeaveItOpen(String text) {
        treatment.leaves(text, "none of modify");
    }

    @Test
    void aHigherLevelIsNotItsLowerOne() {
        Sheet classification = Sheet.column("assets", "classification");
        classification.leaves("Very confidential", "none of");
        classification.leaves("Non-confidential", "none of");
    }

    @Test
    void openIsNoChoiceWhereTheListDoesNotHoldIt() {
        treatment.means("open", "");
        status.means("not_assessed", "");
        risk.keeps("open");
    }

    @Test
    void whatIsNotSurelyOneOfTheListIsLeft() {
        treatment.leaves("cancelled", "none of modify, avoid, share, accept");
        treatment.leaves("Mitigate / Transfer", "several");
        treatment.leaves("Mitigate, Transfer", "several");
        treatment.leaves("acept", "Is 'accept' meant?");
        treatment.leaves("TBD", "Nothing is decided");
        treatment.means("-", "");
        status.leaves("N/A - AWS Responsibility", "none of");
        status.leaves("1", "none of");
        status.leaves("P", "none of");
    }

    @ParameterizedTest
    @CsvSource({
        "✅ Yes,yes",
        "✅,yes",
        "✓,yes",
        "☑,yes",
        "❌ No,no",
        "❌,no",
        "X,yes",
        "Χ,yes",
        "Y,yes",
        "Yes,yes",
        "Ja,yes",
        "Nein,no",
        "Oui,yes",
        "Non,no",
        "Sí,yes",
        "Ano,yes",
        "Ne,no",
        "Ναι,yes",
        "Όχι,no",
        "TRUE,yes",
        "Not applicable,no",
        "N/A,no",
        "Applicable,yes",
        "✔️,yes"
    })
    void yesAndNoAreKnownInSixLanguagesAndBySign(String written, String value) {
        applicable.means(written, value);
    }

    @ParameterizedTest
    @CsvSource({
        "Yes,yes",
        "JA,yes",
        "ano,yes",
        "Ναι,yes",
        "όχι,no",
        "✅,yes",
        "❌ Nein,no",
        "✔️,yes",
        "true,yes",
        "x,yes",
        "Χ,yes",
        "0,no"
    })
    void flagsAreKnownInTheSameWay(String written, String value) {
        flag.means(written, value);
    }

    @Test
    void aCrossAmongTicksIsOpen() {
        applicable.with("✓").leaves("X", "cross");
        flag.with("✓").leaves("X", "cross");
        flag.leaves("✅ No", "neither");
        flag.leaves("maybe", "neither");
    }

    @ParameterizedTest
    @CsvSource({"🔴 Open,open", "🟡 In Progress,open", "🟢 Treated,treated", "Treated,treated"})
    void lightsBeforeWordsCountForNothing(String written, String value) {
        risk.means(written, value);
    }

    @Test
    void aLightAloneMeansWhatItsWordSaysElsewhereInTheColumn() {
        risk.leaves("🟢", "none of");
        risk.with("🟢 Treated", "🔴 Open").means("🟢", "treated");
        risk.with("🟢 Treated", "🟢 Open").leaves("🟢", "none of");
    }

    @Test
    void aLegendInTheHeadingTellsWhatLettersMean() {
        Sheet told = status.knowing(
                status.known().withHeading("Status (I = Implemented, P = Planned, N = Not implemented)"));
        told.means("I", "implemented");
        told.means("p", "planned");
        told.means("N", "not implemented");
        Sheet letters = status.knowing(status.known().withHeading("Status (I/P/N)"));
        letters.means("I", "implemented");
        letters.means("N", "not implemented");
        letters.leaves("P", "none of");
        Sheet pairs = status.knowing(status.known().withHeading("Status (FI/PI/NI)"));
        pairs.means("NI", "not implemented");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Fully implemented", "IMPLEMENTED", "✅", "✅ Implemented", "umgesetzt"})
    void implementedIsKnown(String written) {
        status.means(written, "implemented");
    }

    @ParameterizedTest
    @CsvSource({
        "To Do,open",
        "In Progress,open",
        "DONE,done",
        "Won't Do,rejected",
        "Won’t Do,rejected",
        "in-progress,open"
    })
    void statesOfJiraAreKnown(String written, String value) {
        improvement.means(written, value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "C, I|confidentiality, integrity",
                "C/I/A|confidentiality, integrity, availability",
                "CIA|confidentiality, integrity, availability",
                "C & A|confidentiality, availability",
                "Integrity and Availability|integrity, availability",
                "Vertraulichkeit und Verfügbarkeit|confidentiality, availability"
            })
    void severalChoicesAreReadInAnyPunctuation(String written, String values) {
        properties.means(written, values);
    }

    @Test
    void scoresAreNoChoices() {
        properties.leaves("C=3, I=3, A=2", "several scores");
        properties.leaves("C, colour", "none of");
    }
}
