package auditpress.page;

import static org.assertj.core.api.Assertions.assertThat;

import auditpress.ContentFolderBuilder;
import auditpress.check.Rulebook;
import auditpress.model.Finding;
import auditpress.read.PackReader;
import auditpress.trace.Trace;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever stands in the risk method, the build goes on: findings with a place, and a page that can be drawn. */
class AnyMethodTest {
    private static final List<String> KEYS = List.of(
            "likelihood", "impact", "factors", "formula", "matrix", "bands", "acceptance", "acceptance_authority");
    private static final List<String> WORDS = List.of(
            "", "1-5", "0-3", "3-1", "low", "high", "Low", "9", "0.5", "-1", "matrix", "sum", "product", "max",
            "average", "1-5 EUR", "owner", "p-ada", "_", "1e9", "999999", "impact", "title", "1", "2", "3", "1-100",
            "ä ö");

    @TempDir
    Path folder;

    @Test
    void nothingInTheMethodStopsTheBuild() {
        Random random = new Random(20261005);
        for (int round = 0; round < 300; round++) {
            StringBuilder method = new StringBuilder();
            for (String key : KEYS) {
                if (random.nextInt(3) > 0) {
                    method.append("  ")
                            .append(key)
                            .append(": ")
                            .append(value(random, 3))
                            .append('\n');
                }
            }
            assertThat(findings(method.toString())).as(method.toString()).allSatisfy(f -> {
                assertThat(f.origin().file()).isNotBlank();
                assertThat(f.message()).matches("(?s).*[.?]");
                assertThat(f.hint()).matches("(?s).*[.?]");
            });
        }
    }

    private List<Finding> findings(String method) {
        ContentFolderBuilder.in(folder)
                .file("auditpress.yaml", "organisation: Test Ltd\ndate: 2026-10-05\nrisk_method:\n" + method)
                .file("people.csv", "id,name,role,can_accept_risk\np-ada,Ada Holt,Chief,yes\n")
                .file(
                        "registers/risks.csv",
                        "id,title,likelihood,impact,impact_low,level,accepted_by,low,high\n"
                                + "R-1,Flood,1,2,low,high,p-ada,1,2\nR-2,Fire,high,9,3,4,,,\n");
        Trace trace = Trace.of(PackReader.read(folder), ContentFolderBuilder.AUDIT_DATE);
        Words words = new Words(trace, Addresses.of(trace));
        assertThat(new MethodPage(trace, words).page().blocks()).isNotEmpty();
        return Rulebook.check(trace).findings();
    }

    /** A word, a list or a mapping, as YAML in one line; keys of one mapping differ. */
    private static String value(Random random, int depth) {
        int size = random.nextInt(4);
        StringBuilder value = new StringBuilder();
        int kind = depth == 0 ? 0 : random.nextInt(3);
        int first = random.nextInt(WORDS.size());
        for (int i = 0; i < size && kind > 0; i++) {
            String key = "\"" + WORDS.get((first + i) % WORDS.size()) + "\": ";
            value.append(i == 0 ? "" : ", ").append(kind == 1 ? "" : key).append(value(random, depth - 1));
        }
        return switch (kind) {
            case 1 -> "[" + value + "]";
            case 2 -> "{" + value + "}";
            default -> "\"" + WORDS.get(first) + "\"";
        };
    }
}
