package auditpress.check;

import static auditpress.model.Severity.ERROR;
import static auditpress.model.Severity.WARNING;

import auditpress.model.Item;
import auditpress.trace.Action;
import auditpress.trace.Place;
import auditpress.trace.Review;
import auditpress.trace.Trace;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Rules about management reviews and what came of them (9.3). */
final class ReviewRules {
    static final List<Rule> RULES = List.of(
            new Rule(
                    "M1",
                    ERROR,
                    "9.3.2",
                    Need.REVIEWS_HELD,
                    "The minutes of every management review answer each of the inputs a to g.",
                    "The standard lists what a review considers; an input without a word counts as left out.",
                    "Write a heading for each input, such as '## b) Issues', with what was said below it.",
                    ReviewRules::inputs),
            new Rule(
                    "M2",
                    ERROR,
                    "9.3.3",
                    Need.REVIEWS_HELD,
                    "The minutes of every management review record its decisions.",
                    "A review without decisions, not even that nothing changes, was a presentation.",
                    "Write a heading 'Decisions' with what was decided below it.",
                    ReviewRules::decisions),
            new Rule(
                    "M3",
                    ERROR,
                    "9.3.3",
                    Need.REVIEWS.and(Need.ACTIONS),
                    "Every action that a management review decided on has an owner and a due date.",
                    "What nobody has to do by any day will be read out again at the next review.",
                    "Fill 'owner' and 'due' of the action.",
                    ReviewRules::actions),
            new Rule(
                    "M4",
                    WARNING,
                    "9.3.2 a",
                    new Need("actions of a management review before the last", ReviewRules::isFollowed),
                    "Every management review reports on each action of the one before it.",
                    "The status of earlier actions is the first input; one that is not named was lost.",
                    "Name the action by its id in the minutes, with its status.",
                    ReviewRules::followUp),
            new Rule(
                    "M5",
                    WARNING,
                    "9.3.1",
                    Need.REVIEWS,
                    "Management reviews are held at the planned interval, the last one not too long ago.",
                    "A plan that is not kept is a nonconformity, whatever the minutes say.",
                    "Hold the review that is due, or change 'review_interval_months' if the plan is another.",
                    ReviewRules::intervals));

    private ReviewRules() {}

    private static Stream<Hit> inputs(Trace trace) {
        return Review.held(trace).stream().map(Review::item).flatMap(i -> {
            Minutes minutes = Minutes.of(i.text("body"));
            return i.has("body")
                    ? Stream.of(ReviewInput.values()).flatMap(input -> input(i, minutes, input))
                    : Stream.of(
                            Hit.at(i, "", Phrase.name(i) + " has no minutes.", "Write them below the front matter."));
        });
    }

    private static Stream<Hit> input(Item review, Minutes minutes, ReviewInput input) {
        String message = Phrase.name(review) + " does not answer input " + input.words();
        return minutes.part(input)
                .map(p -> p.answered()
                        ? Stream.<Hit>empty()
                        : Stream.of(Hit.at(
                                review,
                                Place.inside(review, "body", p.offset()),
                                message + "; nothing stands below its heading.",
                                "Write below the heading what was said, even if it was that nothing changed.")))
                .orElseGet(() -> Stream.of(Hit.at(
                        review,
                        "body",
                        message + ".",
                        "Write a heading that begins with '" + input.words() + "', and what was said below it.")));
    }

    private static Stream<Hit> decisions(Trace trace) {
        return Review.held(trace).stream()
                .map(Review::item)
                .filter(i -> i.has("body"))
                .flatMap(i -> {
                    var results = Minutes.of(i.text("body")).results();
                    if (results.stream().anyMatch(Minutes.Part::answered)) {
                        return Stream.empty();
                    }
                    return results.stream()
                            .findFirst()
                            .map(p -> Hit.at(
                                    i,
                                    Place.inside(i, "body", p.offset()),
                                    "Nothing stands below the heading " + Phrase.quoted(p.heading()) + " of "
                                            + Phrase.inline(i) + ".",
                                    ""))
                            .or(() ->
                                    java.util.Optional.of(Hit.at(i, "body", Phrase.name(i) + " records no decisions.")))
                            .stream();
                });
    }

    private static Stream<Hit> actions(Trace trace) {
        Stream<Hit> undated = Action.all(trace)
                .filter(a -> a.isFromReview() && !a.isDropped())
                .flatMap(a -> Wanted.missing(a.item(), new Wanted("due", "due date")));
        return Stream.concat(undated, Owners.ACTIONS.hits(trace));
    }

    private static boolean isFollowed(Trace trace) {
        List<Review> held = Review.held(trace);
        return IntStream.range(1, held.size())
                .anyMatch(n -> !held.get(n - 1).actions().isEmpty());
    }

    private static Stream<Hit> followUp(Trace trace) {
        List<Review> held = Review.held(trace);
        return IntStream.range(1, held.size())
                .boxed()
                .flatMap(n -> held.get(n - 1).actions().stream()
                        .map(Action::item)
                        .filter(a -> !held.get(n).names(a))
                        .map(a -> {
                            Item review = held.get(n).item();
                            String decided = ", which " + held.get(n - 1).item().id() + " decided.";
                            return Hit.at(
                                    review, "body", Phrase.name(review) + " does not name action " + a.id() + decided);
                        }));
    }

    private static Stream<Hit> intervals(Trace trace) {
        List<Review> held = Review.held(trace);
        if (held.isEmpty()) {
            Item planned = trace.items("review").get(0);
            String status = planned.text("status");
            return Stream.of(Hit.at(
                    planned,
                    "date",
                    "No management review was held before the audit date " + trace.auditDate() + ".",
                    status.isEmpty()
                            ? ""
                            : Phrase.name(planned) + " has the status " + Phrase.quoted(status)
                                    + "; when it is held, write its date and minutes, and take the status out."));
        }
        Stream<Hit> between = IntStream.range(1, held.size())
                .boxed()
                .flatMap(n -> interval(
                        held.get(n - 1),
                        held.get(n).date(),
                        held.get(n).item(),
                        Phrase.name(held.get(n).item()) + " was held on "));
        Review last = held.get(held.size() - 1);
        String none = "No management review was held between " + last.item().id() + " and the audit date ";
        return Stream.concat(between, interval(last, trace.auditDate(), last.item(), none));
    }

    private static Stream<Hit> interval(Review before, LocalDate end, Item place, String what) {
        int months = before.trace().pack().settings().reviewMonths();
        LocalDate latest = before.date().plusMonths(months);
        return latest.isBefore(end)
                ? Stream.of(Hit.at(
                        place,
                        "date",
                        what + end + ", more than " + months + " months after " + before.date() + ".",
                        "The review was due by " + latest + "."))
                : Stream.empty();
    }
}
