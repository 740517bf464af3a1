package auditpress.command;

import static org.assertj.core.api.Assertions.assertThat;

import auditpress.ContentFolderBuilder;
import auditpress.model.Item;
import auditpress.read.PackReader;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code auditpress import}: what it shows, what it writes, and that it never guesses in silence. */
class ImportVerbTest {
    private static final String RISKS = """
            Risk register of Test Ltd;;;;;
            Risk ID;Threat Scenario;Likelihood (1-5);Impact (1-5);Identified on;Board's view
            RR-01;Fire in the server room;4 - Likely;5;15 Aug 2026;watch
            RR-02;Flood;2;3;n/a;
            ;forgotten;1;1;;
            Total;;;;;
            """;

    @TempDir
    private Path folder;

    private final Terminal terminal = new Terminal();
    private Path content = Path.of("");

    @BeforeEach
    void content() {
        content = ContentFolderBuilder.in(folder.resolve("content")).path();
    }

    @Test
    void nothingIsWrittenUnlessAsked() throws IOException {
        assertThat(importing(file("risks.csv", RISKS))).isZero();
        assertThat(terminal.out()).endsWith("Nothing was written; --write writes it.\n");
        assertThat(contents()).containsExactly("auditpress.yaml");
    }

    @Test
    void mappingRowsChangesAndWhatIsPassedOverAreShown() {
        importing(file("risks.csv", RISKS));
        assertThat(terminal.out())
                .contains("Risk register (risks)\n  2 records, 3 rows passed over, heading in line 2\n")
                .contains("    Risk ID          -> id\n")
                .contains("    Threat Scenario  -> title\n")
                .contains("    Likelihood (1-5) -> likelihood\n")
                .contains("    kept as own columns: Board's view\n")
                .contains("    row 1: row above the heading\n")
                .contains("    row 5: has no id\n")
                .contains("    row 6: total\n")
                .contains("likelihood: Scores were written as numbers alone. '4 - Likely' -> '4' (line 3)")
                .contains("'15 Aug 2026' -> '2026-08-15'")
                .contains("  Against what is there: 2 new, 0 changed, 0 the same\n");
    }

    @Test
    void writtenRowsReadBackAsTheyWereShown() {
        assertThat(importing(file("risks.csv", RISKS), "--write")).isZero();
        Item risk = item("RR-01");
        assertThat(risk.title()).isEqualTo("Fire in the server room");
        assertThat(risk.text("likelihood")).isEqualTo("4");
        assertThat(risk.text("identified")).isEqualTo("2026-08-15");
        assertThat(risk.text("Board's view")).isEqualTo("watch");
        assertThat(risk.origin().file()).isEqualTo("registers/risks.csv");
        assertThat(terminal.err()).contains("Written: ");
    }

    @Test
    void aSecondRunChangesNothing() throws IOException {
        Path file = file("risks.csv", RISKS);
        importing(file, "--write");
        byte[] first = Files.readAllBytes(content.resolve("registers/risks.csv"));
        importing(file, "--write");
        assertThat(terminal.out()).contains("0 new, 0 changed, 2 the same");
        assertThat(Files.readAllBytes(content.resolve("registers/risks.csv"))).isEqualTo(first);
    }

    @Test
    void whatIsThereKeepsItsPlaceAndItsOtherValues() throws IOException {
        ContentFolderBuilder.at(content)
                .file("registers/risks.csv", "# ours\nid,owner,title\nRR-02,Ada,Old flood\n\nX-1,Bo,Ours\n");
        importing(file("risks.csv", RISKS), "--write");
        assertThat(terminal.out())
                .contains("1 new, 1 changed, 0 the same")
                .contains("RR-02 title: 'Old flood' -> 'Flood'");
        assertThat(Files.readString(content.resolve("registers/risks.csv"))).isEqualTo("""
                # ours
                id,owner,title,identified,likelihood,impact,Board's view
                RR-02,Ada,Flood,,2,3

                X-1,Bo,Ours
                RR-01,,Fire in the server room,2026-08-15,4,5,watch
                """);
        assertThat(item("RR-02").text("owner")).isEqualTo("Ada");
    }

