package auditpress.page;

import auditpress.model.Block;
import auditpress.model.Field;
import auditpress.model.Item;
import auditpress.model.NaturalOrder;
import auditpress.model.Text;
import auditpress.model.Tone;
import auditpress.trace.Trace;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** What fell due and is not done, and what falls due in the ninety days after the audit date. */
final class Due {
    private static final int DAYS = 90;
    private static final int MOST = 25;
    private static final Set<String> FIELDS = Set.of("due", "next_review", "valid_until", "accepted_until");
    private static final Set<String> SETTLED =
            Set.of("done", "verified", "rejected", "closed", "realised", "dropped", "implemented");

    private record Date(LocalDate day, Item item, Field field) {}

    private Due() {}

    static Block table(Trace trace, Words words) {
        List<Date> dates = new ArrayList<>();
        for (Item item : trace.items()) {
            if (!SETTLED.contains(item.text("status"))) {
                item.register().fields().stream()
                        .filter(f -> FIELDS.contains(f.name()))
                        .forEach(f -> item.date(f.name()).ifPresent(d -> dates.add(new Date(d, item, f))));
            }
        }
        List<Block.Column> columns = List.of(
                new Block.Column("Date", 1, false),
                new Block.Column("What", 1, false),
                new Block.Column("Record", 0.8, false),
                new Block.Column("Title", 3, false),
                new Block.Column("Owner", 1.4, false));
        List<Block.Row> rows = dates.stream()
                .filter(d -> d.day().isBefore(trace.auditDate().plusDays(DAYS)))
                .filter(d -> isLatestReview(trace, d))
                .sorted(Comparator.comparing(Date::day)
                        .thenComparing(d -> d.item().id(), NaturalOrder.IDS))
                .limit(MOST)
                .map(d -> row(trace, words, d))
                .toList();
        return new Block.Table("Overdue, and due within " + DAYS + " days", columns, rows, "Nothing falls due.", false);
    }

    /** A management review's next date counts only until that review is held. */
    private static boolean isLatestReview(Trace trace, Date date) {
        return !date.item().kind().equals("review")
                || trace.items("review").stream()
                        .noneMatch(r -> r.text("date").compareTo(date.item().text("date")) > 0);
    }

    private static Block.Row row(Trace trace, Words words, Date date) {
        boolean past = date.day().isBefore(trace.auditDate());
        Text day = past
                ? Text.badge(Tone.WARN, date.day().toString())
                : Text.of(date.day().toString());
        Text owner = trace.person(date.item(), "owner")
                .map(words::link)
                .orElse(Text.of(date.item().text("owner")));
        return new Block.Row(
                "",
                List.of(
                        day,
                        Text.of(date.field().label()),
                        words.link(date.item()),
                        Text.of(words.title(date.item())),
                        owner));
    }
}
