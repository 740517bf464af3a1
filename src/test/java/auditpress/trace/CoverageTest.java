package auditpress.trace;

import static org.assertj.core.api.Assertions.assertThat;

import auditpress.ContentFolderBuilder;
import auditpress.model.Item;
import auditpress.model.Register;
import auditpress.read.PackReader;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What answers a clause, and what answers the documented information that is asked for. */
class CoverageTest {
    @TempDir
    private Path folder;

    @Test
    void documentsEvidenceAndRegistersAnswerAClause() {
        document("7.3");
        file("evidence/evidence.csv", "id,title,supports\nE-1,Course,A.6.3 clause-7.3\nE-2,Talk,9.1\n");
        assertThat(answers("7.3").documents()).extracting(Item::id).containsExactly("DOC-1");
        assertThat(answers("7.3").evidence()).extracting(Item::id).containsExactly("E-1");
        assertThat(answers("9.1").evidence()).extracting(Item::id).containsExactly("E-2");
        assertThat(answers("7.5.2").registers()).extracting(Register::kind).containsExactly("document", "evidence");
        assertThat(answers("7.4").isEmpty()).isTrue();
    }

    @Test
    void aBareNumberInAFieldOfControlsIsAControl() {
        file("evidence/evidence.csv", "id,title,supports\nE-1,Course,7.3\n");
        assertThat(answers("7.3").evidence()).isEmpty();
    }

    @Test
    void aClauseThatThereIsNotLeadsToNothing() {
        file("evidence/evidence.csv", "id,title,supports\nE-1,Course,clause-7.3 clause-4.9\n");
        assertThat(trace().dangling()).extracting(Dangling::text).containsExactly("clause-4.9");
    }

    @Test
    void anEmptyRegisterAnswersNothing() {
        file("registers/changes.csv", "id,title\n");
        assertThat(answers("6.3").isEmpty()).isTrue();
    }

    @Test
    void theStatementOfApplicabilityIsTheRegisterNotTheTreatmentProcess() {
        document("6.1");
        assertThat(documented("6.1.3").isAnswered()).isTrue();
        assertThat(documented("6.1.3 d").isAnswered()).isFalse();
        file("soa.csv", "control,applicable\nA.5.1,yes\n");
        assertThat(documented("6.1.3 d").records())
                .singleElement()
                .satisfies(r -> assertThat(r.count()).isEqualTo(1));
    }

    @Test
    void whoNamesOnlyThePointAnswersOnlyThePoint() {
        document("6.1.3 d");
        assertThat(documented("6.1.3").isAnswered()).isFalse();
        assertThat(documented("6.1.3 d").isAnswered()).isTrue();
    }

    @Test
    void risksWithoutALevelAreNoResultsAndAuditsToComeNeither() {
        file("registers/risks.csv", "id,title,treatment\nR-1,Fire,modify\n");
        file("registers/audits.csv", "id,title,date\nAUD-1,Next,2027-01-01\n");
        assertThat(documented("8.2").isAnswered()).isFalse();
        assertThat(documented("8.3").isAnswered()).isTrue();
        assertThat(documented("9.2.2").isAnswered()).isFalse();
    }

    @Test
    void aProcedureWithoutRecordsIsSaidToLackThem() {
        document("9.1");
        assertThat(documented("9.1").isAnswered()).isTrue();
        assertThat(documented("9.1").lacksRecords()).isTrue();
    }

    private void document(String clause) {
        file("documents/doc-1.md", "---\nid: DOC-1\ntitle: Manual\nclauses: [\"" + clause + "\"]\n---\n\nText.\n");
    }

    private void file(String name, String text) {
        ContentFolderBuilder.in(folder).file(name, text);
    }

    private Coverage.Answers answers(String clause) {
        return Coverage.of(trace()).clauses().stream()
                .filter(a -> a.clause().number().equals(clause))
                .findFirst()
                .orElseThrow();
    }

    private DocumentedInformation documented(String clause) {
        return DocumentedInformation.of(trace()).stream()
                .filter(d -> d.asked().clause().equals(clause))
                .findFirst()
                .orElseThrow();
    }

    private Trace trace() {
        return Trace.of(PackReader.read(folder), ContentFolderBuilder.AUDIT_DATE);
    }
}
