package auditpress.trace;

import auditpress.model.Field;
import auditpress.model.Item;
import auditpress.model.Origin;
import auditpress.model.Type;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A day on which something of a record falls due.
 *
 * @param field the date field that says so
 */
public record Deadline(Trace trace, LocalDate day, Item item, Field field) {

    /** What falls due, as the register declares it: {@code review of risk}. */
    public String words() {
        return field.deadline();
    }

    /** Where the date is written. */
    public Origin origin() {
        return item.origin(field.name());
    }

    /** Days from the audit date until then; negative when it has passed. */
    public long days() {
        return ChronoUnit.DAYS.between(trace.auditDate(), day);
    }

    public boolean isOverdue() {
        return day.isBefore(trace.auditDate());
    }

    /** The record's title; for a control the one of Annex A where the row has none. */
    public String title() {
        String title = item.kind().equals("control") ? new Control(trace, item).title() : item.title();
        return title.isEmpty() ? item.id() : title;
    }

    /** The person whose it is, where the pack knows one. */
    public Optional<Item> owner() {
        return item.kind().equals("person")
                ? Optional.of(item)
                : ownerField().flatMap(f -> trace.person(item, f.name()));
    }

    /** The owner's name, or what somebody wrote in its place; empty where nobody is named. */
    public String ownerName() {
        return owner().map(Item::title)
                .orElseGet(() -> ownerField().map(f -> item.text(f.name())).orElse(""));
    }

    /** The owner's field, else the first filled one that names a person; but who raised a thing does not owe it. */
    private Optional<Field> ownerField() {
        Optional<Field> found = Optional.empty();
        for (Field candidate : item.register().fields()) {
            if (candidate.type() == Type.PERSON && item.has(candidate.name())) {
                if (candidate.name().equals("owner")) {
                    return Optional.of(candidate);
                }
                boolean owes = found.isEmpty() && !candidate.name().equals("raised_by");
                found = owes ? Optional.of(candidate) : found;
            }
        }
        return found;
    }
}
