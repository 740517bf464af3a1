package auditpress.page;

import auditpress.model.Block;
import auditpress.model.Catalogue;
import auditpress.model.Page;
import auditpress.model.Register;
import auditpress.model.Target;
import auditpress.model.Text;
import auditpress.model.Tone;
import auditpress.trace.Coverage;
import auditpress.trace.Trace;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Every clause of the standard with what answers it; a clause without an answer is a row too. */
final class CoveragePage {
    static final String ADDRESS = "coverage.html";

    private static final List<Block.Column> COLUMNS = List.of(
            new Block.Column("Clause", 0.7, false),
            new Block.Column("Subject", 1.7, false),
            new Block.Column("Documents", 1.6, false),
            new Block.Column("Registers", 2, false),
            new Block.Column("Evidence", 1.2, false),
            new Block.Column("State", 1.1, false));

    private final Trace trace;
    private final Coverage coverage;
    private final Words words;

    CoveragePage(Trace trace, Coverage coverage, Words words) {
        this.trace = trace;
        this.coverage = coverage;
        this.words = words;
    }

    Page page() {
        return new Page(ADDRESS, "", "Clause coverage", 1, "4 to 10", this::blocks);
    }

    private List<Block> blocks() {
        Set<String> asked = trace.pack().catalogue().documented().stream()
                .map(Catalogue.Documented::clause)
                .collect(Collectors.toSet());
        List<Block.Row> rows = coverage.clauses().stream()
                .map(a -> row(a, asked.contains(a.clause().number())))
                .toList();
        return List.of(
                words.paragraph(
                        "What of this pack speaks to each clause: documents that name it, registers that hold its"
                                + " records, and evidence that supports it. A document that names 7.5 answers its parts as well."
                                + " That a clause has an answer does not tell whether the answer is enough."),
                new Block.Table("Clauses and what answers them", COLUMNS, rows, "", true));
    }

    /** @param asked whether the clause asks for documented information, so that a gap is a nonconformity */
    private Block.Row row(Coverage.Answers answers, boolean asked) {
        Text state = answers.isGap()
                ? Text.badge(asked ? Tone.BAD : Tone.WARN, "gap: no answer")
                : answers.isEmpty() ? WithheldText.badge(answers.withheld()) : Text.badge(Tone.GOOD, "Answered");
        return new Block.Row(
                "clause-" + answers.clause().number(),
                List.of(
                        Text.code(answers.clause().number()),
                        Text.of(answers.clause().title()),
                        words.links(answers.documents(), Cells.IN_A_CELL),
                        registers(answers.registers()),
                        words.links(answers.evidence(), Cells.IN_A_CELL),
                        state));
    }

    private static Text registers(List<Register> registers) {
        return Text.join(
                ", ",
                registers.stream()
                        .map(r -> Text.of(r.title(), Target.page(Addresses.index(r))))
                        .toList());
    }
}