    @Test
    void blanksNeverOverwrite() {
        ContentFolderBuilder.at(content).file("registers/risks.csv", "id,title,owner\nR-1,Fire,Ada\n");
        importing(file("more.csv", "id,title,owner\nR-1,Fire,\n"), "--write");
        assertThat(item("R-1").text("owner")).isEqualTo("Ada");
    }

    @Test
    void recordsInOtherFormatsStayWhereTheyAreAndAreNamed() throws IOException {
        ContentFolderBuilder.at(content).file("registers/risks.yaml", "- {id: RR-02, title: Old flood}\n");
        importing(file("risks.csv", RISKS), "--write");
        assertThat(terminal.err()).contains("stand in files of another kind: RR-02");
        assertThat(item("RR-02").title()).isEqualTo("Old flood");
        assertThat(Files.readString(content.resolve("registers/risks.csv"))).doesNotContain("RR-02");
    }

    @Test
    void aColumnIsMappedByHandOrLeftOut() {
        importing(file("risks.csv", RISKS), "--map", "Board's view=treatment", "--map", "Identified on=-");
        assertThat(terminal.out())
                .contains("    Board's view     -> treatment\n")
                .doesNotContain("Identified on");
    }

    @Test
    void aMappingThatIsSavedIsUsedAgain() throws IOException {
        Path file = file("risks.csv", "Key,Text,Who\nR-1,Fire,Ada\n");
        importing(file, "--as", "risks", "--map", "Key=id", "--map", "Text=title", "--save");
        assertThat(Files.readString(content.resolve("import.yaml")))
                .contains(
                        "  ../risks.csv:\n    as: risks\n    map:\n      Key: id\n      Text: title\n    build: no\n");
        assertThat(importing(file, "--write")).isZero();
        assertThat(item("R-1").title()).isEqualTo("Fire");
    }

    @Test
    void savingAgainReplacesTheEntryAndKeepsTheOthers() throws IOException {
        Path one = file("one.csv", "Key,title\nR-1,Fire\n");
        Path two = file("two.csv", "Ref no,title\nR-2,Flood\n");
        importing(one, "--as", "risks", "--map", "Key=id", "--save");
        importing(two, "--as", "risks", "--map", "Ref no=id", "--save");
        importing(one, "--as", "assets", "--map", "Key=id", "--save");
        assertThat(Files.readString(content.resolve("import.yaml")))
                .containsOnlyOnce("../one.csv")
                .containsOnlyOnce("../two.csv")
                .contains("as: assets");
    }

    @Test
    void aFileThatLiesElsewhereIsReadAtEveryBuild() {
        Path file = file("elsewhere/risks.csv", RISKS);
        assertThat(importing(file, "--every-build")).isZero();
        terminal.run("check", "--content", content.toString(), "--format", "json");
        JsonNode json = JsonMapper.shared().readTree(terminal.out());
        assertThat(json.get("records").get("risk").asInt()).isEqualTo(2);
        assertThat(json.get("findings")).anySatisfy(f -> {
            assertThat(f.get("file").asString()).isEqualTo("../elsewhere/risks.csv");
            assertThat(f.get("message").asString()).contains("taken in our spelling");
        });
    }

    @Test
    void aFileThatIsGoneIsAnErrorAtItsEntry() throws IOException {
        Path file = file("risks.csv", RISKS);
        importing(file, "--every-build");
        Files.delete(file);
        assertThat(terminal.run("check", "--content", content.toString())).isEqualTo(1);
        assertThat(terminal.out()).contains("import.yaml:3:").contains("'../risks.csv': There is no such file.");
    }

    @Test
    void whatImportYamlMisspellsIsAnErrorWithAHint() {
        file("risks.csv", RISKS);
        ContentFolderBuilder.at(content).file("import.yaml", "files:\n  ../risks.csv: {as: risk, build: yes}\n");
        assertThat(terminal.run("check", "--content", content.toString())).isEqualTo(1);
        assertThat(terminal.out()).contains("There is no register 'risk'.").contains("'risks'");
        ContentFolderBuilder.at(content)
                .file(
                        "import.yaml",
                        "files:\n  ../risks.csv: {as: risks, map: {Flod: titel}, bild: yes, build: yes}\n");
        terminal.run("check", "--content", content.toString());
        assertThat(terminal.out()).contains("'Flod' cannot mean 'titel'").contains("there is no such setting");
    }

