package auditpress.check;

import auditpress.model.Item;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** What dates of a record have to be, seen from the audit date. A text that is no date is left to rule L5. */
final class Dates {
    private Dates() {}

    /** A planned date is stated and still to come. */
    static Stream<Hit> comingUp(Item item, String field, String words, LocalDate auditDate) {
        if (!item.has(field)) {
            return Stream.of(Hit.at(item, "", Phrase.name(item) + " has no " + words + "."));
        }
        Optional<LocalDate> date = item.date(field).filter(d -> d.isBefore(auditDate));
        return date.stream()
                .map(d -> Hit.at(
                        item,
                        field,
                        "The " + words + " of " + Phrase.inline(item) + " was due on " + d + ", before the audit date "
                                + auditDate + "."));
    }

    /** A date that no other rule reads is one. */
    static Stream<Hit> readable(Item item, String field, String words) {
        boolean ours = item.register()
                .field(field)
                .filter(f -> !f.checkedBy().isEmpty())
                .isPresent();
        return ours && item.has(field) && item.date(field).isEmpty()
                ? Stream.of(Hit.at(
                        item,
                        field,
                        "The " + words + " of " + Phrase.inline(item) + ", " + Phrase.quoted(item.text(field))
                                + ", is not a date.",
                        "Write the day as YYYY-MM-DD."))
                : Stream.empty();
    }

    /** A date of something done does not lie ahead. */
    static Stream<Hit> done(Item item, String field, String words, LocalDate auditDate) {
        return item
                .date(field)
                .filter(d -> d.isAfter(auditDate))
                .map(d -> Hit.at(
                        item,
                        field,
                        Phrase.name(item) + " is said to have been " + words + " on " + d + ", after the audit date "
                                + auditDate + ".",
                        "Correct the date; it is " + auditDate + " at the latest."))
                .stream();
    }
}
