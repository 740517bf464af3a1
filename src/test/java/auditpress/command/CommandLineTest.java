package auditpress.command;

import static org.assertj.core.api.Assertions.assertThat;

import auditpress.ContentFolderBuilder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a user types, and what comes back: words and exit codes. */
class CommandLineTest {
    private static final String BROKEN = "id,title,owner,likelihood,impact,treatment\nR-1,Fire,p-1,9,2,modify\n";

    @TempDir
    private Path folder;

    private final Terminal terminal = new Terminal();

    @Test
    void anUnknownVerbSaysWhatExists() {
        assertThat(run("publish")).isEqualTo(2);
        assertThat(terminal.err())
                .contains("publish")
                .contains("build, check, approve, diff, due, explain, export, import, init");
    }

    @Test
    void noVerbShowsTheHelp() {
        assertThat(run()).isEqualTo(2);
        assertThat(terminal.err()).contains("Exit codes: 0 clean, 1 findings");
    }

    @Test
    void helpAndVersionSucceed() {
        assertThat(run("--help")).isZero();
        assertThat(terminal.out())
                .contains("build")
                .contains("check")
                .contains("init")
                .contains("Exit codes");
        assertThat(run("--version")).isZero();
    }

    @Test
    void anUnknownOptionIsWrongUsage() {
        assertThat(run("build", "--colour")).isEqualTo(2);
        assertThat(terminal.err()).contains("--colour").contains("auditpress build --help");
    }

    @Test
    void anUnknownEditionIsWrongUsageWithAdvice() {
        ContentFolderBuilder.in(folder);
        assertThat(run("build", "--content", folder.toString(), "--edition", "custmer"))
                .isEqualTo(2);
        assertThat(terminal.err()).contains("There is no edition 'custmer'").contains("'customer'?");
    }

    @Test
    void aBuildSaysWhatItsEditionWithholds() {
        ContentFolderBuilder.in(folder)
                .file("registers/risks.csv", "id,title,owner,likelihood,impact,treatment\nR-1,Fire,p-1,2,2,accept\n");
        String out = folder.resolve("out").toString();
        run("build", "--content", folder.toString(), "--out", out, "--no-pdf", "--edition", "Customer");
        assertThat(terminal.out()).contains("edition   Customer edition").contains("withheld  1: 1 risk, ");
        run("build", "--content", folder.toString(), "--out", out, "--no-pdf");
        assertThat(terminal.out()).doesNotContain("edition");
    }

