package auditpress.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts, cells and links as people leave them: the right value comes in, or it is said where it could not. */
class ChecklistTest {
    private static final String RISKS = "Risk ID,Risk,Owner,Likelihood,Impact,Treatment\n"
            + "R-01,Fire,Ada,2,5,Mitigate\nR-02,Flood – £5m,Bo,1,4,Accept\n";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"Risk register.xlsx.csv", "Risk register.CSV", "risks .csv", "Registre des risques é.csv"})
    void csvIsReadWhateverStandsBeforeItsEnding(String name) {
        assertThat(Imports.of(folder, name, RISKS, Wanted.NOTHING).ids()).containsExactly("R-01", "R-02");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-16", "windows-1252"})
    void theEncodingIsFound(String encoding) {
        String mark = encoding.startsWith("UTF-16") && !encoding.equals("UTF-16") ? "\uFEFF" : "";
        byte[] bytes = (mark + RISKS).getBytes(java.nio.charset.Charset.forName(encoding));
        Imports read = Imports.of(folder, "risks.csv", bytes, Wanted.NOTHING);
        assertThat(read.text("R-02", "title")).isEqualTo("Flood – £5m");
    }

    @Test
    void markdownNamedLikeAWorkbookIsReadAsText() {
        Imports read = Imports.of(
                folder,
                "risks.xlsx",
                "| Risk ID | Risk | Likelihood | Impact | Owner |\n|-|-|-|-|-|\n| R-1 | Fire | 2 | 5 | Ada |\n",
                Wanted.NOTHING);
        assertThat(read.text("R-1", "title")).isEqualTo("Fire");
        assertThat(read.said()).anyMatch(s -> s.contains("its name says workbook"));
    }

    @Test
    void rowsOfDotsThatStandForOthersAreNoRecords() {
        Imports read = Imports.of(folder, "soa.md", """
                | Control | Applicable | Status | Justification |
                |---|---|---|---|
                | A.5.1 | Yes | I | By law |
                | ... | ... | … | - |
                | A.8.8 | Yes | PI | By risk |
                """, Wanted.NOTHING);
        assertThat(read.ids()).containsExactly("A.5.1", "A.8.8");
        assertThat(read.text("A.8.8", "status")).isEqualTo("partial");
        assertThat(read.said()).contains("row 4: row of signs that stands for others");
    }

    @Test
    void bannersCommentsAndASecondRowOfDescriptionsAreNoRecords() {
        Imports read = Imports.of(folder, "risks.csv", """
                Test Ltd,,,,,
                # exported on Monday
                Risk ID,Risk,Owner,Likelihood,Impact,Treatment
                Unique number,What may happen,Who owns it,1 to 5,1 to 5,How it is treated
                R-01,Fire,Ada,2,5,Mitigate
                R-02,Flood,Bo,1,4,Accept
                """, Wanted.NOTHING);
        assertThat(read.ids()).containsExactly("R-01", "R-02");
        assertThat(read.said()).anyMatch(s -> s.startsWith("row 4: ")).anyMatch(s -> s.startsWith("row 1: "));
    }

    @Test
    void noBreakSpacesAndHyphensDoNotMakeAnotherId() {
        Imports read = csv(
                "Risk\u00a0ID,Risk,Owner,Controls\nR\u201101,Fire,Ada\u00a0Low,A.5.15\nR-01,Flood,Bo,A\u00a05.17\n");
        assertThat(read.said()).anyMatch(s -> s.contains("R-01 stands twice"));
    }

    @Test
    void lookAlikeLettersInAnIdAreSaid() {
        Imports read = csv("Risk ID,Risk,Owner\nR-01,Fire,Ada\n\u03a1-02,Flood,Bo\nR-03,Storm,Bo\n");
        assertThat(read.said()).anyMatch(s -> s.startsWith("risks.csv:3:1 "));
    }

    @ParameterizedTest
    @CsvSource({
        "✅ Yes,yes",
        "✅,yes",
        "Ja,yes",
        "Ano,yes",
        "Ναι,yes",
        "X,yes",
        "❌ No,no",
        "N/A,no",
        "Όχι,no",
        "**Yes**,yes",
    })
    void whetherAControlAppliesIsSaidInManyWays(String written, String meant) {
        Imports read = Imports.of(
                folder,
                "soa.csv",
                "Control,Title,Applicable\nA.5.1,Policies," + written + "\nA.5.2,Roles,Yes\n",
                Wanted.NOTHING);
        assertThat(read.text("A.5.1", "applicable")).isEqualTo(meant);
    }

    @Test
    void listsOnSeveralLinesAreLists() {
        Imports read = csv("Risk ID,Risk,Controls,Owner\nR-01,Fire,\"- A.7.5\n- A.8.13\n• A.8.14\",Ada\n"
                + "R-02,Flood,\"1. A.7.5<br>2. A.7.8\",Bo\n");
        assertThat(read.text("R-01", "controls")).isEqualTo("A.7.5 A.8.13 A.8.14");
        assertThat(read.text("R-02", "controls")).isEqualTo("A.7.5 A.7.8");
    }

    @Test
    void ofTwoFieldsInOneCellNoneIsLost() {
        Imports read =
                csv("Risk ID,Risk,Treatment,Owner\nR-01,Fire,Mitigate | Ada Low,Ada\nR-02,Flood,Accept | Bo,Bo\n");
        assertThat(read.text("R-01", "treatment")).isEqualTo("modify");
        assertThat(read.text("R-01", "Treatment as written")).isEqualTo("Mitigate | Ada Low");
        assertThat(read.said().toString() + read.plan().rewritten()).contains("left out: 'Ada Low'");
    }

    @Test
    void severalScoresInOneCellAreNotGuessedAt() {
        Imports read = csv("Risk ID,Risk,Impact,Owner\nR-01,Fire,\"C=3, I=3, A=2\",Ada\nR-02,Flood,4,Bo\n");
        assertThat(read.said()).anyMatch(s -> s.startsWith("risks.csv:2:11 ") && s.contains("C=3"));
    }

    @Test
    void markdownAndJsonInACellAreKeptAsText() {
        Imports read = csv("Risk ID,Risk,Owner,Description,Extra\n"
                + "R-01,**Fire**,[Ada](mailto:ada@example.org),\"See [plan](https://example.org/p)<br>**now**\","
                + "\"{\"\"a\"\": [1, 2]}\"\n");
        assertThat(read.text("R-01", "title")).contains("Fire");
        assertThat(read.text("R-01", "description")).contains("[plan](https://example.org/p)");
        assertThat(read.text("R-01", "Extra")).isEqualTo("{\"a\": [1, 2]}");
        assertThat(read.text("R-01", "owner")).contains("Ada");
    }

    @Test
    void theGuardAgainstFormulasIsTakenOffOnce() {
        Imports read = csv("Risk ID,Risk,Owner,Description\nR-01,'=fire,Ada,'-1 degree\nR-02,''twas,Bo,'quoted'\n");
        assertThat(read.text("R-01", "title")).isEqualTo("=fire");
        assertThat(read.text("R-01", "description")).isEqualTo("-1 degree");
        assertThat(read.text("R-02", "description")).isEqualTo("'quoted'");
    }

    @Test
    void controlIsTheIdInOneFileAndTheTitleInTheNext() {
        Imports id = Imports.of(
                folder, "soa.csv", "Control,Control name,Applicable,Status\nA.5.1,Policies,Yes,Done\n", Wanted.NOTHING);
        assertThat(id.text("A.5.1", "title")).isEqualTo("Policies");
        Imports title = Imports.of(
                folder, "soa.csv", "ID,Control,Applicable,Status\nA.5.1,Policies,Yes,Done\n", Wanted.NOTHING);
        assertThat(title.text("A.5.1", "title")).isEqualTo("Policies");
        Imports alone =
                Imports.of(folder, "soa.csv", "Control,Applicable,Status\nA.5.1 Policies,Yes,Done\n", Wanted.NOTHING);
        assertThat(alone.ids()).containsExactly("A.5.1");
    }

    @Test
    void anIdInsideProseIsNotTakenForALinkInSilence() {
        Imports read =
                csv("Risk ID,Risk,Controls,Owner\nR-01,Fire,A.7.5,Ada\nR-02,Flood,We follow A.7.5 and our plan,Bo\n");
        assertThat(read.text("R-02", "controls")).contains("A.7.5");
        assertThat(read.plan().rewritten().toString() + read.said()).contains("We follow A.7.5 and our plan");
    }

    @Test
    void evidenceOfAnyKindIsKept() {
        Imports read = Imports.of(folder, "soa.csv", """
                Control,Title,Applicable,Evidence
                A.5.1,Policies,Yes,policy.pdf section 3
                A.5.2,Roles,Yes,https://wiki.example/roles
                A.5.3,Duties,Yes,ISMS-42
                A.5.4,Management,Yes,Ask the CEO
                """, Wanted.NOTHING);
        assertThat(read.plan().entries()).hasSize(4);
        assertThat(read.plan().entries().toString())
                .contains("policy.pdf section 3", "https://wiki.example/roles", "ISMS-42", "Ask the CEO");
    }

    @Test
    void anIdThatStandsTwiceWithOtherValuesIsSaidWithItsRow() {
        Imports read = csv("Risk ID,Risk,Owner\nR-01,Fire,Ada\nR-01,Flood,Bo\n");
        assertThat(read.text("R-01", "title")).isEqualTo("Fire");
        assertThat(read.said()).anyMatch(s -> s.startsWith("risks.csv:3:1 R-01 stands twice"));
    }

    @Test
    void aStatementOfExceptionsAloneGivesThoseAlone() {
        Imports read = Imports.of(
                folder,
                "soa exclusions.csv",
                "Control,Title,Applicable,Justification for exclusion\nA.7.4,Monitoring,No,No premises\nA.8.30,Outsourced,No,None\n",
                Wanted.NOTHING);
        assertThat(read.ids()).containsExactly("A.7.4", "A.8.30");
        assertThat(read.text("A.7.4", "justification")).isEqualTo("No premises");
    }

    @Test
    void aCorrectionClosedWithoutVerificationIsDoneAndNotVerified() {
        Imports read = Imports.of(
                folder,
                "capa.csv",
                "CAPA ID,Finding,Corrective action,Owner,Due date,Status,Date closed,Effectiveness check\n"
                        + "CA-1,No log,Log,Ada,2026-03-01,Closed,2026-03-02,\n",
                Imports.as("improvements"));
        assertThat(read.text("CA-1", "status")).isEqualTo("done");
        assertThat(read.text("CA-1", "verification")).isEmpty();
    }

    @Test
    void rowsTooLongAreSaidWithTheirPlaceAndShortOnesAreFilled() {
        Imports read = csv("Risk ID,Risk,Owner,Status\nR-01,Fire,Ada,open,stray\nR-02,Flood\nR-03,Storm,Bo,open\n");
        assertThat(read.ids()).containsExactly("R-01", "R-02", "R-03");
        assertThat(read.said()).anyMatch(s -> s.startsWith("risks.csv:2:20 ") && s.contains("stray"));
    }

    @Test
    void equalCellsInOtherBytesAreTheSameRecords() {
        String crlf = "\uFEFF" + RISKS.replace(",", ";").replace("\n", "\r\n");
        Imports one = csv(RISKS);
        Imports two = Imports.of(folder, "risks.csv", crlf.getBytes(StandardCharsets.UTF_8), Wanted.NOTHING);
        assertThat(two.ids()).isEqualTo(one.ids());
        assertThat(two.text("R-02", "title")).isEqualTo(one.text("R-02", "title"));
    }

    private Imports csv(String text) {
        return Imports.of(folder, "risks.csv", text, Wanted.NOTHING);
    }
}
