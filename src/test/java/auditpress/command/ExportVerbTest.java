package auditpress.command;

import static org.assertj.core.api.Assertions.assertThat;

import auditpress.ContentFolderBuilder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code auditpress export}: what is written, where, and what is refused. */
class ExportVerbTest {
    private static final String RISKS =
            "id,title,description,owner,likelihood,impact,treatment\nR-1,Secretfire,\"=1\n2\",p-1,2,3,modify\n";

    @TempDir
    private Path folder;

    private Path content;
    private final Terminal terminal = new Terminal();

    @BeforeEach
    void content() {
        content = ContentFolderBuilder.in(folder.resolve("content"))
                .file("people.csv", "id,name\np-1,Ann\n")
                .file("documents/pol-1.md", "---\nid: POL-1\ntitle: Policy\nclassification: public\n---\nPlainpolicy\n")
                .file("registers/risks.csv", RISKS)
                .file("registers/suppliers.csv", "id,title,owner\nS-1,Host,p-1\nS-2,Post,p-1\n")
                .path();
    }

    @Test
    void oneLineSaysWhatWasWritten() throws IOException {
        assertThat(export("json", "out.json")).isZero();
        Path file = folder.resolve("out.json");
        assertThat(terminal.out())
                .isEqualTo("Exported to " + file + " (" + Files.size(file)
                        + " bytes): 1 risk, 1 document, 2 suppliers, 1 person.\n");
        assertThat(terminal.err()).isEmpty();
    }

    @Test
    void jsonCanBePrinted() throws IOException {
        assertThat(run("json", "--out", "-")).isZero();
        byte[] printed = terminal.bytes();
        export("json", "out.json");
        assertThat(printed).isEqualTo(Files.readAllBytes(folder.resolve("out.json")));
        JsonNode data = JsonMapper.shared().readTree(printed);
        assertThat(data.at("/auditDate").asString()).isEqualTo("2026-10-05");
        assertThat(data.at("/levels/0/inherent/number").asInt()).isEqualTo(6);
        assertThat(data.at("/findings").size()).isPositive();
    }

    @Test
    void csvIsWrittenAsAContentFolderHasIt() throws IOException {
        assertThat(export("csv", "out")).isZero();
        assertThat(read("out/people.csv")).startsWith("id,name,role,").contains("\np-1,Ann,,");
        assertThat(read("out/registers/risks.csv")).contains("\nR-1,Secretfire,\"'=1\n2\",");
        assertThat(read("out/registers/actions.csv")).isEqualTo("id,title,owner,due,status,done,source,description\n");
        assertThat(folder.resolve("out/statement-of-applicability.csv")).exists();
        assertThat(folder.resolve("out/auditpress.yaml")).doesNotExist();
    }

    @Test
    void csvForExcelHasItsSeparatorAndMark() throws IOException {
        assertThat(run("csv", "--out", folder.resolve("out").toString(), "--separator", ";", "--bom"))
                .isZero();
        assertThat(read("out/people.csv")).startsWith("\uFEFFid;name;").contains("\np-1;Ann;");
    }