    @Test
    void jsonHoldsMappingRowsAndWhatWasPassedOver() {
        importing(file("risks.csv", RISKS), "--format", "json");
        JsonNode json = JsonMapper.shared().readTree(terminal.out());
        assertThat(json.get("register").asString()).isEqualTo("risks");
        assertThat(json.get("headerRow").asInt()).isEqualTo(2);
        assertThat(json.get("rows")).hasSize(2);
        assertThat(json.get("rows").get(0).get("values").get("likelihood").asString())
                .isEqualTo("4");
        assertThat(json.get("passedOver").get(1).get("row").asInt()).isEqualTo(5);
        assertThat(json.get("passedOver").get(1).get("why").asString()).isEqualTo("has no id");
        assertThat(json.get("mapping").get("Risk ID").asString()).isEqualTo("id");
        assertThat(json.get("ownFields").get(0).asString()).isEqualTo("Board's view");
        assertThat(json.get("findings").isArray()).isTrue();
    }

    @Test
    void linksComeFromAFileThatJoinsThem() {
        ContentFolderBuilder.at(content).file("registers/risks.csv", "id,title,controls\nR-1,Fire,A.7.1\nR-2,Flood,\n");
        importing(
                file("join.csv", "Risk ID,Control ID\nR-1,A.7.2\nR-1,7.5\nR-2,A.8.13\nR-9,A.5.1\n"),
                "--as",
                "risks",
                "--write");
        assertThat(item("R-1").text("controls")).isEqualTo("A.7.1 A.7.2 A.7.5");
        assertThat(item("R-2").text("controls")).isEqualTo("A.8.13");
        assertThat(terminal.out()).contains("row 5: speaks of R-9, which the register does not hold");
    }

    @Test
    void aColumnOfWordsWhereIdsBelongIsKeptAsItIs() {
        importing(
                file(
                        "risks.csv",
                        "id,title,asset\nR-1,Fire,The server room\nR-2,Flood,All cellars\nR-3,Theft,Laptops of ours\n"),
                "--write");
        assertThat(terminal.out()).contains("Most of 'asset' is nothing that 'assets' holds");
        assertThat(item("R-1").text("asset as written")).isEqualTo("The server room");
        assertThat(item("R-1").has("assets")).isFalse();
    }

    @Test
    void wordsBesideAValueAreKeptWithIt() {
        importing(file("risks.csv", "id,title,controls\nR-1,Fire,\"A.7.5, A.8.13 (daily backups)\"\n"), "--write");
        assertThat(item("R-1").text("controls")).isEqualTo("A.7.5 A.8.13");
        assertThat(item("R-1").text("controls as written")).isEqualTo("A.7.5, A.8.13 (daily backups)");
    }

    @Test
    void aRowThatRepeatsAnIdIsSaid() {
        importing(file("risks.csv", "id,title,owner\nR-1,Fire,Ada\nR-1,Fire,Bo\nR-2,Flood,Bo\nR-2,Flood,Bo\n"));
        assertThat(terminal.out())
                .contains("row 3: is R-1 once more; only line 2 is taken")
                .contains("row 5: is R-2 once more, the same as in line 4")
                .contains("R-1 stands twice, and not with the same values");
    }

    @Test
    void columnsThatTellNothingAreRefusedWithAWayOut() {
        assertThat(importing(file("x.csv", "Foo,Bar\n1,2\n"))).isEqualTo(1);
        assertThat(terminal.out()).contains("nothing to take").contains("--as").contains("--map COLUMN=FIELD");
    }

    @Test
    void ofTwoColumnsOfOneFieldTheSurerIsTheFieldAndTheOtherKeepsItsName() {
        Path file = file("risks.csv", """
                Risk ID,Risk,Responsible,Owner,Risk Level,Risk Score,Likelihood,Impact,Treatment
                R-1,Fire,Night shift,Ada Low,High,12,3,4,Mitigate
                """);
        importing(file, "--write");
        assertThat(terminal.out())
                .contains("note: 'Owner' and 'Responsible' mean the same field; 'Responsible' is kept as own column.")
                .doesNotContain("warning");
        assertThat(item("R-1").text("owner")).isEqualTo("Ada Low");
        assertThat(item("R-1").text("Responsible")).isEqualTo("Night shift");
        assertThat(item("R-1").text("level")).isEqualTo("12");
        assertThat(item("R-1").text("Risk Level")).isEqualTo("High");
        importing(file);
        assertThat(terminal.out()).contains("0 new, 0 changed, 1 the same");
    }

