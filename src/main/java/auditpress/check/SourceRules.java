package auditpress.check;

import static auditpress.model.Severity.ERROR;
import static auditpress.model.Severity.WARNING;

import auditpress.model.Item;
import auditpress.trace.Dangling;
import auditpress.trace.Trace;
import java.util.List;
import java.util.stream.Stream;

/** Rules about the files themselves. Most breaches are found while reading; here stand the words of all. */
final class SourceRules {
    private static final Rule.Check WHILE_READING = trace -> Stream.empty();

    static final List<Rule> RULES = List.of(
            new Rule(
                    "L1",
                    ERROR,
                    "7.5.3",
                    Need.NOTHING,
                    "Every file and row can be read, and is in the pack.",
                    "A row that was not read is missing from everything that follows.",
                    "Mend the file at the place given.",
                    WHILE_READING),
            new Rule(
                    "L2",
                    ERROR,
                    "7.5.3",
                    Need.NOTHING,
                    "Every reference leads to a record.",
                    "The auditor follows references; where one leads to nothing the chain breaks.",
                    "Correct the id, or add the record.",
                    SourceRules::dangling),
            new Rule(
                    "L3",
                    ERROR,
                    "7.5.2",
                    Need.NOTHING,
                    "No two records have the same id.",
                    "A reference to an id that stands for two records says nothing.",
                    "Give one of the two an id of its own.",
                    SourceRules::repeated),
            new Rule(
                    "L4",
                    ERROR,
                    "7.5.2",
                    Need.NOTHING,
                    "Every value is one that its field or setting knows.",
                    "A value outside its list is counted nowhere, so figures and rules pass it by.",
                    "Write one of the values of the field.",
                    UnknownClauses::hits),
            new Rule(
                    "L5",
                    ERROR,
                    "7.5.2",
                    Need.NOTHING,
                    "Every date is a day of the calendar, written as YYYY-MM-DD.",
                    "What has no readable date is neither in time nor late.",
                    "Write the day as YYYY-MM-DD.",
                    WHILE_READING),
            new Rule(
                    "L6",
                    WARNING,
                    "7.5.2",
                    Need.NOTHING,
                    "No column or setting has a name that is nearly one we know.",
                    "A misspelt column is kept but means nothing, so its field looks empty.",
                    "Correct the name, or choose one that is less alike.",
                    WHILE_READING),
            new Rule(
                    "L7",
                    WARNING,
                    "Annex A",
                    Need.NOTHING,
                    "Every number of a control can be told from a clause.",
                    "A bare 5.1 is a clause of the standard and a control of Annex A; a reader may take the other one.",
                    "Write A.5.1 for the control and clause-5.1 for the clause.",
                    WHILE_READING),
            new Rule(
                    "L8",
                    WARNING,
                    "7.5.3",
                    Need.NOTHING,
                    "No text holds characters that make it read otherwise than it is.",
                    "Invisible and look-alike characters break references, and can hide what was written.",
                    "Delete the text and type it anew.",
                    WHILE_READING));

    private SourceRules() {}

    private static Stream<Hit> dangling(Trace trace) {
        return Stream.concat(Entitled.unknown(trace), references(trace));
    }

    private static Stream<Hit> references(Trace trace) {
        return trace.dangling().stream()
                .filter(d -> !BrokenLinks.isInText(d) && !Owners.report(trace, d))
                .map(d -> Hit.at(
                        d.from(),
                        d.origin(),
                        Phrase.name(d.from()) + ": '" + d.field().label() + "' names " + Phrase.quoted(d.text())
                                + what(trace, d),
                        d.hint()));
    }

    private static String what(Trace trace, Dangling dangling) {
        if (dangling.field().type().isPerson()) {
            return ", who is not among the people.";
        }
        return trace.item(dangling.text())
                .map(i -> ", which is a " + i.kind() + ".")
                .orElse(", but there is no such record.");
    }

    /** A second row for one control is left to rule C1. */
    private static Stream<Hit> repeated(Trace trace) {
        return trace.repeated().stream()
                .filter(i -> !Decisions.isSecondRow(trace, i))
                .map(i -> Hit.at(
                        i,
                        i.register().identity().get(0),
                        same(i, trace.item(i.id()).orElseThrow())));
    }

    private static String same(Item item, Item first) {
        String kind = first.kind().equals(item.kind())
                ? ""
                : " of a " + first.register().singular().toLowerCase(java.util.Locale.ROOT);
        return Phrase.name(item) + " has the same id as the record" + kind + " at "
                + first.origin().text() + ".";
    }
}
