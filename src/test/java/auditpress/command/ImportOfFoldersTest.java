package auditpress.command;

import static org.assertj.core.api.Assertions.assertThat;

import auditpress.ContentFolderBuilder;
import auditpress.model.Item;
import auditpress.read.PackReader;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code auditpress import} of a folder: which of its files are taken, and that the others are named. */
class ImportOfFoldersTest {
    private static final String RISKS = "risks:\n- {id: R-1, title: Fire, likelihood: 1, impact: 2}\n";

    @TempDir
    private Path folder;

    private final Terminal terminal = new Terminal();
    private Path content = Path.of("");

    @BeforeEach
    void content() {
        content = ContentFolderBuilder.in(folder.resolve("content")).path();
    }

    @Test
    void aReadmeThatIsAllThatAFolderHoldsIsItsDocument() {
        ours("README.md", "# Our folder\n");
        ours("policies/1. Keys & Locks/README.md", "# Locks\n\nShut all doors.\n");
        ours("policies/2.Windows/readme.md", "# Windows\n\nShut them too.\n");
        ours("policies/README.md", "# All our policies\n");
        ours("doors/readme.md", "# What lies here\n");
        ours("doors/doors.md", "# Doors\n\nOf wood.\n");
        importing("--write");
        assertThat(item("1-KEYS-LOCKS").title()).isEqualTo("Locks");
        assertThat(item("1-KEYS-LOCKS").origin().file()).isEqualTo("documents/1.-keys-locks.md");
        assertThat(item("2.WINDOWS").title()).isEqualTo("Windows");
        assertThat(PackReader.read(content).items()).hasSize(3);
        assertThat(terminal.out()).contains("Passed over: README.md, readme.md, README.md; name such a file itself");
    }

    @Test
    void aPolicyOfSecurityInAFolderIsNoWordAboutTheRepository() {
        ours("security.md", "# How to report faults\n");
        ours("policies/security.md", "# Security policy\n\nMind it.\n");
        importing("--write");
        assertThat(item("SECURITY").title()).isEqualTo("Security policy");
        assertThat(terminal.out()).contains("Passed over: security.md;");
    }

    @Test
    void recordsOfYamlAndJsonAreTakenAndSettingsOfProgramsAreNot() {
        ours("registers/risks.yaml", RISKS);
        ours("all.json", "[{\"id\":\"AST-1\",\"title\":\"Laptop\",\"owner\":\"p-1\",\"classification\":\"internal\"}]");
        ours(
                "package.json",
                "{\"name\": \"our-isms\", \"version\": \"1.0.0\", \"description\": \"Tools\", \"main\": \"a.js\"}");
        ours("mkdocs.yml", "site_name: ISMS\nnav: [a, b]\n");
        ours("broken.yaml", "{{ a: b\n");
        importing("--write");
        assertThat(item("R-1").title()).isEqualTo("Fire");
        assertThat(item("AST-1").title()).isEqualTo("Laptop");
        assertThat(PackReader.read(content).items()).hasSize(2);
        assertThat(terminal.out()).contains("Passed over: broken.yaml, mkdocs.yml, package.json;");
    }

    @Test
    void fewFilesAreSaidToBePassedOverAsWellAsMany() {
        ours("keys.md", "# Keys\n\nText.\n");
        ours("keys.docx", "PK");
        importing("--format=text");
        assertThat(terminal.out()).contains("Passed over: keys.docx; name such a file itself to import it.\n");
        for (int n = 1; n <= 3; n++) {
            ours("pictures/" + n + ".png", "x");
        }
        ours("build.yml", "steps: 3\n");
        ours("Makefile", "all:\n");
        importing("--format=text");
        assertThat(terminal.out())
                .contains("Passed over: 3 pictures, Makefile, 1 .docx, 1 .yml that is no register; name such a file");
    }

    @Test
    void partsOfAGeneratorOfPagesAreNoDocuments() {
        ours("_layouts/website/summary.html", "<html><body><p>{{ title }}</p></body></html>");
        ours("keys.md", "# Keys\n\nText.\n");
        importing("--write");
        assertThat(PackReader.read(content).items()).hasSize(1);
    }

    @Test
    void aFileThatIsCalledARegisterAndIsNoneThatWeKnowIsKeptAsADocument() {
        ours("backup log.md", "# Backup log\n\n| Tape | Size | Shelf |\n|-|-|-|\n| T7 | 20 GB | left |\n");
        importing("--write");
        assertThat(item("BACKUP-LOG").register().name()).isEqualTo("documents");
        assertThat(terminal.out())
                .contains("It is called a register, and is kept as a document: no table tells which.");
        terminal.run("import", folder.resolve("ours/backup log.md").toString(), "--content", content.toString());
        assertThat(terminal.out()).contains("Or take it as a document with --as documents.");
    }

    @Test
    void tablesThatStayInTextsAreListedWithWhatTakesThem() {
        String table =
                "| Risk ID | Risk | Likelihood | Impact |\n|-|-|-|-|\n| R-1 | Fire | 1 | 2 |\n| R-2 | Flood | 1 | 2 |\n";
        String words = "Risks are looked at each year by those who own them, with all who know. ".repeat(9);
        ours("method.md", "# How we look at risks: a procedure\n\n" + words + "\n\n" + table);
        ours("a.md", "# A\n\nText.\n");
        ours("b.md", "# B\n\nText.\n");
        ours("c.md", "# C\n\nText.\n");
        importing("--format=text");
        String file = folder.resolve("ours/method.md").toString();
        assertThat(terminal.out())
                .contains("Tables left in texts; what takes their rows as well:\n    auditpress import --as risks '"
                        + file + "'    (2 rows of the risk register, heading in line 5)\n")
                .doesNotContain("warning: A table looks like");
        terminal.run("import", file, "--content", content.toString());
        assertThat(terminal.out())
                .contains(
                        "warning: A table looks like 2 rows of the risk register, heading in line 5; it stays a part");
        terminal.run("import", file, "--as", "risks", "--content", content.toString(), "--write");
        assertThat(item("R-2").title()).isEqualTo("Flood");
    }

    private void ours(String name, String text) {
        ContentFolderBuilder.at(folder.resolve("ours")).file(name, text);
    }

    private void importing(String option) {
        terminal.run("import", folder.resolve("ours").toString(), "--content", content.toString(), option);
    }

    private Item item(String id) {
        return PackReader.read(content).items().stream()
                .filter(i -> i.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError(terminal.out() + terminal.err()));
    }
}
