package auditpress.importer;

import static org.assertj.core.api.Assertions.assertThat;

import auditpress.ContentFolderBuilder;
import auditpress.model.Pack;
import auditpress.read.PackReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables without a column of ids, and tables without a column of titles. */
class NamelessRowsTest {
    private static final String RISKS = "Risk,Likelihood,Impact,Risk owner\nFire,2,5,Ada\nFlood,1,4,Bo\nFire,3,3,Cy\n";

    @TempDir
    private Path folder;

    @Test
    void rowsAreNumberedInTheirOrderAndItIsSaid() {
        Imports read = read("risks.csv", RISKS);
        assertThat(read.ids()).containsExactly("R-001", "R-002", "R-003");
        assertThat(read.plan().numbered()).isTrue();
        assertThat(read.plan().mapping()).containsEntry("(numbered)", "id");
        assertThat(read.said()).contains("risks.csv:2:1 No column holds ids: 3 rows were numbered R-001 to R-003.");
    }

    @Test
    void numbersGoOnAsTheRecordsThatAreThereHaveThem() {
        there("id,title\nRSK-08,Theft\nRSK-09,Loss\n");
        assertThat(read("risks.csv", RISKS).ids()).containsExactly("RSK-10", "RSK-11", "RSK-12");
    }

    @Test
    void aDashThatIsThereIsNoDifference() {
        there("id,title,description\nR-1,Theft,-\n");
        Imports again = read("risks.csv", "Risk ID,Title,Description,Impact\nR-1,Theft,-,\n");
        assertThat(again.plan().entries(Plan.Standing.SAME)).hasSize(1);
    }

    @Test
    void ofSeveralWaysToNumberNoneIsFollowed() {
        there("id,title\nA-8,Theft\nB-9,Loss\nR-030,Leak\n");
        assertThat(read("risks.csv", RISKS).ids()).containsExactly("R-031", "R-032", "R-033");
    }

    @Test
    void anIdThatAnythingElseHasIsNotGiven() {
        ContentFolderBuilder.in(folder).file("registers/assets.csv", "id,title\nR-002,Rack\n");
        assertThat(read("risks.csv", RISKS).ids()).containsExactly("R-001", "R-003", "R-004");
    }

    @Test
    void aRowWithTheTitleOfARecordIsThatRecordAndTheSecondOfItsTitleTheSecond() {
        there("id,title,likelihood,impact,owner\nR-001,Fire,2,5,Ada\nR-007, fire ,3,3,Cy\n");
        Imports read = read("risks.csv", RISKS.replace("Fire,3,3", "FIRE,3,4"));
        assertThat(read.ids()).containsExactly("R-001", "R-008", "R-007");
        assertThat(read.plan().entries(Plan.Standing.SAME))
                .extracting(Plan.Entry::id)
                .containsExactly("R-001");
        assertThat(read.plan().entries(Plan.Standing.CHANGED))
                .extracting(Plan.Entry::id)
                .containsExactly("R-007");
        assertThat(read.said())
                .contains("risks.csv:2:1 No column holds ids: 1 row was numbered R-008;"
                        + " 2 rows have the id of the record of the same title.");
    }

    @Test
    void rowsWithNeitherIdNorTitleAreCounted() {
        Imports read = read("risks.csv", RISKS + ",2,2,Di\n");
        assertThat(read.ids()).hasSize(3);
        assertThat(read.said())
                .contains("row 5: has neither id nor title")
                .anyMatch(s -> s.contains("; 1 row has no title either and cannot be taken."));
    }

    @Test
    void groupsAndTotalsAreNoRecords() {
        Imports read = read("risks.csv", "Risk,Likelihood,Impact\nPremises,,\nFire,2,5\nTotal,2,5\n");
        assertThat(read.plan().entries()).hasSize(1);
        assertThat(read.said()).contains("row 2: title of a group of rows", "row 4: total");
    }

    @Test
    void anEmptyColumnOfIdsIsNone() {
        assertThat(read("risks.csv", "ID,Risk,Likelihood\n,Fire,2\n,Flood,1\n").ids())
                .containsExactly("R-001", "R-002");
    }

    @Test
    void whereOnlySomeIdsAreMissingTheirRowsArePassedOver() {
        Imports read = read("risks.csv", "ID,Risk,Likelihood\nR-9,Fire,2\n,Flood,1\n");
        assertThat(read.ids()).containsExactly("R-9");
        assertThat(read.said()).contains("row 3: has no id");
    }