    @Test
    void aBuildSaysWhichEvidenceFilesNameWhatItsEditionWithholds() {
        ContentFolderBuilder.in(folder)
                .file("registers/people.csv", "id,name,role\np-9,Berenice Quill,Auditor\n")
                .file(
                        "registers/evidence.csv",
                        "id,title,file,confidentiality\nE-1,Log,a.log,public\nE-2,List,b.txt,public\nE-3,Photo,c.png,public\n")
                .file("evidence/a.log", "09:14 login by Berenice Quill\n")
                .file("evidence/b.txt", "nobody\n")
                .file("evidence/c.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0});
        String out = folder.resolve("out").toString();
        run("build", "--content", folder.toString(), "--out", out, "--no-pdf", "--edition", "customer");
        assertThat(terminal.out())
                .contains("files     1 holds words that this edition withholds: a.log")
                .contains("files     1 is no plain text and cannot be looked into");
        run("build", "--content", folder.toString(), "--out", out, "--no-pdf");
        assertThat(terminal.out()).doesNotContain("withholds");
    }

    @Test
    void aMissingFolderIsWrongUsageWithAdvice() {
        assertThat(run("build", "--content", folder.resolve("none").toString())).isEqualTo(2);
        assertThat(terminal.err()).contains("auditpress init");
    }

    @Test
    void aFreshFolderBuildsAtOnceWithoutError() {
        Path content = folder.resolve("content");
        assertThat(run("init", content.toString())).isZero();
        assertThat(run(
                        "build",
                        "--content",
                        content.toString(),
                        "--out",
                        folder.resolve("site").toString()))
                .isZero();
        assertThat(terminal.out()).contains("findings  0 errors").contains("93 controls");
        assertThat(folder.resolve("site/latest/index.html")).exists();
        assertThat(folder.resolve("site/latest/pack.pdf")).exists();
    }

    @Test
    void aFreshFolderTellsOfNoReviewThatNobodyHeld() throws Exception {
        String content = folder.resolve("content").toString();
        assertThat(run("init", "--content", content)).isZero();
        assertThat(run("check", "--content", content)).isZero();
        assertThat(terminal.out())
                .contains("[M5] No management review was held before the audit date 2030-03-04.")
                .contains("has the status 'planned'; when it is held, write its date and minutes")
                .doesNotContain("[M1]");
        assertThat(run("init", content, "--content", content)).isEqualTo(2);
    }

    @Test
    void initNeverWritesIntoAFolderThatHoldsAnything() throws Exception {
        Files.writeString(folder.resolve("mine.txt"), "mine");
        assertThat(run("init", folder.toString())).isEqualTo(2);
        assertThat(terminal.err()).contains("holds files already");
    }

    @Test
    void theExampleIsCopiedWholeAndBuildsWithoutError() throws Exception {
        Path content = folder.resolve("example");
        assertThat(run("init", content.toString(), "--example")).isZero();
        try (var files = Files.walk(Path.of("content"))) {
            assertThat(files.filter(Files::isRegularFile)).allSatisfy(ours -> {
                Path copy = content.resolve(Path.of("content").relativize(ours).toString());
                assertThat(withoutSchema(Files.readAllBytes(copy))).isEqualTo(Files.readAllBytes(ours));
            });
        }
        assertThat(run("check", "--content", content.toString())).isZero();
    }

    /** The file as it was before {@code init} put the line above it that leads editors to its schema. */
    private static byte[] withoutSchema(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        String rest = text.startsWith("# yaml-language-server: ") ? text.substring(text.indexOf('\n') + 1) : text;
        return rest.getBytes(StandardCharsets.ISO_8859_1);
    }

    @Test
    void aFreshFolderHasAFileForEachRegisterThatPeopleFill() {
        Path content = folder.resolve("content");
        run("init", content.toString());
        assertThat(List.of("issues", "parties", "changes", "decisions", "cycle", "acceptances", "risks", "actions"))
                .allSatisfy(r -> assertThat(content.resolve("registers/" + r + ".csv"))
                        .content()
                        .startsWith("id,title,"));
    }

    @Test
    void everyYamlFileOfAFreshFolderLeadsToItsSchema() throws Exception {
        for (String[] arguments : new String[][] {{"init", "fresh"}, {"init", "example", "--example"}}) {
            arguments[1] = folder.resolve(arguments[1]).toString();
            run(arguments);
            List<Path> described = new ArrayList<>();
            try (var files = Files.walk(Path.of(arguments[1]))) {
                for (Path file :
                        files.filter(f -> f.toString().endsWith(".yaml")).toList()) {
                    String first = Files.readAllLines(file).get(0);
                    assertThat(first).startsWith("# yaml-language-server: $schema=");
                    assertThat(file.resolveSibling(first.substring(first.indexOf('=') + 1)))
                            .exists();
                    described.add(file.getFileName());
                }
            }
            assertThat(described).contains(Path.of("auditpress.yaml"), Path.of("people.yaml"));
        }
    }

    @Test
    void schemasAreWrittenBesideTheContentOrWhereTheyAreWanted() {
        ContentFolderBuilder.in(folder)
                .file(
                        "auditpress.yaml",
                        ContentFolderBuilder.SETTINGS + "registers: {risks: {fields: {cost: {type: number}}}}\n");
        String content = folder.toString();
        assertThat(run("schema", "--content", content)).isZero();
        assertThat(terminal.out()).contains("28 schemas").contains("$schema=.auditpress/auditpress.schema.json");
        assertThat(folder.resolve(".auditpress/registers/risks.schema.json"))
                .content()
                .contains("\"cost\"");
        assertThat(run("schema", folder.resolve("elsewhere").toString(), "--content", content))
                .isZero();
        assertThat(folder.resolve("elsewhere/auditpress.schema.json")).exists();
    }

    @Test
    void aFaultInTheSettingsIsShownWhenSchemasAreWritten() {
        ContentFolderBuilder.in(folder).file("auditpress.yaml", "organisation: Test\nregister: {}\n");
        assertThat(run("schema", "--content", folder.toString())).isEqualTo(1);
        assertThat(terminal.out()).contains("auditpress.yaml:2:1: error: [L6]").contains("'registers'");
    }

    @Test
    void errorsMakeTheExitCodeOneButTheDraftIsWritten() {
        broken();
        assertThat(run(
                        "build",
                        "--content",
                        folder.toString(),
                        "--out",
                        folder.resolve("out").toString()))
                .isEqualTo(1);
        assertThat(terminal.out()).contains("registers/risks.csv:2:").contains("[R2]");
        assertThat(folder.resolve("out/latest/findings.html")).content().contains("R2");
        assertThat(folder.resolve("out/latest/pack.pdf")).exists();
    }

    @Test
    void siteAndPackCanBeLeftOut() {
        broken();
        run(
                "build",
                "--content",
                folder.toString(),
                "--out",
                folder.resolve("a").toString(),
                "--no-pdf");
        run(
                "build",
                "--content",
                folder.toString(),
                "--out",
                folder.resolve("b").toString(),
                "--no-site");
        assertThat(folder.resolve("a/latest/index.html")).exists();
        assertThat(folder.resolve("a/latest/pack.pdf")).doesNotExist();
        assertThat(folder.resolve("b/latest/index.html")).doesNotExist();
        assertThat(folder.resolve("b/latest/pack.pdf")).exists();
    }

    @Test
    void whatIsLeftOutStaysAsTheLastBuildLeftIt() {
        broken();
        String out = folder.resolve("both").toString();
        run("build", "--content", folder.toString(), "--out", out);
        run("build", "--content", folder.toString(), "--out", out, "--no-site");
        assertThat(folder.resolve("both/latest/risks/r-1.html")).exists();
        run("build", "--content", folder.toString(), "--out", out, "--no-pdf");
        assertThat(folder.resolve("both/latest/pack.pdf")).exists();
    }

    @Test
    void theThresholdDecidesTheExitCode() {
        ContentFolderBuilder.in(folder.resolve("c"))
                .file("registers/assets.csv", "id,title,ownr\nAST-1,House,x\n")
                .file("statement-of-applicability.csv", allControls());
        String content = folder.resolve("c").toString();
        assertThat(run("check", "--content", content)).isZero();
        assertThat(run("check", "--content", content, "--fail-on", "warning")).isEqualTo(1);
        assertThat(run("check", "--content", content, "--fail-on", "WARNING")).isEqualTo(1);
        assertThat(run("check", "--content", content, "--fail-on", "nothing")).isEqualTo(2);
    }

    @Test
    void findingsThatOneHintMendsStandTogetherAndTheFirstAreShown() {
        StringBuilder risks = new StringBuilder("id,title,owner,likelihood,impact,treatment\n");
        for (int i = 1; i <= 9; i++) {
            risks.append("R-").append(i).append(",Fire ").append(i).append(",,2,2,accept\n");
        }
        ContentFolderBuilder.in(folder).file("registers/risks.csv", risks.toString());
        run("check", "--content", folder.toString());
        assertThat(terminal.out().lines().filter(l -> l.contains("[R1]"))).hasSize(5);
        assertThat(terminal.out())
                .contains("    and 4 more like it, the last at " + folder + "/registers/risks.csv:10:");
        assertThat(terminal.out().lines().filter(l -> l.startsWith("    Name one person")))
                .hasSize(1);
    }

    @Test
    void allFindingsArePrintedOnDemand() {
        ContentFolderBuilder.in(folder)
                .file(
                        "registers/risks.csv",
                        "id,title,owner\n" + "R-1,A,\nR-2,B,\nR-3,C,\nR-4,D,\nR-5,E,\nR-6,F,\nR-7,G,\nR-8,H,\n");
        run("check", "--all", "--content", folder.toString());
        assertThat(terminal.out().lines().filter(l -> l.contains("[R1]"))).hasSize(8);
        assertThat(terminal.out()).doesNotContain("more like it");
    }

    @Test
    void jsonHoldsEverythingThatTheTextHolds() {
        broken();
        assertThat(run("check", "--content", folder.toString(), "--format", "json"))
                .isEqualTo(1);
        JsonNode json = JsonMapper.shared().readTree(terminal.out());
        assertThat(json.get("auditDate").asString()).isEqualTo("2026-10-05");
        assertThat(json.get("records").get("risk").asInt()).isEqualTo(1);
        assertThat(json.get("notAssessed").isArray()).isTrue();
        assertThat(json.get("findings")).anySatisfy(f -> {
            assertThat(f.get("rule").asString()).isEqualTo("R2");
            assertThat(f.get("severity").asString()).isEqualTo("error");
            assertThat(f.get("record").asString()).isEqualTo("R-1");
            assertThat(f.get("message").asString()).isNotBlank();
            assertThat(f.get("hint").asString()).isNotBlank();
            assertThat(f.get("file").asString()).isEqualTo("registers/risks.csv");
            assertThat(f.get("line").asInt()).isEqualTo(2);
            assertThat(f.get("column").asInt()).isPositive();
        });
    }

    @Test
    void theAuditDateIsTheOptionElseTheSettingElseTheEpochElseToday() {
        ContentFolderBuilder.in(folder);
        assertThat(auditDate("--date", "2025-01-02")).isEqualTo("2025-01-02");
        assertThat(auditDate()).isEqualTo("2026-10-05");
        ContentFolderBuilder.in(folder).file("auditpress.yaml", "organisation: Test\n");
        terminal.set("SOURCE_DATE_EPOCH", "86400");
        assertThat(auditDate()).isEqualTo("1970-01-02");
        terminal.unset("SOURCE_DATE_EPOCH");
        assertThat(auditDate()).isEqualTo("2030-03-04");
    }

    @Test
    void aDateThatIsNoneIsWrongUsage() {
        broken();
        assertThat(run("check", "--content", folder.toString(), "--date", "5.10.2026"))
                .isEqualTo(2);
        assertThat(terminal.err()).contains("YYYY-MM-DD");
    }

    @Test
    void aFolderThatNoBuildWroteIsLeftAlone() throws Exception {
        broken();
        Path site = Files.createDirectories(folder.resolve("mine/latest"));
        Files.writeString(site.resolve("thesis.txt"), "irreplaceable");
        assertThat(run(
                        "build",
                        "--content",
                        folder.toString(),
                        "--out",
                        folder.resolve("mine").toString()))
                .isEqualTo(2);
        assertThat(site.resolve("thesis.txt")).hasContent("irreplaceable");
    }

    private String auditDate(String... options) {
        String[] arguments = java.util.stream.Stream.concat(
                        java.util.stream.Stream.of("check", "--content", folder.toString(), "--format", "json"),
                        java.util.Arrays.stream(options))
                .toArray(String[]::new);
        run(arguments);
        return JsonMapper.shared().readTree(terminal.out()).get("auditDate").asString();
    }

    private static String allControls() {
        StringBuilder rows = new StringBuilder("control,applicable,justification\n");
        auditpress.read.Registers.catalogue()
                .themes()
                .forEach(t -> t.controls().forEach(c -> rows.append(c.id()).append(",no,Not here\n")));
        return rows.toString();
    }

    private void broken() {
        ContentFolderBuilder.in(folder)
                .file("people.yaml", "- id: p-1\n  name: Ann\n")
                .file("registers/risks.csv", BROKEN);
    }

    private int run(String... arguments) {
        return terminal.run(arguments);
    }
}
