package auditpress.trace;

import static org.assertj.core.api.Assertions.assertThat;

import auditpress.ContentFolderBuilder;
import auditpress.read.PackReader;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FingerprintTest {
    private static final String CSV = "id,title,description,controls,likelihood,impact,properties,reviewed\n"
            + "R-1,Flood,\"In the cellar.\nTwice.\",A.7.5 A.8.13,4,3,\"integrity, availability\",2026-01-01\n";

    @TempDir
    private Path one;

    @TempDir
    private Path other;

    @Test
    void howTheFileIsWrittenDoesNotCount() {
        String yaml =
                "- impact: 3\n  likelihood: 4\n  controls: [A.8.13, A.7.5]\n  properties: [availability, integrity]\n"
                        + "  id: R-1\n  title: Flood\n  description: |\n    In the cellar.  \n    Twice.\n";
        assertThat(fingerprint(other, "registers/risks.yaml", yaml))
                .isEqualTo(fingerprint(one, "registers/risks.csv", CSV));
    }

    @Test
    void whatIsNotSignedDoesNotCount() {
        assertThat(fingerprint(other, "registers/risks.csv", CSV.replace("2026-01-01", "2026-09-01")))
                .isEqualTo(fingerprint(one, "registers/risks.csv", CSV));
    }

    @Test
    void whateverIsSignedCounts() {
        String before = fingerprint(one, "registers/risks.csv", CSV);
        for (String[] change : new String[][] {
            {"Flood", "Floods"},
            {"Twice.", "Once."},
            {"A.8.13", "A.8.14"},
            {",4,3,", ",3,4,"},
            {"integrity, ", ""},
            {"R-1", "R-2"}
        }) {
            assertThat(fingerprint(other, "registers/risks.csv", CSV.replace(change[0], change[1])))
                    .as(change[0])
                    .isNotEqualTo(before)
                    .matches("[0-9a-f]{64}");
        }
    }

    @Test
    void aRegisterIsTheSameInAnyOrderOfItsRows() {
        String header = "id,title\n";
        String rows = header + "A-1,Key cabinet\nA-2,Key book\n";
        assertThat(register(one, rows)).isEqualTo(register(other, header + "A-2,Key book\nA-1,Key cabinet\n"));
        assertThat(register(one, rows)).isNotEqualTo(register(other, header + "A-1,Key cabinet\n"));
    }

    private static String fingerprint(Path folder, String file, String text) {
        return Fingerprint.of(trace(folder, file, text).items("risk").get(0));
    }

    private static String register(Path folder, String rows) {
        Trace trace = trace(folder, "registers/actions.csv", rows);
        return Fingerprint.of(trace, trace.pack().register("action").orElseThrow());
    }

    private static Trace trace(Path folder, String file, String text) {
        Path content = ContentFolderBuilder.in(folder).file(file, text).path();
        return Trace.of(PackReader.read(content), ContentFolderBuilder.AUDIT_DATE);
    }
}
