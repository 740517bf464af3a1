package auditpress.check;

import auditpress.model.Catalogue;
import auditpress.model.Item;
import auditpress.model.Origin;
import auditpress.trace.Control;
import auditpress.trace.Trace;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Rule C1: each control of Annex A has one row with a decision, and no row takes a number that Annex A does not have. */
final class Decisions {
    private static final Pattern LIKE_ANNEX_A = Pattern.compile("(?i)A\\.\\d+(\\.\\d+)+");

    private final Trace trace;

    private Decisions(Trace trace) {
        this.trace = trace;
    }

    static Stream<Hit> hits(Trace trace) {
        Decisions decisions = new Decisions(trace);
        return Need.STATEMENT.isMet(trace) ? decisions.hits() : Stream.of(decisions.noStatement());
    }

    private Hit noStatement() {
        String file = trace.items("control").stream()
                .findFirst()
                .map(i -> i.origin().file())
                .orElse("");
        return Hit.at(
                Origin.of(file),
                "There is no Statement of Applicability: no row decides on any control of Annex A.",
                "Write '" + file + "' with the columns control, applicable, reasons, justification and status.");
    }

    private Stream<Hit> hits() {
        Stream<Hit> rows = Control.all(trace).flatMap(this::row);
        return Stream.concat(
                rows,
                trace.repeated().stream().filter(i -> isSecondRow(trace, i)).map(this::secondRow));
    }

    private Stream<Hit> row(Control control) {
        Item item = control.item();
        if (!control.isWritten()) {
            return Stream.of(missing(item));
        }
        String id = item.id();
        if (LIKE_ANNEX_A.matcher(id).matches() && !isInAnnexA(id)) {
            return Stream.of(Hit.at(
                    item,
                    "control",
                    Phrase.name(item) + " is not in " + trace.pack().catalogue().name() + ".",
                    notInAnnexA(id)));
        }
        return control.isDecided()
                ? Stream.empty()
                : Stream.of(Hit.at(
                        item,
                        "",
                        Phrase.name(item) + " has a row but no decision.",
                        "Write yes or no in 'applicable'."));
    }

    private Hit missing(Item item) {
        String file = trace.items("control").stream()
                .map(Item::origin)
                .filter(o -> o.line() > 0)
                .map(Origin::file)
                .findFirst()
                .orElse(item.origin().file());
        return Hit.at(
                item,
                Origin.of(file),
                Phrase.name(item) + " (" + trace.pack().catalogue().title(item.id())
                        + ") has no row in the Statement of Applicability.",
                "Add a row with its number, and yes or no in 'applicable'.");
    }

    private boolean isInAnnexA(String id) {
        return !trace.pack().catalogue().title(id).isEmpty();
    }

    private String notInAnnexA(String id) {
        if (id.chars().filter(c -> c == '.').count() > 2) {
            return "Numbers of three parts belong to the edition of 2013; use the number of 2022.";
        }
        return trace.pack()
                .catalogue()
                .theme(id)
                .map(Catalogue.Theme::controls)
                .map(c -> "The last control of this theme is "
                        + c.get(c.size() - 1).id() + "; give a control of your own another id.")
                .orElse("Annex A has no such theme; give a control of your own another id.");
    }

    /** Whether the id was taken by another row for the same control, rather than by a record of another kind. */
    static boolean isSecondRow(Trace trace, Item item) {
        return item.kind().equals("control")
                && trace.item(item.id()).filter(i -> i.kind().equals("control")).isPresent();
    }

    private Hit secondRow(Item item) {
        Item first = trace.item(item.id()).orElseThrow();
        boolean same = item.text("applicable").equals(first.text("applicable"));
        return Hit.at(
                item,
                "control",
                Phrase.name(item) + " was decided on already at "
                        + first.origin().text() + (same ? "." : ", and otherwise."),
                "Keep one of the two rows.");
    }
}
