package auditpress.page;

import auditpress.model.Block;
import auditpress.model.Item;
import auditpress.model.Page;
import auditpress.model.Register;
import auditpress.model.Target;
import auditpress.model.Text;
import auditpress.model.Tone;
import auditpress.trace.Approval;
import auditpress.trace.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Who signed what: signatures pinned to a fingerprint, dates of approval that records state, acceptances of risk. */
final class SignOffPage {
    static final String ADDRESS = "sign-off.html";

    private static final int SHOWN_DIGITS = 16;

    private final Trace trace;
    private final Words words;

    SignOffPage(Trace trace, Words words) {
        this.trace = trace;
        this.words = words;
    }

    /** Whether anything in the pack is signed. */
    boolean hasContent() {
        return Stream.of(approvals(), stated(), acceptances()).anyMatch(rows -> !rows.isEmpty());
    }

    Page page() {
        return new Page(ADDRESS, "", "Sign-off", 1, "7.5.2, 6.1.3 f", this::blocks);
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                words.paragraph("A pinned approval holds the fingerprint of what was signed. It is in force as long as"
                        + " the record reads as it did; any later change voids it. Dates that records state themselves are"
                        + " listed apart: nothing shows whether the text is still the one that was approved."));
        section(
                "Pinned approvals",
                "pinned",
                approvals(),
                blocks,
                column("Record", 0.9),
                column("Title", 2.4),
                column("Approver", 1.3),
                column("Date", 0.9),
                column("Standing", 1.1),
                column("Fingerprint", 1.5));
        section(
                "Approvals that records state",
                "stated",
                stated(),
                blocks,
                column("Record", 0.9),
                column("Title", 3),
                column("Version", 0.7),
                column("Approver", 1.3),
                column("Date", 0.9));
        section(
                "Acceptances of risk",
                "acceptances",
                acceptances(),
                blocks,
                column("Record", 0.9),
                column("Title", 2.4),
                column("Accepted by", 1.3),
                column("Date", 0.9),
                column("Until", 0.9),
                column("Reason", 2));
        return blocks;
    }

    private static Block.Column column(String label, double weight) {
        return new Block.Column(label, weight, false);
    }

    private static void section(
            String title, String anchor, List<Block.Row> rows, List<Block> blocks, Block.Column... columns) {
        if (!rows.isEmpty()) {
            blocks.add(new Block.Heading(2, Text.of(title), anchor));
            blocks.add(new Block.Table(title, List.of(columns), rows, "", true));
        }
    }

    private List<Block.Row> approvals() {
        return Approval.all(trace).map(this::approval).toList();
    }

    private Block.Row approval(Approval approval) {
        Item item = approval.item();
        Text record = approval.record()
                .map(words::link)
                .or(() -> approval.register().map(SignOffPage::link))
                .orElse(Text.of(item.text("record")));
        Text title = approval.record()
                .map(words::title)
                .or(() -> approval.register().map(Register::title))
                .map(Text::of)
                .orElse(Text.EMPTY);
        String print = item.text("fingerprint");
        return row(
                record,
                title,
                words.person(item, "approver"),
                Text.of(item.text("date")),
                standing(approval),
                Text.code(print.length() > SHOWN_DIGITS ? print.substring(0, SHOWN_DIGITS) + "…" : print));
    }

    private static Text link(Register register) {
        return Text.of(register.name(), Target.page(Addresses.index(register)));
    }

    /** Who signed it last, when, and how that stands; nothing where nobody did. */
    static List<Block.Fact> fact(List<Approval> latestFirst, Words words) {
        if (latestFirst.isEmpty()) {
            return List.of();
        }
        Approval latest = latestFirst.get(0);
        Text by = words.person(latest.item(), "approver");
        String note = latest.item().text("note");
        return List.of(new Block.Fact(
                "Signed",
                standing(latest)
                        .and(" " + latest.item().text("date") + " ")
                        .and(by)
                        .and(note.isEmpty() ? Text.EMPTY : words.running(". " + note))));
    }

    static Text standing(Approval approval) {
        return switch (approval.standing()) {
            case IN_FORCE -> Text.badge(Tone.GOOD, "In force");
            case VOID -> Text.badge(Tone.BAD, "Void: changed since");
            case SUPERSEDED -> Text.badge(Tone.NEUTRAL, "Superseded");
            case OF_NOTHING -> Text.badge(Tone.BAD, "Of nothing");
        };
    }

    private List<Block.Row> stated() {
        return Stream.of("document", "review")
                .flatMap(kind -> trace.items(kind).stream())
                .filter(i -> i.has("approved"))
                .map(i -> row(
                        words.link(i),
                        Text.of(words.title(i)),
                        Text.of(i.text("version")),
                        words.person(i, i.kind().equals("review") ? "approved_by" : "approver"),
                        Text.of(i.text("approved"))))
                .toList();
    }

    private List<Block.Row> acceptances() {
        Stream<Block.Row> own = trace.items("risk").stream()
                .filter(i -> i.has("accepted_by"))
                .map(i -> accepted(i, i, "accepted_until", "acceptance_reason"));
        Stream<Block.Row> apart = trace.items("acceptance").stream()
                .flatMap(i -> trace.out(i, "of").stream().map(of -> accepted(of, i, "until", "reason")));
        return Stream.concat(own, apart).toList();
    }

    private Block.Row accepted(Item what, Item acceptance, String until, String reason) {
        return row(
                words.link(what),
                Text.of(words.title(what)),
                words.person(acceptance, "accepted_by"),
                Text.of(acceptance.text("accepted")),
                Text.of(acceptance.text(until)),
                words.running(acceptance.text(reason)));
    }

    private static Block.Row row(Text... cells) {
        return new Block.Row("", List.of(cells));
    }
}