    @Test
    void aZipHoldsTheSameFiles() throws IOException {
        export("csv", "out");
        assertThat(export("csv", "out.ZIP")).isZero();
        try (FileSystem zip = FileSystems.newFileSystem(folder.resolve("out.ZIP"))) {
            for (String file : List.of("people.csv", "registers/risks.csv")) {
                assertThat(Files.readString(zip.getPath(file))).isEqualTo(read("out/" + file));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "xlsx", "csv"})
    void whatIsThereIsReplacedByForceAlone(String format) throws IOException {
        Path there = ContentFolderBuilder.at(folder)
                .file(format.equals("csv") ? "out/people.csv" : "out", "mine")
                .path()
                .resolve("out");
        assertThat(export(format, "out")).isEqualTo(2);
        assertThat(terminal.err()).contains("'" + there + "' is there already").contains("--force");
        assertThat(read(format.equals("csv") ? "out/people.csv" : "out")).isEqualTo("mine");
        assertThat(run(format, "--out", there.toString(), "--force")).isZero();
        assertThat(read(format.equals("csv") ? "out/people.csv" : "out")).isNotEqualTo("mine");
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "xlsx", "csv"})
    void nothingIsWrittenIntoTheContentFolder(String format) {
        for (String place : List.of("content", "content/registers/out", "content/../content/x")) {
            assertThat(run(format, "--out", folder.resolve(place).toString(), "--force"))
                    .isEqualTo(2);
            assertThat(terminal.err()).contains("lies in the content folder");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "json --bom, '--separator and --bom are for --format csv.'",
        "xlsx --separator ;, '--separator and --bom are for --format csv.'",
        "csv --separator x, '--separator is , or ; but not'",
        "xlsx --out -, Only JSON can be printed",
        "csv --out -, Only JSON can be printed",
        "json --edition custmer, ''customer''?",
        "yaml, --format"
    })
    void wrongUsageIsToldWithAdvice(String arguments, String words) {
        assertThat(run(arguments.split(" "))).isEqualTo(2);
        assertThat(terminal.err()).contains(words.replace("''", "'"));
        assertThat(terminal.out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "xlsx", "csv"})
    void whatAnEditionWithholdsIsInNoFile(String format) throws IOException {
        assertThat(run(format, "--out", folder.resolve("full").toString())).isZero();
        assertThat(run(format, "--out", folder.resolve("some").toString(), "--edition", "customer"))
                .isZero();
        assertThat(terminal.out()).doesNotContain("risk");
        // Nothing is compressed, so that a search of the bytes finds what is there.
        assertThat(bytes(folder.resolve("full"))).contains("Secretfire");
        assertThat(bytes(folder.resolve("some"))).doesNotContain("Secretfire").contains("Plainpolicy");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "csv"})
    void anEditionThatShowsNoRecordIsNoExport(String format) throws IOException {
        Files.delete(content.resolve("documents/pol-1.md"));
        assertThat(run(format, "--out", folder.resolve("none").toString(), "--edition", "customer"))
                .isEqualTo(2);
        assertThat(terminal.err()).contains("The edition 'customer' shows no record");
        assertThat(folder.resolve("none")).doesNotExist();
    }

    @Test
    void theWorkbookIsImportedWithoutAnyChange() throws IOException {
        export("xlsx", "out.xlsx");
        String workbook = folder.resolve("out.xlsx").toString();
        assertThat(terminal.run("import", "--content", content.toString(), workbook))
                .isZero();
        assertThat(terminal.out().lines().filter(l -> l.contains("Against what is there")))
                .as("risks, people, documents and suppliers; sheets without a record are left")
                .hasSize(4)
                .allSatisfy(l -> assertThat(l).contains("0 new, 0 changed,"))
                .anySatisfy(l -> assertThat(l).endsWith("2 the same"));
    }

    @Test
    void theWorkbookOfTheExampleIsImportedOverItWithoutAnyChange() {
        String workbook = folder.resolve("example.xlsx").toString();
        terminal.run("export", "--content", "content", "--format", "xlsx", "--out", workbook);
        assertThat(terminal.run("import", "--content", "content", workbook)).isZero();
        assertThat(terminal.out().lines().filter(l -> l.contains("Against what is there")))
                .hasSize(23)
                .allSatisfy(l -> assertThat(l).contains("0 new, 0 changed,"));
        assertThat(terminal.out()).doesNotContain("Values taken in another spelling");
    }

    @Test
    void errorsOfTheContentAreToldBesideTheExport() {
        ContentFolderBuilder.at(content).file("registers/risks.csv", RISKS + ",No id,Text,p-1,2,3,modify\n");
        assertThat(export("xlsx", "out.xlsx")).isZero();
        assertThat(terminal.err())
                .contains("not all of the content could be read (1)")
                .contains("auditpress check");
        assertThat(terminal.out()).contains("1 risk,");
    }

    private String read(String file) throws IOException {
        return Files.readString(folder.resolve(file), StandardCharsets.ISO_8859_1)
                .replace("\u00ef\u00bb\u00bf", "\uFEFF");
    }

    private static String bytes(Path place) throws IOException {
        StringBuilder bytes = new StringBuilder();
        try (Stream<Path> files = Files.walk(place)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                bytes.append(Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return bytes.toString();
    }

    private int export(String format, String place) {
        return run(format, "--out", folder.resolve(place).toString());
    }

    private int run(String... arguments) {
        return terminal.run(
                Stream.concat(Stream.of("export", "--content", content.toString(), "--format"), Stream.of(arguments))
                        .toArray(String[]::new));
    }
}
