package auditpress.command;

import static org.assertj.core.api.Assertions.assertThat;

import auditpress.ContentFolderBuilder;
import auditpress.model.Item;
import auditpress.read.PackReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code auditpress import} of several files: what one states of another's records, shown as it is then written. */
class ImportOfSeveralFilesTest {
    private static final String FINDINGS = """
            | ID | Date | Description | Status |
            |-|-|-|-|
            | NC-01 | 2026-02-15 | The roof leaks onto the racks. | Open |
            | NC-02 | 2026-02-16 | Doors stand open at night. | Open |
            """;
    private static final String ACTIONS = """
            | NC ID | Action | Responsible | Due date | Status |
            |-|-|-|-|-|
            | NC-01 | Mend the roof. | Ada | 2026-03-01 | Closed |
            | NC-02 | Shut the doors. | Bo | 2026-03-15 | Open |
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
    void aFileIsHeldAgainstWhatTheFileBeforeBrought() throws IOException {
        Path one = file("one.csv", "id,title,likelihood,impact\nR-1,Fire,1,\n");
        Path two = file("two.csv", "id,title,likelihood,impact\nR-1,Fire,1,3\nR-2,Flood,1,1\n");
        importing("--write", one, two);
        assertThat(terminal.out()).contains("1 new, 0 changed").contains("1 new, 1 changed");
        assertThat(Files.readString(content.resolve("registers/risks.csv")))
                .isEqualTo("id,title,likelihood,impact\nR-1,Fire,1,3\nR-2,Flood,1,1\n");
    }

    @Test
    void theWordOfTheFirstFileStaysAndTheDifferenceNamesBothPlaces() {
        Path one = file("one.csv", "id,title,likelihood,impact\nR-1,Fire,1,2\n");
        Path two = file("two.csv", "id,title,likelihood,impact\nR-1,Fire,5,2\n");
        importing("--write", one, two);
        assertThat(item("R-1").text("likelihood")).isEqualTo("1");
        assertThat(terminal.out())
                .contains(two + ":2:10: warning: 'likelihood' of R-1 is '5' here and '1' in " + one
                        + ":2:10; that stays.")
                .contains("0 new, 0 changed, 1 the same");
    }

    @Test
    void whatWasThereBeforeTheImportIsChangedByTheFirstFileThatSpeaksOfIt() {
        ContentFolderBuilder.at(content).file("registers/risks.csv", "id,title,likelihood,impact\nR-1,Fire,3,3\n");
        Path one = file("one.csv", "id,title,likelihood\nR-1,Fire,1\n");
        Path two = file("two.csv", "id,title,likelihood,impact\nR-1,Fire,2,5\n");
        importing("--write", one, two);
        assertThat(item("R-1").text("likelihood")).isEqualTo("1");
        assertThat(item("R-1").text("impact")).isEqualTo("5");
    }

    @Test
    void aNonconformityAndItsActionBecomeOneRecordInWhicheverOrderTheyCome() {
        for (boolean turned : List.of(false, true)) {
            ContentFolderBuilder.at(content).file("registers/improvements.csv", "id\n");
            Path findings = file((turned ? "b" : "a") + " nonconformities.md", FINDINGS);
            Path actions = file((turned ? "a" : "b") + " corrective actions.md", ACTIONS);
            List<Path> files = turned ? List.of(actions, findings) : List.of(findings, actions);
            importing("--as=improvements", files.get(0), files.get(1));
            String dry = terminal.out().replace("Nothing was written; --write writes it.\n", "");
            importing("--write", "--as=improvements", files.get(0), files.get(1));
            assertThat(terminal.out()).as("the dry run says what is written").isEqualTo(dry);
            assertThat(item("NC-01").title()).isEqualTo("The roof leaks onto the racks.");
            assertThat(item("NC-01").text("action")).isEqualTo("Mend the roof.");
            assertThat(item("NC-01").text("status")).isEqualTo(turned ? "done" : "open");
            assertThat(item("NC-02").text("raised")).isEqualTo("2026-02-16");
            assertThat(terminal.out()).containsOnlyOnce("'status' of NC-01");
            importing("--write", "--as=improvements", files.get(0), files.get(1));
            assertThat(terminal.out()).doesNotContain("1 changed").doesNotContain("2 changed");
        }
    }

    @Test
    void aShortTextThatStoodForATitleGoesBackToItsPlaceWhereTheRecordHasOne() {
        Path one = file("one.csv", "ID,Title,Due date,Status\nNC-01,Roof,2026-03-01,Open\n");
        Path two = file("two.csv", "ID,Date,Description,Status\nNC-01,2026-02-15,The roof leaks.,Open\n");
        importing("--as=improvements", "--write", one, two);
        assertThat(item("NC-01").title()).isEqualTo("Roof");
        assertThat(item("NC-01").text("description")).isEqualTo("The roof leaks.");
        assertThat(terminal.out()).doesNotContain("that stays");
    }

    @Test
    void theTotalCountsARecordOfTwoFilesOnce() {
        file("ours/a.csv", "id,title,likelihood,impact\nR-1,Fire,1,\n");
        file("ours/b.csv", "id,title,likelihood,impact\nR-1,Fire,1,3\nR-2,Flood,1,1\n");
        file("ours/c.md", "# Keys\n\nShut all doors.\n");
        file("ours/d.md", "# Locks\n\nMind all locks.\n");
        importing("--format=text", folder.resolve("ours"));
        assertThat(terminal.out()).contains("4 files: 2 of documents, 2 of risks");
    }

    @Test
    void aPageAndATextOfOneNameAreTwoDocuments() {
        file("ours/summary.md", "# Our chapters\n\nKeys and locks.\n");
        file("ours/web/summary.html", "<html><body><h1>Summary</h1><p>What we did.</p></body></html>");
        for (int run = 1; run <= 2; run++) {
            importing("--write", folder.resolve("ours"));
            assertThat(item("SUMMARY").title()).isEqualTo("Our chapters");
            assertThat(item("WEB-SUMMARY").text("body")).contains("What we did.");
        }
        assertThat(terminal.out()).doesNotContain("1 new").doesNotContain("1 changed");
    }

    @Test
    void aTextKnowsItselfBetterThanTheRowThatTellsOfIt() {
        Path rows = file("document register.csv", "Document ID,Title,Owner,Version\nPOL-1,Keys,p-1,1.2\n");
        Path text = file("keys.md", "# Keys\n\n**Version:** 1.3\n\nLock it.\n");
        importing("--write", rows, text);
        assertThat(item("POL-1").text("version")).isEqualTo("1.3");
        assertThat(terminal.out())
                .contains("'version' of POL-1 is '1.3' here and '1.2' in " + rows + ":2:16; the text's own is taken.");
    }

    private Path file(String name, String text) {
        ContentFolderBuilder.at(folder).file(name, text);
        return folder.resolve(name);
    }

    private void importing(String option, Path... files) {
        importing(option, "", files);
    }

    private void importing(String option, String other, Path... files) {
        List<String> arguments = new ArrayList<>(List.of("import", "--content", content.toString(), option));
        if (!other.isEmpty()) {
            arguments.add(other);
        }
        for (Path file : files) {
            arguments.add(file.toString());
        }
        terminal.run(arguments.toArray(String[]::new));
    }

    private Item item(String id) {
        return PackReader.read(content).items().stream()
                .filter(i -> i.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError(terminal.out() + terminal.err()));
    }
}
