package auditpress.check;

import static org.assertj.core.api.Assertions.assertThat;

import auditpress.trace.Trace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuditScopeTest {
    private static final List<String> ASKED =
            List.of("4.1", "5.3", "6.1.2", "7.5", "9.1", "9.3", "10.2", "A.5.1", "A.5.37", "A.6.1", "A.8.34");

    @TempDir
    Path content;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "9.2 | ",
                "4 | 4.1",
                "clause-6.1 | 6.1.2",
                "7.5.3 | 7.5",
                "6.1.3 d, 9.3.2 a | 9.3",
                "4-6 | 4.1 5.3 6.1.2",
                "9.1-3 | 9.1 9.3",
                "4.1-10 | 4.1 5.3 6.1.2 7.5 9.1 9.3 10.2",
                "clauses 4 to 10 of ISO/IEC 27001:2022 | 4.1 5.3 6.1.2 7.5 9.1 9.3 10.2",
                "all | 4.1 5.3 6.1.2 7.5 9.1 9.3 10.2",
                "A.5.1-A.5.37 | A.5.1 A.5.37",
                "A.5.2-37 | A.5.37",
                "A5.1 – A5.36 | A.5.1",
                "A.5-A.6 | A.5.1 A.5.37 A.6.1",
                "Annex A.8 | A.8.34",
                "Annex A | A.5.1 A.5.37 A.6.1 A.8.34",
                "10, all controls | 10.2 A.5.1 A.5.37 A.6.1 A.8.34",
                "5.1-5.37 | 5.3",
                "2026 | ",
                "report of 27001 | "
            })
    void aListOfClausesSpeaksOf(String written, String meant) throws IOException {
        Trace trace = trace(written);
        assertThat(ASKED.stream().filter(a -> holds(trace, a)))
                .containsExactlyElementsOf(
                        meant == null ? List.of() : Stream.of(meant.split(" ")).toList());
    }

    @Test
    void aControlThatTheAuditNamesIsInItsScope() throws IOException {
        Trace trace = trace("4");
        assertThat(holds(trace, "A.7.1")).isTrue();
        assertThat(holds(trace, "A.7.2")).isFalse();
    }

    private Trace trace(String clauses) throws IOException {
        Files.writeString(content.resolve("auditpress.yaml"), "organisation: Test Ltd\ndate: 2026-10-05\n");
        Files.createDirectories(content.resolve("registers"));
        Files.writeString(
                content.resolve("registers/audits.csv"),
                "id,title,date,clauses,controls\nAUD-1,Audit,2026-05-01,\"" + clauses + "\",A.7.1\n");
        return Packs.trace(content);
    }

    private static boolean holds(Trace trace, String id) {
        AuditScope scope = AuditScope.of(trace.items("audit"), trace);
        return id.startsWith("A.") ? scope.holdsControl(trace.item(id).orElseThrow()) : scope.holdsClause(id);
    }
}
