package auditpress.trace;

import static org.assertj.core.api.Assertions.assertThat;

import auditpress.ContentFolderBuilder;
import auditpress.model.Finding;
import auditpress.model.Type;
import auditpress.read.PackReader;
import auditpress.read.Registers;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What falls due, as the registers declare it. The audit date is 2026-10-05. */
class DeadlinesTest {
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);

    @TempDir
    private Path folder;

    private ContentFolderBuilder content;

    @BeforeEach
    void settings() {
        content = ContentFolderBuilder.in(folder);
    }

    @Test
    void theShippedRegistersDeclareTheseDeadlines() {
        Stream<String> declared = Registers.shipped().stream()
                .flatMap(r -> r.fields().stream()
                        .filter(f -> !f.deadline().isEmpty())
                        .map(f -> r.name() + "." + f.name() + ": " + f.deadline()));
        assertThat(declared)
                .containsExactlyInAnyOrder(
                        "legal.next_review: review of requirement",
                        "changes.planned: planned change",
                        "risks.accepted_until: acceptance runs out",
                        "risks.next_review: review of risk",
                        "opportunities.due: due",
                        "acceptances.until: acceptance runs out",
                        "controls.due: due",
                        "documents.next_review: review of document",
                        "evidence.valid_until: evidence runs out",
                        "suppliers.next_review: review of supplier",
                        "people.until: leaves",
                        "objectives.due: due",
                        "audits.date: internal audit",
                        "findings.due: due",
                        "improvements.due: due",
                        "reviews.next_review: next management review",
                        "actions.due: due",
                        "cycle.date: certification audit",
                        "waivers.until: waiver runs out");
    }

    @Test
    void whatIsDoneOrDroppedDoesNotFallDue() {
        file(
                "registers/actions.csv",
                "id,title,due,status,done\nA-1,a,2026-10-01,Complete,\nA-2,b,2026-10-01,dropped,"
                        + "\nA-3,c,2026-10-01,,2026-09-30\nA-4,d,2026-10-01,,2026-11-01\nA-5,e,2026-10-01,,\n");
        file(
                "registers/improvements.csv",
                "id,title,due,status,closed\nI-1,a,2026-10-01,verified,\nI-2,b,2026-10-01,rejected,"
                        + "\nI-3,c,2026-10-01,done,\nI-4,d,2026-10-01,open,\n");
        file("registers/opportunities.csv", "id,title,due,status\nP-1,a,2026-10-01,realised\nP-2,b,2026-10-01,open\n");
        file("registers/findings.csv", "id,title,due,status\nF-1,a,2026-10-01,closed\nF-2,b,2026-10-01,open\n");
        file(
                "registers/cycle.csv",
                "id,type,date,status\nC-1,stage 1,2026-10-01,passed\nC-2,stage 2,2026-11-01,planned\n");
        file(
                "statement-of-applicability.csv",
                "control,applicable,status,due\nA.5.1,no,,2026-10-01"
                        + "\nA.5.2,yes,implemented,2026-10-01\nA.5.3,yes,partial,2026-10-01\n");
        assertThat(ids()).containsExactly("A-4", "A-5", "A.5.3", "F-2", "I-4", "P-2", "C-2");
    }

    @Test
    void aClosedRiskNeedsNeitherReviewNorAcceptance() {
        file(
                "registers/risks.csv",
                "id,title,status,next_review,accepted_until\nR-1,a,closed,2026-10-01,2026-10-01"
                        + "\nR-2,b,accepted,2026-10-06,2026-10-07\n");
        assertThat(lines()).containsExactly("R-2 1 review of risk", "R-2 2 acceptance runs out");
    }

    @Test
    void onlyTheNextDateOfTheLastReviewHeldCounts() {
        file("reviews/a.md", "---\nid: MR-1\ndate: 2025-01-10\nnext_review: 2025-07-01\n---\n");
        file("reviews/b.md", "---\nid: MR-2\ndate: 2026-01-10\nnext_review: 2026-11-01\n---\n");
        file("reviews/c.md", "---\nid: MR-3\ndate: 2026-11-01\n---\n");
        assertThat(ids()).containsExactly("MR-2");
    }

    @Test
    void anAcceptanceCountsUntilItIsRenewedOrItsRiskIsClosed() {
        file("registers/risks.csv", "id,title,status\nR-1,a,accepted\nR-2,b,closed\nR-3,c,accepted\n");
        file(
                "registers/acceptances.csv",
                "id,of,until\nACC-1,R-1,2026-01-01\nACC-2,R-1,2026-12-01\nACC-3,R-2,2026-01-01"
                        + "\nACC-4,R-1 R-3,2026-02-01\nACC-5,R-9,2026-03-01\n");
        assertThat(ids()).containsExactly("ACC-4", "ACC-5", "ACC-2");
    }

    @Test
    void whoHasLeftLeavesNoMore() {
        file("people.yaml", "- {id: p-1, name: Ann, until: 2026-10-04}\n- {id: p-2, name: Bo, until: 2026-12-31}\n");
        assertThat(deadlines()).singleElement().satisfies(d -> {
            assertThat(d.words()).isEqualTo("leaves");
            assertThat(d.ownerName()).isEqualTo("Bo");
        });
    }

    @Test
    void theOwnerIsWhoOwesItNotWhoRaisedIt() {
        file("people.yaml", "- {id: p-1, name: Ann}\n");
        file("registers/findings.csv", "id,title,raised_by,due\nF-1,a,p-1,2026-10-06\n");
        file("registers/improvements.csv", "id,title,raised_by,owner,due\nI-1,a,p-1,Gone,2026-10-07\n");
        file("evidence/evidence.csv", "id,title,collected_by,valid_until\nE-1,a,ann,2026-10-08\n");
        assertThat(deadlines()).extracting(Deadline::ownerName).containsExactly("", "Gone", "Ann");
    }

    @Test
    void aRegisterOfOnesOwnDeclaresItsDeadlines() {
        file("auditpress.yaml", ContentFolderBuilder.SETTINGS + """
                registers:
                  licences:
                    kind: licence
                    fields:
                      id: {type: id, required: true}
                      holder: {type: person}
                      ends: {type: date, deadline: licence ends}
                      bought: {type: date}
                      state: {type: choice, choices: {live: {label: Live}, given up: {settles: yes}}}
                  assets:
                    fields:
                      replace_by: {type: date, deadline: replacement}
                """);
        file("people.yaml", "- {id: p-1, name: Ann}\n");
        file(
                "registers/licences.csv",
                "id,holder,ends,bought,state\nL-1,p-1,2026-10-06,2026-10-06,live\nL-2,p-1,2026-10-06,,Given up\n");
        file("registers/assets.csv", "id,title,replace_by\nAST-1,Van,2026-10-07\nAST-2,Cart,soon\n");
        assertThat(lines()).containsExactly("L-1 1 licence ends", "AST-1 2 replacement");
        assertThat(deadlines().get(0).ownerName()).isEqualTo("Ann");
    }

    @Test
    void onlyADateCanBeADeadline() {
        file(
                "auditpress.yaml",
                ContentFolderBuilder.SETTINGS
                        + "registers: {assets: {fields: {replace_by: {type: text, deadline: replacement}}}}\n");
        List<Finding> findings = PackReader.read(folder).findings();
        assertThat(findings).singleElement().satisfies(f -> {
            assertThat(f.rule()).isEqualTo("L4");
            assertThat(f.message()).contains("replace_by.deadline");
            assertThat(f.origin().line()).isEqualTo(4);
        });
    }

    @Test
    void everyDeclaredDeadlineIsADate() {
        assertThat(Registers.shipped().stream().flatMap(r -> r.fields().stream()))
                .filteredOn(f -> !f.deadline().isEmpty())
                .allMatch(f -> f.type() == Type.DATE);
    }

    @Test
    void theLastDayIsAmongThem() {
        file("registers/actions.csv", "id,title,due\nA-1,a,2026-12-31\nA-2,b,2027-01-01\n");
        assertThat(ids()).containsExactly("A-1");
    }

    private List<String> ids() {
        return deadlines().stream().map(d -> d.item().id()).toList();
    }

    private List<String> lines() {
        return deadlines().stream()
                .map(d -> d.item().id() + " " + d.days() + " " + d.words())
                .toList();
    }

    private List<Deadline> deadlines() {
        return Deadlines.until(Trace.of(PackReader.read(folder), ContentFolderBuilder.AUDIT_DATE), LAST);
    }

    private void file(String name, String text) {
        content.file(name, text);
    }
}
