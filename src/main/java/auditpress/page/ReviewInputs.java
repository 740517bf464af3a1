package auditpress.page;

import auditpress.check.Minutes;
import auditpress.check.ReviewInput;
import auditpress.model.Block;
import auditpress.model.Item;
import auditpress.model.Target;
import auditpress.model.Text;
import auditpress.model.Tone;
import auditpress.trace.AsAt;
import auditpress.trace.Review;
import auditpress.trace.Trace;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a management review's page holds beside its minutes: what the registers said of each input on the day of the
 * meeting (9.3.2).
 */
final class ReviewInputs {
    private final Trace trace;
    private final Words words;

    ReviewInputs(Trace trace, Words words) {
        this.trace = trace;
        this.words = words;
    }

    /** @param minutes as they stand on the page, to link to */
    List<Block> of(Item review, List<Block> minutes) {
        Optional<LocalDate> day = review.date("date");
        if (day.isEmpty() || day.get().isAfter(trace.auditDate())) {
            return List.of();
        }
        Optional<LocalDate> before = before(day.get()).map(Review::date);
        MeetingDay meeting = new MeetingDay(trace, words, day.get(), before);
        Minutes written = Minutes.of(review.text(review.register().bodyField()));
        List<Block.Row> rows = Stream.of(ReviewInput.values())
                .map(i -> new Block.Row(
                        "", List.of(Text.of(i.words()), meeting.of(i), answer(written.part(i), review, minutes))))
                .toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, Text.of("Inputs on the day of the meeting"), "inputs"));
        blocks.add(words.paragraph("What the registers of today say of " + day.get()
                + before.map(d -> ", the review before being that of " + d).orElse(", the first review in the pack")
                + ". It is worked out from dates in the records; what they do not tell is said to be so."));
        blocks.add(new Block.Table(
                "Inputs a to g (9.3.2)",
                List.of(column("Input", 1.2), column("What the registers say", 3.4), column("Minutes", 0.9)),
                rows,
                "",
                false));
        actions(meeting.earlierActions(), new AsAt(trace, day.get()), blocks);
        objectives(day.get(), before, blocks);
        return blocks;
    }

    private Optional<Review> before(LocalDate day) {
        return Review.held(trace).stream().filter(r -> r.date().isBefore(day)).reduce((first, second) -> second);
    }

    private Text answer(Optional<Minutes.Part> part, Item review, List<Block> minutes) {
        if (part.isEmpty() || !part.get().answered()) {
            return Text.badge(Tone.BAD, "Gap: not answered");
        }
        String heading = plain(part.get().heading());
        Target target = minutes.stream()
                .filter(b ->
                        b instanceof Block.Heading h && plain(h.text().plain()).equals(heading))
                .map(b -> (Target) new Target.ToPage(words.target(review).address(), ((Block.Heading) b).anchor()))
                .findFirst()
                .orElse(null);
        return Text.of("Answered", target);
    }

    private static String plain(String heading) {
        return heading.replaceAll("[*_`\\[\\]]", "").strip();
    }

    private void actions(List<Item> actions, AsAt day, List<Block> blocks) {
        if (actions.isEmpty()) {
            return;
        }
        List<Block.Row> rows = actions.stream()
                .map(a -> new Block.Row(
                        "",
                        List.of(
                                words.link(a),
                                Text.of(words.title(a)),
                                words.person(a, "owner"),
                                Text.of(a.text("due")),
                                state(day.state(a)))))
                .toList();
        blocks.add(new Block.Table(
                "Actions of earlier reviews on " + day.day(),
                List.of(
                        column("Action", 0.8),
                        column("Title", 3),
                        column("Owner", 1.3),
                        column("Due", 0.9),
                        column("On that day", 1.2)),
                rows,
                "",
                false));
    }

    static Text state(AsAt.State state) {
        return switch (state) {
            case CLOSED -> Text.badge(Tone.GOOD, "Done");
            case OVERDUE -> Text.badge(Tone.WARN, "Overdue");
            case OPEN -> Text.badge(Tone.INFO, "Open");
            case NOT_YET -> Text.badge(Tone.NEUTRAL, "Decided later");
            case UNKNOWN -> Text.badge(Tone.NEUTRAL, "The dates do not tell");
        };
    }

    private void objectives(LocalDate day, Optional<LocalDate> before, List<Block> blocks) {
        List<Block.Row> rows = trace.items("objective").stream()
                .map(o -> Measured.row(trace, words, o, day, before))
                .toList();
        if (!rows.isEmpty()) {
            blocks.add(new Block.Table(
                    "Objectives on " + day,
                    List.of(
                            column("Objective", 0.9),
                            column("Title", 2.6),
                            column("Target", 0.9),
                            column("Review before", 1.1),
                            column("On that day", 1.1),
                            column("Trend", 1.1)),
                    rows,
                    "",
                    false));
        }
    }

    private static Block.Column column(String label, double weight) {
        return new Block.Column(label, weight, false);
    }
}
