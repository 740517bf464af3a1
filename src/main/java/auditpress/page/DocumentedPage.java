package auditpress.page;

import auditpress.model.Block;
import auditpress.model.Item;
import auditpress.model.Page;
import auditpress.model.Target;
import auditpress.model.Text;
import auditpress.model.Tone;
import auditpress.trace.Coverage;
import auditpress.trace.Document;
import auditpress.trace.DocumentedInformation;
import auditpress.trace.Trace;
import java.util.ArrayList;
import java.util.List;

/** The documented information that a certification body asks for, with its answers, and the approval of every document. */
final class DocumentedPage {
    static final String ADDRESS = "documented.html";

    private static final List<Block.Column> ASKED = List.of(
            new Block.Column("Clause", 1, false),
            new Block.Column("What is asked for", 2.2, false),
            new Block.Column("Answered by", 3.4, false),
            new Block.Column("State", 1.2, false));

    private static final List<Block.Column> APPROVAL = List.of(
            new Block.Column("Document", 3, false),
            new Block.Column("Clauses", 1.8, false),
            new Block.Column("Version", 0.7, false),
            new Block.Column("Approver", 1.2, false),
            new Block.Column("Approved on", 1, false),
            new Block.Column("Next review", 1, false),
            new Block.Column("State", 1.2, false));

    private final Trace trace;
    private final Coverage coverage;
    private final Words words;
    private final ClauseLinks clauses;

    DocumentedPage(Trace trace, Coverage coverage, Words words) {
        this.trace = trace;
        this.coverage = coverage;
        this.words = words;
        this.clauses = new ClauseLinks(trace);
    }

    Page page() {
        return new Page(ADDRESS, "", "Documented information", 1, "7.5", this::blocks);
    }

    private List<Block> blocks() {
        List<Block.Row> asked = coverage.documented().stream().map(this::row).toList();
        List<Block.Row> approvals = Document.all(trace).map(this::row).toList();
        return List.of(
                words.paragraph("What a certification body asks to see in writing, and what answers it: a document that"
                        + " names the clause, evidence that supports it, or the register that is the record itself."),
                new Block.Table("Documented information asked for", ASKED, asked, "", true),
                new Block.Heading(2, Text.of("Documents and their approval"), "approval"),
                new Block.Table("Documents and their approval", APPROVAL, approvals, none(), true));
    }

    private String none() {
        int withheld =
                trace.pack().register("document").map(words.withheld()::of).orElse(0);
        return withheld == 0 ? "No documents are kept." : "All are withheld: " + withheld + ".";
    }

    private Block.Row row(DocumentedInformation information) {
        return new Block.Row(
                "clause-" + information.asked().clause().replace(' ', '-'),
                List.of(
                        clauses.in(information.asked().clause()),
                        Text.of(information.asked().title()),
                        answers(information),
                        state(information)));
    }

    private Text answers(DocumentedInformation information) {
        List<Text> lines = new ArrayList<>();
        for (DocumentedInformation.Records records : information.records()) {
            lines.add(Text.of(records.register().title(), Target.page(Addresses.index(records.register())))
                    .and(" (" + records.count() + ")"));
        }
        if (information.documents().size() > Cells.IN_A_CELL / 2) {
            lines.add(words.links(information.documents(), Cells.IN_A_CELL));
        } else {
            information.documents().forEach(d -> lines.add(words.named(d)));
        }
        if (!information.evidence().isEmpty()) {
            lines.add(Text.of("Evidence ").and(words.links(information.evidence(), Cells.IN_A_CELL)));
        }
        return Text.join("\n", lines);
    }

    private Text state(DocumentedInformation information) {
        if (!information.isAnswered()) {
            return information.withheld() > 0
                    ? WithheldText.badge(information.withheld())
                    : Text.badge(Tone.BAD, "gap: no answer");
        }
        if (information.lacksRecords()) {
            return Text.badge(Tone.WARN, "No records");
        }
        boolean approved = information.documents().stream().allMatch(d -> new Document(trace, d).isApproved());
        return approved ? Text.badge(Tone.GOOD, "Answered") : Text.badge(Tone.WARN, "Not all approved");
    }

    private Block.Row row(Document document) {
        Item item = document.item();
        return new Block.Row(
                "",
                List.of(
                        words.named(item),
                        clauses.in(item.text("clauses").replace("\n", ", ")),
                        Text.of(item.text("version")),
                        words.person(item, "approver"),
                        Text.of(item.text("approved")),
                        Text.of(item.text("next_review")),
                        state(document)));
    }

    private static Text state(Document document) {
        if (!document.isApproved()) {
            return Text.badge(Tone.BAD, "Not approved");
        }
        return document.isReviewOverdue() ? Text.badge(Tone.WARN, "Review overdue") : Text.badge(Tone.GOOD, "Approved");
    }
}