    @Test
    void aColumnThatHoldsIdsUnderAnotherNameIsAskedFor() {
        String text = "Scenario key,Risk,Likelihood,Impact\nX-1,Fire,2,5\nX-2,Flood,1,4\n";
        Imports guessed = read("risks.csv", text);
        assertThat(guessed.outcome().plans()).isEmpty();
        assertThat(guessed.outcome().findings()).anyMatch(f -> f.hint().contains("--map 'Scenario key'=id"));
        Imports told = Imports.of(folder, "risks.csv", text, Imports.as("risks"));
        assertThat(told.outcome().plans()).isEmpty();
        assertThat(told.said()).anyMatch(s -> s.contains("though 'Scenario key' may be"));
        Imports mapped = Imports.of(folder, "risks.csv", text, new Wanted("risks", "", Map.of("Scenario key", "id")));
        assertThat(mapped.ids()).containsExactly("X-1", "X-2");
    }

    @Test
    void fewColumnsOfATableThatNothingNamesAreNoRegister() {
        Imports read = read("x.csv", "Name,Owner,Colour,Size\nDoor,Ada,red,3\nRoof,Bo,blue,9\n");
        assertThat(read.outcome().plans()).isEmpty();
        assertThat(read.outcome().findings()).anyMatch(f -> f.hint().contains("--as"));
    }

    @Test
    void theStatementOfApplicabilityIsNeverNumbered() {
        Imports read =
                Imports.of(folder, "soa.csv", "Title,Applicable,Status\nPolicies,Yes,Done\n", Imports.as("controls"));
        assertThat(read.outcome().plans()).isEmpty();
    }

    @Test
    void whatEveryBuildReadsIsNotNumbered() {
        Pack pack = PackReader.read(ContentFolderBuilder.in(folder).path());
        Importer.Outcome outcome =
                Importer.forEveryBuild(pack).read("risks.csv", RISKS.getBytes(StandardCharsets.UTF_8), Wanted.NOTHING);
        assertThat(outcome.plans()).isEmpty();
        assertThat(outcome.findings())
                .anyMatch(f ->
                        f.message().contains("cannot be numbered") && f.hint().contains("--write"));
    }

    @Test
    void aDescriptionOfALineIsTheTitle() {
        Imports read = read("risks.csv", "Risk ID,Risk description,Likelihood\nR-1,Fire in the hall,2\n");
        assertThat(read.text("R-1", "title")).isEqualTo("Fire in the hall");
        assertThat(read.text("R-1", "description")).isEmpty();
        assertThat(read.said())
                .anyMatch(s -> s.contains("No column means 'title'; 'Risk description' was taken for it."));
    }

    @Test
    void ofALongDescriptionTheFirstSentenceIsTheTitle() {
        String rest =
                " It spreads through the open shaft and reaches the archive before anybody is there to see it or to call for help.";
        Imports read =
                read("risks.csv", "Risk ID,Risk description,Likelihood\nR-1,\"Fire breaks out." + rest + "\",2\n");
        assertThat(read.text("R-1", "title")).isEqualTo("Fire breaks out");
        assertThat(read.text("R-1", "description")).isEqualTo("Fire breaks out." + rest);
        assertThat(read.plan().mapping()).containsEntry("Risk description (in short)", "title");
    }

    @Test
    void aLongSentenceIsCutAtAWord() {
        String long1 = "A fire in the server room, which lies beside the kitchen, may destroy the machines that hold"
                + " the only copy of the ledger and all the orders";
        assertThat(TextBeginning.of(long1))
                .isEqualTo("A fire in the server room, which lies beside the kitchen, may destroy the machines that"
                        + " hold the…")
                .hasSizeLessThanOrEqualTo(100);
    }

    @Test
    void aThreatStandsInForATitleAndKeepsItsPlace() {
        Imports read = read("risks.csv", "Risk ID,Threat,Vulnerability,Likelihood\nR-1,Phishing,No training,2\n");
        assertThat(read.text("R-1", "title")).isEqualTo("Phishing");
        assertThat(read.text("R-1", "threat")).isEqualTo("Phishing");
    }

    @Test
    void aRowThatLacksTheStandInHasTheNext() {
        Imports read =
                read("risks.csv", "Risk ID,Risk description,Threat\nR-1,Fire,Heat\nR-2,,Water\nR-3,Theft,Burglars\n");
        assertThat(read.text("R-2", "title")).isEqualTo("Water");
    }

    @Test
    void aTableWithNeitherIdsNorTitlesIsNumberedByItsStandIn() {
        Imports read = read("risks.csv", "Threat,Vulnerability,Likelihood,Impact\nPhishing,No training,2,3\n");
        assertThat(read.ids()).containsExactly("R-001");
        assertThat(read.text("R-001", "title")).isEqualTo("Phishing");
    }

    private void there(String risks) {
        ContentFolderBuilder.in(folder).file("registers/risks.csv", risks);
    }

    private Imports read(String name, String text) {
        return Imports.of(folder, name, text, Wanted.NOTHING);
    }
}