    @Test
    void rowNumbersBesideTheIdAreNoTitle() {
        importing(file("risks.csv", "No,Risk ID,Description,Likelihood,Impact\n1,R-1,Fire,3,4\n2,R-2,Flood,1,2\n"));
        assertThat(terminal.out()).contains("Description -> title").contains("kept as own columns: No");
    }

    @Test
    void oneCauseIsSaidOnceWithItsPlaces() {
        importing(file("risks.csv", """
                Risk ID,Risk,Likelihood,Impact,Status
                R-1,Fire,3,4,Blue
                R-2,Flood,3,4,Blue
                R-3,Theft,3,4,Open
                R-4,Fraud,3,4,Purple
                R-5,Storm,3,4,Closed
                R-6,Leak,3,4,Open
                """));
        assertThat(terminal.out())
                .contains("warning: Status 'Blue': 'Blue' is none of")
                .contains("    3 in all: 'Blue' (line 2 and 1 more), 'Purple' (line 5).")
                .doesNotContain("Status 'Purple'");
    }

    @Test
    void manyOwnColumnsStandOnSeveralLines() {
        String heading = "Risk ID,Risk,Owner,Likelihood,Impact,Treatment";
        String values = "R-1,Fire,Ada,3,4,Accept";
        for (int i = 1; i <= 12; i++) {
            heading += ",Something of our own " + i;
            values += ",x";
        }
        importing(file("risks.csv", heading + "\n" + values + "\n"));
        assertThat(terminal.out().lines()).noneMatch(l -> l.length() > 110);
        assertThat(terminal.out()).contains(",\n        Something of our own");
    }

    @Test
    void aTableThatOnlySpeaksOfRisksIsNotTakenForAnotherRegister() {
        Path file = file("risks.md", """
                | Risk ID | Title | Likelihood | Impact | Owner |
                |-|-|-|-|-|
                | R-1 | Fire | 3 | 4 | Ada |
                | R-2 | Flood | 1 | 2 | Bo |

                | ID | Treatment Action | Owner | Target Date |
                |-|-|-|-|
                | R-1 | Buy extinguishers | Ada | 2026-12-01 |
                """);
        importing(file);
        assertThat(terminal.out())
                .contains("Risk register (risks)")
                .contains("Not imported: the table in line 6 (a list that speaks of the records of another register).")
                .doesNotContain("Statement of Applicability");
    }

    @Test
    void aWorkbookThatIsTextIsReadAsText() {
        importing(file("risks.xlsx", "Risk ID,Title,Likelihood,Impact\nR-1,Fire,3,4\n"), "--write");
        assertThat(item("R-1").title()).isEqualTo("Fire");
        assertThat(terminal.out()).contains("The file is text though its name says workbook");
    }

    @Test
    void rowsWithoutIdsAreNumberedOnceAndFoundAgain() throws IOException {
        Path risks = file("risks.csv", "Risk,Likelihood,Impact\nFire,1,2\nFlood,2,2\n");
        assertThat(importing(risks, "--write")).isZero();
        assertThat(terminal.out())
                .contains("2 rows were numbered R-001 to R-002")
                .contains("(numbered) -> id");
        String before = Files.readString(content.resolve("registers/risks.csv"));
        importing(risks, "--write");
        assertThat(terminal.out())
                .contains("2 rows have the id of the record of the same title")
                .contains("0 new, 0 changed, 2 the same");
        assertThat(Files.readString(content.resolve("registers/risks.csv"))).isEqualTo(before);
        Path more = file("risks.csv", "Risk,Likelihood,Impact\nStorm,1,1\nFire,1,5\nFlood,2,2\n");
        importing(more, "--write");
        assertThat(item("R-003").title()).isEqualTo("Storm");
        assertThat(item("R-001").text("impact")).isEqualTo("5");
    }

    @Test
    void filesOfOneImportNameEachOthersRecords() {
        Path risks = file("risks.csv", "Risk,Asset,Likelihood\nFire,Server room,1\n");
        Path assets = file("assets.csv", "Asset,Owner,Classification\nLaptop,Ada,internal\nServer room,Bo,internal\n");
        terminal.run("import", risks.toString(), assets.toString(), "--content", content.toString(), "--write");
        assertThat(item("AST-002").title()).isEqualTo("Server room");
        assertThat(item("R-001").text("assets")).isEqualTo("AST-002");
    }

