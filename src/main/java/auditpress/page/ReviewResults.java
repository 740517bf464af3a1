package auditpress.page;

import auditpress.model.Block;
import auditpress.model.Item;
import auditpress.model.Text;
import auditpress.model.Tone;
import auditpress.trace.AsAt;
import auditpress.trace.Review;
import auditpress.trace.Trace;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What became of the decisions of a management review (9.3.3). */
final class ReviewResults {
    private final Trace trace;
    private final Words words;

    ReviewResults(Trace trace, Words words) {
        this.trace = trace;
        this.words = words;
    }

    /** The decisions of a review and the actions it asked for, each with what became of it. */
    List<Block> of(Item review) {
        Optional<LocalDate> day = review.date("date");
        List<Item> results = Stream.of("decision", "action")
                .flatMap(kind -> trace.joined(review, kind).stream())
                .toList();
        if (results.isEmpty() || day.isEmpty()) {
            return List.of();
        }
        Optional<Review> next = Review.held(trace).stream()
                .filter(r -> r.date().isAfter(day.get()))
                .findFirst();
        List<Block.Row> rows = results.stream()
                .map(i -> new Block.Row(
                        "",
                        List.of(
                                words.link(i),
                                Text.of(words.title(i)),
                                words.person(i, "owner"),
                                Text.of(i.text("due")),
                                outcome(i),
                                reported(i, next))))
                .toList();
        return List.of(
                new Block.Heading(2, Text.of("What became of the decisions"), "results"),
                new Block.Table(
                        "Decisions and actions of this review (9.3.3)",
                        List.of(
                                column("Record", 0.8),
                                column("Title", 2.8),
                                column("Owner", 1.3),
                                column("Due", 0.9),
                                column("State today", 1.3),
                                column("In the next review", 1.3)),
                        rows,
                        "",
                        false));
    }

    private Text outcome(Item item) {
        if (item.kind().equals("decision")) {
            List<Item> actions = trace.out(item, "actions");
            int withheld = trace.withheld(item, "action") + trace.withheld(item, "improvement");
            if (actions.isEmpty() && withheld > 0) {
                return WithheldText.badge(withheld);
            }
            return actions.isEmpty() ? Text.of("No action follows") : words.links(actions, Cells.IN_A_CELL);
        }
        if (item.is("status", "dropped")) {
            return Text.badge(Tone.NEUTRAL, "Dropped");
        }
        AsAt.State state = new AsAt(trace, trace.auditDate()).state(item);
        Text shown = state == AsAt.State.UNKNOWN ? Cells.status(item) : ReviewInputs.state(state);
        return state == AsAt.State.CLOSED ? shown.and(" " + item.text("done")) : shown;
    }

    private Text reported(Item item, Optional<Review> next) {
        if (next.isEmpty()) {
            return Text.of("None held since");
        }
        return next.get().names(item)
                ? words.link(next.get().item())
                : Text.badge(Tone.WARN, "Not named")
                        .and(" in ")
                        .and(words.link(next.get().item()));
    }

    private static Block.Column column(String label, double weight) {
        return new Block.Column(label, weight, false);
    }
}
