package auditpress.export;

import static org.assertj.core.api.Assertions.assertThat;

import auditpress.ContentFolderBuilder;
import auditpress.model.Pack;
import auditpress.read.PackReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an export holds is what was read: records, values and findings come back from it. */
class RoundTripTest {
    private static final String EXAMPLE = "content";
    private static final String SOUND = "src/test/packs/sound/content";

    private static final String OWN = """
            registers:
              exercises:
                kind: exercise
                title: "Übungen & 'Tests' [2026]: all/every?*"
                item: Exercise
                identity: [id]
                table: [id, title]
                fields:
                  id: {type: id, required: true, label: ID}
                  title: {type: text, required: true, label: Title}
                  date: {type: date, label: Held on}
                  result: {type: choice, label: Result, choices: {"passed, mostly": {}, failed: {aliases: [ko]}}}
                  lessons: {type: markdown, label: Title}
                  passed: {type: flag, label: Passed}
                  cost: {type: number, label: Cost}
                  controls: {type: links, to: [control], label: Controls}
            """;
    private static final String RISKS =
            """
            - id: "0042"
              title: "=1+1"
              owner: "007"
              likelihood: 3
              impact: 4
              treatment: modify
              controls: 5.10 A.8.20
              identified: 2026-02-28
              reviewed: 1899-12-31
              next_review: soon
              description: "- one\\n- two\\n\\n=SUM(A1)\\n   indented\\ttab"
              Kostenstelle: "00815"
              "Größe 📏": "9999999999999999999"
            - id: R-2
              title: "  +44 117 496 0000  "
              owner: p-1
              likelihood: "4 - likely"
              impact: 5
              threat: "@import \\u0001\\u0007 _x0041_ _x000D_ \\uFFFE end"
              vulnerability: "الأمن السيبراني, \\"quoted\\"; semi"
              level: "20"
              description: "LONG"
              Kostenstelle: "1e5"
              scored: 2026-02-30
            - id: "#3"
              title: "# not a comment"
              owner: "-"
              likelihood: 1
              impact: 1
              treatment: accept
              accepted_by: "TRUE"
              acceptance_reason: "1/2"
            """.replace("LONG", "Zażółć ".repeat(4_000).strip());
    private static final String EXERCISES = """
            - {id: "1", title: Blackout, date: 2026-02-03, result: "passed, mostly", passed: yes, cost: "12.50", lessons: "- it's | B", controls: A.5.1, room: Attic}
            - {id: "02", title: Überflutung, date: 1900-02-28, result: KO, passed: no, cost: -1000000, lessons: "'-quoted' or '=1", room: "3.10"}
            - {id: 3e2, title: "2026-01-01", cost: 0.1234567891, lessons: "'=one\\n\\n\\ntwo"}
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {EXAMPLE, SOUND})
    void theWorkbookGivesTheSameRecordsAndFindings(String content) throws IOException {
        Path copy = Exported.copy(Path.of(content), folder.resolve("copy"));
        same(PackReader.read(copy), Exported.throughWorkbook(copy, folder.resolve("back")));
    }

    @ParameterizedTest
    @ValueSource(strings = {EXAMPLE, SOUND})
    void csvGivesTheSameRecordsAndFindings(String content) throws IOException {
        Path copy = Exported.copy(Path.of(content), folder.resolve("copy"));
        Pack pack = PackReader.read(copy);
        same(pack, Exported.throughCsv(copy, folder.resolve("plain"), ',', false));
        same(pack, Exported.throughCsv(copy, folder.resolve("excel"), ';', true));
    }

    /** Own registers and columns, and texts that programs like to spoil. */
    private Path odd() {
        return ContentFolderBuilder.at(folder.resolve("odd"))
                .file("auditpress.yaml", ContentFolderBuilder.SETTINGS + OWN)
                .file("people.yaml", "- {id: p-1, name: 'Ζωή Παπαδοπούλου'}\n- {id: '007', name: 'Ян «Bond» 🚀'}\n")
                .file("registers/risks.yaml", RISKS)
                .file("registers/exercises.yaml", EXERCISES)
                .file(
                        "registers/measurements.csv",
                        "objective,date,value,note\nO-1,2026-01-31,-5,\nO-1,2026-02-28,0.25,x\n")
                .file("registers/objectives.csv", "id,title,owner\nO-1,Less,p-1\n")
                .file(
                        "statement-of-applicability.csv",
                        "control,applicable,justification\n5.10,yes,+1 by all\n5.1,no,@home\nA.8.2,yes,\"- one\n- two\"\nA.8.20,yes,\n")
                .path();
    }

    @Test
    void anythingThatPeopleWriteComesBackFromTheWorkbook() throws IOException {
        same(PackReader.read(odd()), Exported.throughWorkbook(odd(), folder.resolve("back")));
    }

    @Test
    void anythingThatPeopleWriteComesBackFromCsv() throws IOException {
        Pack pack = PackReader.read(odd());
        assertThat(pack.items()).hasSize(15);
        same(pack, Exported.throughCsv(odd(), folder.resolve("plain"), ',', false));
        same(pack, Exported.throughCsv(odd(), folder.resolve("excel"), ';', true));
    }

    private static void same(Pack pack, Pack back) {
        same(Exported.records(pack), Exported.records(back));
        same(Exported.findings(pack), Exported.findings(back));
    }

    /** First by what differs, which is shorter to read than all of both. */
    private static void same(List<String> expected, List<String> actual) {
        assertThat(actual).filteredOn(a -> !expected.contains(a)).as("too much").isEmpty();
        assertThat(expected).filteredOn(e -> !actual.contains(e)).as("missing").isEmpty();
        assertThat(actual).isEqualTo(expected);
    }
}