    @Test
    void tablesOfTwoFilesAreNumberedOnAndTheirEqualTitlesStayApart() {
        Path one = file("one/risks.csv", "Risk,Likelihood\nFire,1\n");
        Path two = file("two/risks.csv", "Risk,Likelihood\nFire,5\n");
        for (int run = 1; run <= 2; run++) {
            terminal.run("import", one.toString(), two.toString(), "--content", content.toString(), "--write");
            assertThat(item("R-001").text("likelihood")).isEqualTo("1");
            assertThat(item("R-002").text("likelihood")).isEqualTo("5");
        }
        assertThat(terminal.out()).contains("0 new, 0 changed, 1 the same");
    }

    @Test
    void whatCannotBeNumberedIsNotNotedForEveryBuild() {
        assertThat(importing(file("risks.csv", "Risk,Likelihood,Impact\nFire,1,2\n"), "--every-build"))
                .isEqualTo(1);
        assertThat(terminal.out()).contains("cannot be numbered");
        assertThat(content.resolve("import.yaml")).doesNotExist();
    }

    @Test
    void jsonTellsThatRowsWereNumbered() {
        importing(file("risks.csv", "Risk,Likelihood,Impact\nFire,1,2\n"), "--format", "json");
        JsonNode json = JsonMapper.shared().readTree(terminal.out());
        assertThat(json.get("numbered").asBoolean()).isTrue();
        assertThat(json.get("rows").get(0).get("id").asString()).isEqualTo("R-001");
        assertThat(json.get("findings").toString()).contains("1 row was numbered R-001");
    }

    @Test
    void minutesBecomeAMarkdownFileAndOverwriteNothing() throws IOException {
        Path minutes = file(
                "minutes.html",
                "<html><head><title>Management review</title></head><body><h1>Management review</h1>"
                        + "<p>Date: 12 March 2026</p><p>Attendees: Ada Holt, Bo Ek</p><h2>Agenda</h2><p>Risks.</p></body></html>");
        ContentFolderBuilder.at(content).file("reviews/minutes.md", "---\nid: MR-9\ntitle: Other\n---\n\nOurs.\n");
        assertThat(importing(minutes, "--write")).isZero();
        assertThat(Files.readString(content.resolve("reviews/minutes.md"))).contains("Ours.");
        assertThat(item("MINUTES").origin().file()).isEqualTo("reviews/minutes-2.md");
        assertThat(item("MINUTES").text("date")).isEqualTo("2026-03-12");
        importing(minutes);
        assertThat(terminal.out()).contains("0 new, 0 changed, 1 the same");
    }

    @Test
    void aFolderIsTakenWithALineForEachFileAndASecondRunChangesNothing() throws IOException {
        for (String name : List.of("Key Rules", "Locks", "Doors", "Windows")) {
            ContentFolderBuilder.at(folder)
                    .file(
                            "ours/" + name + ".md",
                            "# " + name + "\n\n**Version:** 1.0\n\nSee [keys](Key%20Rules.md).\n");
        }
        ContentFolderBuilder.at(folder).file("ours/README.md", "# Our folder\n");
        Path ours = folder.resolve("ours");
        assertThat(importing(ours)).isZero();
        assertThat(terminal.out())
                .contains("Locks.md -> documents: LOCKS 'Locks', new; without owner, approver, approved")
                .contains("Passed over: README.md;")
                .contains("4 files: 4 of documents")
                .contains("Nothing was written");
        assertThat(importing(ours, "--write")).isZero();
        assertThat(item("KEY-RULES").origin().file()).isEqualTo("documents/key-rules.md");
        importing(ours);
        assertThat(terminal.out()).contains("LOCKS 'Locks', the same").contains("KEY-RULES 'Key Rules', the same");
    }

