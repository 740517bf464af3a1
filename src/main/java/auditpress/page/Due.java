package auditpress.page;

import auditpress.model.Block;
import auditpress.model.Text;
import auditpress.model.Tone;
import auditpress.trace.Deadline;
import auditpress.trace.Deadlines;
import auditpress.trace.Trace;
import java.util.ArrayList;
import java.util.List;

/** What fell due and is not done, and what falls due in the ninety days after the audit date. */
final class Due {
    private static final int DAYS = 90;
    private static final int MOST = 15;

    private static final List<Block.Column> COLUMNS = List.of(
            new Block.Column("Date", 1, false),
            new Block.Column("What", 1, false),
            new Block.Column("Record", 0.8, false),
            new Block.Column("Title", 3, false),
            new Block.Column("Owner", 1.4, false));

    private Due() {}

    static List<Block> blocks(Trace trace, Words words) {
        List<Block> blocks = new ArrayList<>();
        List<Deadline> near = Deadlines.until(trace, trace.auditDate().plusDays(DAYS));
        List<Deadline> overdue = near.stream().filter(Deadline::isOverdue).toList();
        if (!overdue.isEmpty()) {
            blocks.add(table("Overdue", "the oldest", overdue, words));
        }
        blocks.add(
                table("Due within " + DAYS + " days", "the first", near.subList(overdue.size(), near.size()), words));
        int year = CalendarFile.of(trace).size();
        if (year > 0) {
            blocks.add(
                    new Block.Paragraph(Text.of("For a calendar program, with all dates of the twelve months to come: ")
                            .and(Text.of(CalendarFile.PATH, CalendarFile.TARGET))
                            .and(year == 1 ? " (1 date)." : " (" + year + " dates).")));
        }
        return blocks;
    }

    /** The many that are overdue must not hide what comes next, so each table has its own room. */
    private static Block table(String caption, String which, List<Deadline> deadlines, Words words) {
        List<Block.Row> rows =
                deadlines.stream().limit(MOST).map(d -> row(words, d)).toList();
        String cut = deadlines.size() > MOST ? ", " + which + " " + MOST + " of " + deadlines.size() : "";
        return new Block.Table(caption + cut, COLUMNS, rows, "Nothing falls due.", false);
    }

    private static Block.Row row(Words words, Deadline deadline) {
        String day = deadline.day().toString();
        return new Block.Row(
                "",
                List.of(
                        deadline.isOverdue() ? Text.badge(Tone.WARN, day) : Text.of(day),
                        Text.of(FindingText.capital(deadline.words())),
                        words.link(deadline.item()),
                        Text.of(deadline.title()),
                        deadline.owner().map(words::link).orElse(Text.of(deadline.ownerName()))));
    }
}
