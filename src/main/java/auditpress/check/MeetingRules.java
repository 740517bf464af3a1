package auditpress.check;

import static auditpress.model.Severity.ERROR;
import static auditpress.model.Severity.WARNING;

import auditpress.model.Item;
import auditpress.trace.Link;
import auditpress.trace.Person;
import auditpress.trace.Review;
import auditpress.trace.Trace;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Rules about who held a management review, what it had before it, and who signed for it (9.3). */
final class MeetingRules {
    /** Minutes may take that long to be written and signed. */
    private static final int DAYS_FOR_MINUTES = 30;

    private static final Pattern IMPROVEMENT =
            Pattern.compile("(?i)improve|corrective|non-?conformit|\\bcapa\\b|verbesser|korrektur|nichtkonform");

    static final List<Rule> RULES = List.of(
            new Rule(
                    "M6",
                    WARNING,
                    "9.3.2 d, g",
                    Need.REVIEWS_HELD.and(Need.IMPROVEMENTS),
                    "Every management review considers the improvement log.",
                    "Corrective actions and improvement are inputs by name; a log that management never sees is nobody's.",
                    "Write below the inputs d and g how the entries of the log stand, and name those discussed by id.",
                    MeetingRules::unconsidered),
            new Rule(
                    "M7",
                    WARNING,
                    "9.3.3, 7.5.2",
                    Need.REVIEWS_HELD,
                    "The minutes of every management review are approved, after the meeting.",
                    "Minutes that nobody signed are notes; signed before the meeting, they are a script.",
                    "Fill 'approved_by' and 'approved'.",
                    MeetingRules::unapproved),
            new Rule(
                    "M8",
                    ERROR,
                    "9.3.1, 5.1",
                    Need.REVIEWS_HELD.and(Need.TOP_MANAGEMENT),
                    "Top management is present at every management review.",
                    "It is the one meeting that the standard asks of top management in person.",
                    "Name those present in 'chair' and 'attendees'; people of top management have 'top_management: yes'.",
                    MeetingRules::withoutManagement));

    private MeetingRules() {}

    /** A review is asked for the log only when the log had an entry by then. */
    private static Stream<Hit> unconsidered(Trace trace) {
        LocalDate first = trace.items("improvement").stream()
                .flatMap(i -> i.date("raised").stream())
                .min(LocalDate::compareTo)
                .orElse(LocalDate.MIN);
        return Review.held(trace).stream()
                .filter(r -> r.date().isAfter(first))
                .filter(r -> r.item().has("body") && !considers(r))
                .map(r -> Hit.at(
                        r.item(),
                        "body",
                        Phrase.name(r.item()) + " says nothing of the improvement log under its inputs d and g."));
    }

    /** Where both inputs lack words, rule M1 speaks. */
    private static boolean considers(Review review) {
        Minutes minutes = Minutes.of(review.item().text("body"));
        String said = minutes.words(ReviewInput.D) + "\n" + minutes.words(ReviewInput.G);
        return said.isBlank()
                || IMPROVEMENT.matcher(said).find()
                || review.trace().out(review.item()).stream()
                        .map(Link::to)
                        .anyMatch(i -> i.kind().equals("improvement"));
    }

    private static Stream<Hit> unapproved(Trace trace) {
        LocalDate limit = trace.auditDate().minusDays(DAYS_FOR_MINUTES);
        return Review.held(trace).stream().flatMap(r -> {
            Item item = r.item();
            boolean waits = r.date().isAfter(limit) || trace.isJoined(item, "approval");
            Stream<Hit> missing = waits
                    ? Stream.empty()
                    : Wanted.missing(
                            item,
                            new Wanted("approved_by", "approver of its minutes"),
                            new Wanted("approved", "date of approval"));
            Stream<Hit> dated = Stream.concat(tooEarly(r), Dates.done(item, "approved", "approved", trace.auditDate()));
            return Stream.concat(missing, dated);
        });
    }

    private static Stream<Hit> tooEarly(Review review) {
        return review.item().date("approved").filter(d -> d.isBefore(review.date())).stream()
                .map(d -> Hit.at(
                        review.item(),
                        "approved",
                        "The minutes of " + Phrase.inline(review.item()) + " were approved on " + d
                                + ", before the meeting on " + review.date() + ".",
                        "Correct the date, or have the minutes approved anew."));
    }

    private static Stream<Hit> withoutManagement(Trace trace) {
        return Review.held(trace).stream()
                .map(Review::item)
                .filter(i -> Stream.of("chair", "attendees")
                        .noneMatch(f -> trace.dangling(i, f).isPresent()))
                .filter(i -> Stream.of("chair", "attendees")
                        .flatMap(f -> trace.out(i, f).stream())
                        .noneMatch(p -> new Person(p).isTopManagement()))
                .map(i -> Hit.at(
                        i,
                        place(i),
                        Phrase.name(i)
                                + (i.has("chair") || i.has("attendees")
                                        ? " was held without anybody of top management."
                                        : " does not say who was present.")));
    }

    private static String place(Item review) {
        return review.has("attendees") ? "attendees" : "chair";
    }
}
