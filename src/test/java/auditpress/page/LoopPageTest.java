package auditpress.page;

import static org.assertj.core.api.Assertions.assertThat;

import auditpress.ContentFolderBuilder;
import auditpress.check.Report;
import auditpress.check.Rulebook;
import auditpress.dossier.Dossier;
import auditpress.figure.Figures;
import auditpress.model.Block;
import auditpress.model.Page;
import auditpress.model.Site;
import auditpress.read.PackReader;
import auditpress.trace.Trace;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoopPageTest {
    private static final String HEADS =
            "id,type,source,root_cause,owner,due,status,closed,verified_by,verified,verification,rejection_reason,findings\n";

    @TempDir
    private Path folder;

    @Test
    void anImprovementStandsWhereItsLoopStops() {
        improvements(
                "I-1,corrective action,audit,,Ann,2026-12-01,open,,,,,,",
                "I-2,improvement,audit,,Ann,2026-12-01,done,2026-01-01,,,,,",
                "I-3,improvement,audit,,Ann,2026-12-01,verified,2026-01-01,Ben,2026-02-01,It works,,",
                "I-4,improvement,audit,,Ann,2026-12-01,verified,2026-01-01,Ann,2026-02-01,It works,,",
                "I-5,improvement,audit,,Ann,2026-12-01,rejected,,,,,Too dear,",
                "I-6,improvement,audit,,Ann,2026-12-01,rejected,,,,,,",
                "I-7,improvement,audit,,Ann,2026-09-01,open,,,,,,",
                "I-8,improvement,audit,,Ann,,open,,,,,,",
                "I-9,improvement,audit,,Ann,Recurring,open,,,,,,");
        assertThat(standings("improvements"))
                .containsExactly(
                        "stops here: no root cause",
                        "stops here: not verified",
                        "verified",
                        "verified by its owner",
                        "rejected",
                        "stops here: no reason for rejection",
                        "overdue since 2026-09-01",
                        "stops here: no due date",
                        "stops here: no due date: 'Recurring'");
        assertThat(trails()).hasSize(5);
    }

    @Test
    void anIncidentStandsWhereItsLoopStops() {
        improvements(
                "I-1,improvement,incident,,Ann,2026-12-01,open,,,,,,",
                "I-2,improvement,incident,,Ann,2026-12-01,done,2026-01-01,,,,,",
                "I-3,improvement,incident,,Ann,2026-12-01,verified,2026-01-01,Ben,2026-02-01,It works,,");
        ContentFolderBuilder.in(folder)
                .file("registers/risks.csv", "id,title\nR-1,Fire\n")
                .file(
                        "registers/incidents.csv",
                        "id,title,date,severity,risks,improvements,lessons,status\n"
                                + "INC-1,A,2026-01-01,high,,I-1,Learnt,closed\n"
                                + "INC-2,B,2026-01-01,high,R-1,,Learnt,closed\n"
                                + "INC-3,C,2026-01-01,high,R-1,I-1,,closed\n"
                                + "INC-4,D,2026-01-01,high,R-1,I-1 I-3,Learnt,closed\n"
                                + "INC-5,E,2026-01-01,low,R-1,I-2,Learnt,closed\n"
                                + "INC-6,F,2026-01-01,low,R-1,I-3,Learnt,closed\n"
                                + "INC-7,G,2026-01-01,low,R-1,,Learnt,closed\n"
                                + "INC-8,H,2026-01-01,low,R-1,,,open\n");
        assertThat(standings("incidents"))
                .containsExactly(
                        "stops here: no risk",
                        "stops here: no improvement",
                        "stops here: no lesson",
                        "improvement under way",
                        "its improvement stops",
                        "improvement settled",
                        "closed without improvement",
                        "open");
    }

    @Test
    void theFiguresAboveTheTableEqualItsRows() {
        Trace trace = Trace.of(PackReader.read(Path.of("content")), ContentFolderBuilder.AUDIT_DATE);
        Report report = Rulebook.check(trace);
        Figures figures = Figures.of(trace, report);
        Map<String, Long> rows = table(page(trace, report), "improvements").rows().stream()
                .map(LoopPageTest::standing)
                .collect(Collectors.groupingBy(s -> s.replaceFirst(" (since|until) .*", ""), Collectors.counting()));
        assertThat(rows)
                .containsEntry("verified", (long) size(figures, "improvements-verified"))
                .containsEntry("rejected", (long) size(figures, "improvements-rejected"))
                .containsEntry("overdue", (long) size(figures, "improvements-overdue"))
                .containsEntry(
                        "open", (long) size(figures, "improvements-open") - size(figures, "improvements-overdue"));
    }

    private static int size(Figures figures, String key) {
        return figures.figure(key).orElseThrow().size();
    }

    private void improvements(String... rows) {
        ContentFolderBuilder.in(folder).file("registers/improvements.csv", HEADS + String.join("\n", rows) + "\n");
    }

    private List<Block> blocks() {
        Trace trace = Trace.of(PackReader.read(folder), ContentFolderBuilder.AUDIT_DATE);
        return page(trace, Rulebook.check(trace));
    }

    private static List<Block> page(Trace trace, Report report) {
        return Publication.of(new Dossier(trace, report), Site.Imprint.draft("test")).pages().stream()
                .filter(p -> p.address().equals(LoopPage.ADDRESS))
                .map(Page::blocks)
                .findFirst()
                .orElseThrow();
    }

    private List<String> standings(String anchor) {
        return table(blocks(), anchor).rows().stream()
                .map(LoopPageTest::standing)
                .toList();
    }

    private List<Block> trails() {
        return blocks().stream().filter(b -> b instanceof Block.Trail).toList();
    }

    private static String standing(Block.Row row) {
        return row.cells().get(row.cells().size() - 1).plain();
    }

    private static Block.Table table(List<Block> blocks, String anchor) {
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.Heading heading
                    && heading.anchor().equals(anchor)) {
                return (Block.Table) blocks.get(i + 1);
            }
        }
        throw new AssertionError("No table " + anchor);
    }
}