    @Test
    void aRowWhoseSeparatorsAreLostIsNotTaken() {
        Path file = file(
                "parties.csv",
                "ID,Party,Needs,Owner\nPTY-1,Staff,Privacy,p-1\nPTY-2,Banks,Uptime,p-1\nPTY-3,Law,Reports,p-1\n"
                        + "PTY-4,Town,Quiet,p-1\nPTY-5,Police,Logs, names,p-1\n");
        assertThat(importing(file, "--write")).isEqualTo(1);
        assertThat(terminal.out())
                .contains("'p-1' belongs to no column, so the row is not taken.")
                .contains("row 6: has more cells than the heading");
        assertThat(PackReader.read(content).items())
                .extracting(Item::id)
                .doesNotContain("PTY-5")
                .hasSize(4);
    }

    @Test
    void whatInitWroteAndNobodyTouchedGivesWayToTheRowsOfAFile() throws IOException {
        Path start = folder.resolve("start");
        Path file = file("soa.csv", "Control,Applicable,Justification\n5.1,Yes,By law\n5.2,No,No such roles\n");
        terminal.run("init", start.toString());
        terminal.run("import", file.toString(), "--content", start.toString(), "--write");
        assertThat(Files.readString(start.resolve("statement-of-applicability.csv")))
                .isEqualTo("control,applicable,justification\nA.5.1,yes,By law\nA.5.2,no,No such roles\n");
        assertThat(terminal.err()).contains("Removed, as 'init' wrote it and nobody touched it: ");
        terminal.run("init", folder.resolve("other").toString());
        Path soa = folder.resolve("other/statement-of-applicability.csv");
        String touched = Files.readString(soa).replaceFirst("practice", "law");
        Files.writeString(soa, touched);
        terminal.run(
                "import", file.toString(), "--content", folder.resolve("other").toString(), "--write");
        assertThat(Files.readAllLines(soa))
                .hasSize(94)
                .element(1)
                .asString()
                .contains("law")
                .contains("By law");
    }

    @Test
    void whoIsNamedAndNobodyKnowsIsOfferedToThePeople() throws IOException {
        ContentFolderBuilder.at(content).file("people.yaml", "- {id: p-1, name: Ada Holt, role: 'CEO, Chair'}\n");
        String rows = "ID,Risk,Owner\nR-1,Fire,CISO\nR-2,Flood,Bo Ek\nR-3,Theft,CEO\nR-4,Loss,IT\nR-5,Leak,CISO\n";
        Path file = file("risks.csv", rows);
        importing(file);
        assertThat(terminal.out())
                .contains("Named, but not among the people: CISO (2), Bo Ek (1). --people adds them.")
                .contains("Named as if they were a person: IT (1).");
        importing(file, "--people", "--write");
        assertThat(Files.readString(content.resolve("people.csv")))
                .isEqualTo("id,name,role\np-2,CISO,CISO\np-3,Bo Ek,\n");
        importing(file, "--people", "--write");
        assertThat(terminal.out()).doesNotContain("not among the people").doesNotContain("people named in the files");
    }

    @Test
    void peopleOfTheSameImportAreKnownByNameAndRoleAlone() throws IOException {
        ContentFolderBuilder.at(folder)
                .file(
                        "ours/people.csv",
                        "Employee ID,Name,Primary role,Department,Line manager,Security role\n"
                                + "E-1,Ada Holt,Managing Director (CEO),Board,Cy Lo,Risk owner\n")
                .file("ours/risks.csv", "Risk ID,Risk,Owner\nR-1,Fire,CEO\nR-2,Flood,Cy Lo\nR-3,Theft,Risk owner\n");
        importing(folder.resolve("ours"));
        assertThat(terminal.out()).contains("not among the people: Cy Lo (1), Risk owner (1). --people");
    }

    @Test
    void aTextIsThatOfTheRowOfItsTitleWithWhichItBecomesOneFile() throws IOException {
        String rows =
                "Document ID,Title,Owner,Version,Reach\nPOL-1,\"Keys, Locks & Doors\",p-1,1.2,All\nPOL-2,Windows,p-1,2.0,\n";
        ContentFolderBuilder.at(folder)
                .file("ours/a-rule.md", "# Keys Locks & Doors\n\n**Version:** 1.3\n\nLock it.\n")
                .file("ours/document register.csv", rows);
        Path ours = folder.resolve("ours");
        importing(ours.resolve("a-rule.md"));
        assertThat(terminal.out()).contains("'A-RULE' is made of the file's name");
        assertThat(importing(ours, "--write")).isZero();
        Item rule = item("POL-1");
        assertThat(rule.origin().file()).isEqualTo("documents/a-rule.md");
        assertThat(rule.text("owner")).isEqualTo("p-1");
        assertThat(rule.text("Reach")).isEqualTo("All");
        assertThat(rule.text("version")).as("the text's own").isEqualTo("1.3");
        assertThat(rule.text("body")).contains("Lock it.");
        assertThat(Files.readAllLines(content.resolve("documents.csv")))
                .hasSize(2)
                .last()
                .asString()
                .startsWith("POL-2,Windows");
        assertThat(PackReader.read(content).items()).hasSize(2);
        importing(ours.resolve("a-rule.md"), "--write");
        assertThat(terminal.out())
                .contains("is the title of POL-1, so this is its text")
                .contains("0 new, 0 changed, 1 the same");
    }

