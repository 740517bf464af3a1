package auditpress.importer;

import static auditpress.read.Workbooks.fill;
import static auditpress.read.Workbooks.row;
import static auditpress.read.Workbooks.workbook;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which register a table is: by its columns, and by what its sheet and file are called. */
class RecognitionTest {
    private static final Object[] RISKS = row("Risk ID", "Risk", "Likelihood", "Impact");
    private static final Object[] FIRE = row("R-01", "Fire", 2, 5);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "incident-register.csv, incidents",
        "Vorfallregister.csv, incidents",
        "IncidentLog 2025 v2.csv, incidents",
        "capa-register.csv, improvements",
        "Nápravná opatření.csv, improvements"
    })
    void theNameOfTheFileDecidesWhereTheColumnsLeaveRoom(String name, String register) {
        Imports read = csv(
                name,
                "ID,Title,Reported By,Severity,Root Cause,Corrective Action,Status\n"
                        + "X-1,Laptop lost,Ada,High,Left in a train,Encrypt disks,Closed\n");
        assertThat(read.plan().register().name()).isEqualTo(register);
    }

    @Test
    void gradesOfFindingsAreNoKindsOfImprovement() {
        Imports read = csv(
                "Nonconformity register.csv",
                "ID,Date,Area,Description,Type,Status\n"
                        + "NC-1,2026-01-02,Office,Door open,Minor,Open\nNC-2,2026-01-02,Office,Safe open,Major,Open\n");
        assertThat(read.plan().ownFields()).contains("Type as written");
        assertThat(read.said()).filteredOn(s -> s.contains("'Minor'")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tasks.csv",
                "project-plan.csv",
                "training-register.csv",
                "threat-register.csv",
                "Glossar.csv",
                "RACI matrix.csv",
                "checklist.csv",
                "whatever.csv"
            })
    void aListOfNumberTitleOwnerAndDateIsNoRegister(String name) {
        Imports read = csv(name, "ID,Title,Owner,Due Date,Status\n1,Write report,Ada,2026-05-01,Open\n");
        assertThat(read.outcome().plans()).isEmpty();
        assertThat(read.said()).anyMatch(s -> s.contains("knows 5 of 5 columns"));
    }

    @Test
    void aListOfActionsIsOneWhenItIsCalledSo() {
        Imports read = csv("action-log.csv", "ID,Title,Owner,Due Date,Status\n1,Write report,Ada,2026-05-01,Open\n");
        assertThat(read.plan().register().name()).isEqualTo("actions");
    }

    @Test
    void aRegisterOnASheetCalledSummaryIsTakenWhereItsColumnsAreSure() {
        Imports read = book(workbook(w -> fill(
                w.createSheet("Overview"),
                0,
                row("Risk ID", "Risk", "Likelihood", "Impact", "Treatment", "Owner"),
                row("R-01", "Fire", 2, 5, "Mitigate", "Ada"))));
        assertThat(read.ids()).containsExactly("R-01");
    }

    @Test
    void dashboardsSignaturesAndEmptyFormsAreLeftWithTheReason() {
        Imports read = book(workbook(w -> {
            fill(w.createSheet("Summary Dashboard"), 0, row("Metric", "Value"), row("Risks", 1), row("Open", 1));
            fill(w.createSheet("Sign-Off"), 0, row("APPROVED BY (CISO)"), row("Name", ""), row("Date", ""));
            fill(w.createSheet("Incidents"), 0, row("Incident ID", "Title", "Date", "Severity"));
            fill(w.createSheet("Register"), 0, RISKS, FIRE);
        }));
        assertThat(read.plan().sheet()).isEqualTo("Register");
        assertThat(read.said())
                .anyMatch(s -> s.contains("sheet 'Summary Dashboard' (a summary by its name)")
                        && s.contains("sheet 'Sign-Off' (a form for signatures by its name)")
                        && s.contains("sheet 'Incidents' (empty: the columns of the incidents and no record)"));
    }

    @Test
    void ofTwoSheetsThatMayBeTheStatementTheOneThatDecidesIsTaken() {
        Imports read = book(workbook(w -> {
            fill(
                    w.createSheet("ISO 27001 Controls"),
                    0,
                    row("Control ID", "Control Name", "Description"),
                    row("A.5.1", "Policies", "Ours"),
                    row("A.5.2", "Roles", "Ours"));
            fill(
                    w.createSheet("Statement of Applicability"),
                    0,
                    row("Control ID", "Control Name", "Applicable", "Justification"),
                    row("A.5.1", "Policies", "Yes", "Law"));
        }));
        assertThat(read.plan().sheet()).isEqualTo("Statement of Applicability");
        assertThat(read.said()).anyMatch(s -> s.contains("'ISO 27001 Controls' looks like"));
    }

    @Test
    void assetsAndRisksThatBothCountFromOneAreBothTaken() {
        Imports read = book(workbook(w -> {
            fill(
                    w.createSheet("Risk Register"),
                    0,
                    row("ID", "Risk Title", "Threat", "Likelihood", "Impact"),
                    row(1, "Fire", "Heat", 2, 5),
                    row(2, "Flood", "Rain", 1, 4));
            fill(
                    w.createSheet("Asset Register"),
                    0,
                    row("ID", "Asset Name", "Owner", "Criticality"),
                    row(1, "Server room", "Ada", "High"),
                    row(2, "Mail", "Bo", "Low"));
        }));
        assertThat(read.plan("assets").entries()).hasSize(2);
        assertThat(read.plan("risks").entries()).hasSize(2);
    }

    @Test
    void aTableThatNamesControlsAgainAndAgainIsNoStatement() {
        StringBuilder text = new StringBuilder("Task,Control ID,Control Name,Applicability\n");
        for (int i = 0; i < 12; i++) {
            text.append("Task ").append(i).append(",A.5.").append(1 + i % 3).append(",Any,Yes\n");
        }
        Imports read = csv("work.csv", text.toString());
        assertThat(read.outcome().plans()).isEmpty();
        assertThat(read.said()).anyMatch(s -> s.contains("a list that names the same ids again and again"));
    }

    @Test
    void controlsOfAnotherFrameworkAreNone() {
        Imports read = csv("controls.csv", "Control ID,Control Name,Status\nAC-2,Accounts,Open\nAU-6,Audit,Open\n");
        assertThat(read.said())
                .anyMatch(s -> s.contains("the file is a list of what are no controls of ISO/IEC 27001"));
    }

    @Test
    void testsThatFoundNothingAreNoFindings() {
        Imports read = csv(
                "2026 results.csv",
                "Ref,Control ID,Exception Description,CAPA Ref,Tested By,Date\n"
                        + "T-1,A.8.13,N/A,,Ada,2026-03-01\nT-2,A.5.18,Two leavers kept their keys,CA-1,Ada,2026-03-02\n"
                        + "T-3,A.8.24,N/A - every disk was encrypted,,Ada,2026-03-03\n");
        assertThat(read.plan().register().name()).isEqualTo("findings");
        assertThat(read.ids()).containsExactly("T-2");
        assertThat(read.said()).contains("row 2: says 'N/A' in 'Exception Description'");
    }

    @Test
    void aPlanOfActionAndMilestonesIsAListOfActions() {
        Imports read = Imports.of(
                folder,
                "template.xlsx",
                workbook(w -> {
                    fill(w.createSheet("POA&M Summary"), 0, row("System Name", "Shop"), row("Open items", 1));
                    fill(
                            w.createSheet("POA&M"),
                            0,
                            row("POA&M ID", "Weakness", "Scheduled Completion Date", "Responsible POC", "POA&M Status"),
                            row("PM-1", "No list of keys", "2026-08-31", "Ada", "Open"));
                }),
                Wanted.NOTHING);
        assertThat(read.plan().register().name()).isEqualTo("actions");
        assertThat(read.text("PM-1", "due")).isEqualTo("2026-08-31");
        assertThat(read.text("PM-1", "owner")).isEqualTo("Ada");
    }

    @Test
    void aTreatmentPlanThatMayBeEitherIsAListOfActions() {
        Imports read = csv(
                "Risk-Treatment-Plan.csv",
                "Risk ID,Asset,Treatment,Action,Owner,Target Date,Status\nR-1,Shop,Mitigate,Lock doors,Ada,2026-08-31,Open\n");
        assertThat(read.plan().register().name()).isEqualTo("actions");
    }

    @Test
    void whereNothingIsTakenEverySheetIsNamed() {
        Imports read = Imports.of(
                folder,
                "book.xlsx",
                workbook(w -> {
                    fill(w.createSheet("One"), 0, row("System Name", "Shop"), row("Open items", 1));
                    fill(w.createSheet("Two"), 0, row("Colour", "Taste"), row("Red", "Sweet"));
                }),
                Wanted.NOTHING);
        assertThat(read.said()).anyMatch(s -> s.contains("sheet 'Two'"));
    }

    @Test
    void aMetricAloneIsNoMeasurement() {
        Imports read = csv("numbers.csv", "Metric,Target,Actual,Status\nPatched,95,90,Open\nTrained,95,97,Met\n");
        assertThat(read.outcome().plans().stream().map(p -> p.register().name()))
                .doesNotContain("measurements");
    }

    @Test
    void whatIsNotRecognisedIsSaidWithTheColumnsThatFitAndThoseThatLack() {
        Imports read = csv("x.csv", "Threat,Vulnerability,Likelihood,Colour\nFire,Straw,3,red\n");
        assertThat(read.outcome().findings()).singleElement().satisfies(f -> {
            assertThat(f.message())
                    .contains("risk register")
                    .contains("knows 3 of 4 columns ('Threat' as threat, 'Vulnerability' as vulnerability")
                    .contains("finds no id, title, owner");
            assertThat(f.hint()).contains("--as risks").contains("Colour");
        });
    }

    private Imports csv(String name, String text) {
        return Imports.of(folder, name, text, Wanted.NOTHING);
    }

    private Imports book(byte[] bytes) {
        return Imports.of(folder, "book.xlsx", bytes, Wanted.NOTHING);
    }
}
