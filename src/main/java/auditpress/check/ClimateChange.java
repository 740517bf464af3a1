package auditpress.check;

import auditpress.model.Item;
import auditpress.model.Origin;
import auditpress.model.Settings;
import auditpress.trace.Document;
import auditpress.trace.Review;
import auditpress.trace.Trace;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Rule X1: the settings answer whether climate change is a relevant issue, why, and when that was considered. */
final class ClimateChange {
    private static final int YEARS = 2;

    private ClimateChange() {}

    static Stream<Hit> hits(Trace trace) {
        Settings.Climate climate = trace.pack().settings().climate();
        return climate == null
                ? Stream.of(unanswered(trace))
                : Stream.concat(reason(climate), considered(trace, climate.considered(), climate.origin()));
    }

    /** Where a text speaks of it the answer is there to be read, but it cannot be shown or followed. */
    private static Hit unanswered(Trace trace) {
        Origin place = Origin.of(ContextRules.SETTINGS);
        String message = "Whether climate change is a relevant issue is not answered";
        Optional<Item> text = spoken(trace);
        return text.map(i -> Hit.at(
                                place,
                                message + " in the settings, though " + Phrase.inline(i) + " speaks of it.",
                                "Write 'climate_change' with 'relevant: yes' or 'no', 'reason' and 'considered'.")
                        .asWarning())
                .orElseGet(() -> Hit.at(place, message + ".", ""));
    }

    private static Optional<Item> spoken(Trace trace) {
        List<Item> documents = Document.answering(trace, "4.1");
        return Stream.concat(trace.items("issue").stream(), documents.stream())
                .filter(i -> (i.title() + " " + i.text("description") + " " + i.text("body"))
                        .toLowerCase(Locale.ROOT)
                        .contains("climate"))
                .findFirst();
    }

    private static Stream<Hit> reason(Settings.Climate climate) {
        return climate.reason().isEmpty()
                ? Stream.of(Hit.at(
                                climate.origin(),
                                "Climate change is said to be " + (climate.relevant() ? "" : "not ")
                                        + "relevant, but not why.",
                                "Write in 'reason' what was looked at and what came of it.")
                        .asWarning())
                : Stream.empty();
    }

    private static Stream<Hit> considered(Trace trace, @Nullable LocalDate day, Origin place) {
        if (day == null) {
            return Stream.of(
                    Hit.at(place, "When climate change was considered is not stated.", "Write the day in 'considered'.")
                            .asWarning());
        }
        if (day.isAfter(trace.auditDate())) {
            return Stream.of(Hit.at(
                    place,
                    "Climate change is said to have been considered on " + day + ", after the audit date "
                            + trace.auditDate() + ".",
                    "Correct the date; it is " + trace.auditDate() + " at the latest."));
        }
        return isStale(trace, day)
                ? Stream.of(Hit.at(
                                place,
                                "Climate change was last considered on " + day + ", more than " + YEARS
                                        + " years ago and before the last management review.",
                                "Consider it again at the next management review, and write the day in 'considered'.")
                        .asWarning())
                : Stream.empty();
    }

    private static boolean isStale(Trace trace, LocalDate day) {
        List<Review> held = Review.held(trace);
        boolean sinceReview =
                !held.isEmpty() && !day.isBefore(held.get(held.size() - 1).date());
        return day.isBefore(trace.auditDate().minusYears(YEARS)) && !sinceReview;
    }
}