    @Test
    void aTextThatLiesInItsPlaceGetsItsFrontMatterThere() throws IOException {
        ContentFolderBuilder.at(content).file("documents/rules/keys.md", "# Keys\n\n**Version:** 1.0\n\nText.\n");
        assertThat(importing(content.resolve("documents/rules/keys.md"), "--write"))
                .isZero();
        assertThat(Files.readString(content.resolve("documents/rules/keys.md")))
                .isEqualTo("---\nid: KEYS\ntitle: Keys\nversion: 1.0\n---\n\n# Keys\n\n**Version:** 1.0\n\nText.\n");
        assertThat(item("KEYS").text("version")).isEqualTo("1.0");
    }

    @Test
    void windowsTextIsReadAndSaid() throws IOException {
        Path file = folder.resolve("risiken.csv");
        String text = "Risiko-ID;Bezeichnung;Eintrittswahrscheinlichkeit;Auswirkung\nR-1;Überflutung – Keller;3;4\n";
        Files.write(file, text.getBytes(Charset.forName("windows-1252")));
        importing(file, "--write");
        assertThat(item("R-1").title()).isEqualTo("Überflutung – Keller");
        assertThat(terminal.out()).contains("read as Windows-1252");
    }

    @Test
    void recordsOfYamlAreTaken() {
        importing(
                file("Risk-1.yaml", "id: R-1\nname: Phishing\nrisk_owner: Ada\nlikelihood: likely\nimpact: 4\n"),
                "--write");
        assertThat(item("R-1").title()).isEqualTo("Phishing");
        assertThat(item("R-1").text("likelihood")).isEqualTo("4");
    }

    @Test
    void whatTheTerminalWouldObeyIsNotPrinted() {
        importing(file("risks.csv", "id,title,owner\nR-1,\u001b[31mFire,Ada\nR-1,\u001b]0;x\u0007,Bo\n"));
        assertThat(terminal.out()).doesNotContain("\u001b").doesNotContain("\u0007");
    }

    @Test
    void misuseIsSaidBeforeAnythingIsRead() {
        Path file = file("risks.csv", RISKS);
        assertThat(importing(file, "--as", "risk")).isEqualTo(2);
        assertThat(terminal.err()).contains("There is no register 'risk'.").contains("risks");
        assertThat(importing(file, "--map", "Key=titel")).isEqualTo(2);
        assertThat(terminal.err()).contains("'Key' cannot mean 'titel'").contains("title");
        assertThat(importing(folder.resolve("none.csv"))).isEqualTo(2);
        assertThat(importing(file, "--write", "--every-build")).isEqualTo(2);
        assertThat(importing(file, "--as", "risks", "--sheet", "Other")).isEqualTo(1);
        assertThat(terminal.out()).contains("There is no sheet 'Other'.");
    }

    private Path file(String name, String text) {
        ContentFolderBuilder.at(folder).file(name, text.getBytes(StandardCharsets.UTF_8));
        return folder.resolve(name);
    }

    private int importing(Path file, String... options) {
        List<String> arguments = new ArrayList<>(List.of("import", file.toString(), "--content", content.toString()));
        arguments.addAll(List.of(options));
        return terminal.run(arguments.toArray(String[]::new));
    }

    private Item item(String id) {
        return PackReader.read(content).items().stream()
                .filter(i -> i.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError(terminal.out() + terminal.err()));
    }

    private List<String> contents() throws IOException {
        try (Stream<Path> files = Files.walk(content)) {
            return files.filter(Files::isRegularFile)
                    .map(p -> content.relativize(p).toString())
                    .toList();
        }
    }
}
