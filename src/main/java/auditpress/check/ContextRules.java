package auditpress.check;

import static auditpress.model.Severity.ERROR;
import static auditpress.model.Severity.WARNING;

import auditpress.model.Item;
import auditpress.model.Origin;
import auditpress.trace.Document;
import auditpress.trace.PlannedChange;
import auditpress.trace.Trace;
import java.util.List;
import java.util.stream.Stream;

/** Rules about the context of the management system: climate, interested parties, scope (4.1 to 4.3), and its changes (6.3). */
final class ContextRules {
    static final String SETTINGS = "auditpress.yaml";

    private static final Need CONTEXT = Need.DOCUMENTS.or(Need.ISSUES).or(Need.PARTIES);

    /** A scope that the settings lack is told in any case. */
    private static final Need STATED = Need.DOCUMENTS.and(new Need(
            Documented.CLAUSES.words(),
            t -> Documented.CLAUSES.isMet(t) || t.pack().settings().scope().isEmpty()));

    static final List<Rule> RULES = List.of(
            new Rule(
                    "X1",
                    ERROR,
                    "4.1, Amendment 1:2024",
                    CONTEXT,
                    "Whether climate change is a relevant issue is answered, with a reason, and was considered lately.",
                    "Since 2024 every organisation has to decide this; certification bodies ask it at each audit.",
                    "Write 'climate_change' with 'relevant', 'reason' and 'considered' in auditpress.yaml.",
                    ClimateChange::hits),
            new Rule(
                    "X2",
                    ERROR,
                    "4.2",
                    Need.PARTIES.or(Need.DOCUMENTS),
                    "The interested parties are known, each with its needs and how they are met.",
                    "Requirements that nobody wrote down cannot have shaped the scope or the controls.",
                    "Keep the parties in registers/parties.csv, with 'needs' and 'addressed'.",
                    ContextRules::parties),
            new Rule(
                    "X3",
                    ERROR,
                    "4.3",
                    STATED,
                    "The scope is stated in the settings and in a document that answers clause 4.3.",
                    "The scope stands on the certificate; everything in the pack is read against it.",
                    "Write 'scope' in auditpress.yaml, and '4.3' in 'clauses' of the document that states it in full.",
                    ContextRules::scope),
            new Rule(
                    "X4",
                    WARNING,
                    "6.3",
                    Need.CHANGES,
                    "Every change to the management system has a purpose, an owner and a planned date, and is made by then.",
                    "A change that is not planned, or late without a word, is one that just happened.",
                    "Fill 'purpose', 'owner', 'planned' and, once made, 'done' and 'status'.",
                    ContextRules::changes));

    private ContextRules() {}

    private static Stream<Hit> parties(Trace trace) {
        List<Item> parties = trace.items("party");
        if (parties.isEmpty()) {
            return Document.answering(trace, "4.2").isEmpty()
                    ? Stream.of(Hit.at(
                            Origin.of(trace.pack()
                                            .register("party")
                                            .orElseThrow()
                                            .files()
                                            .get(0)
                                    + ".csv"),
                            "No interested party is recorded, and no document answers clause 4.2.",
                            ""))
                    : Stream.empty();
        }
        return parties.stream().flatMap(p -> party(trace, p));
    }

    /** A legal or contractual requirement of the party says itself how it is met: by its controls. */
    private static Stream<Hit> party(Trace trace, Item party) {
        boolean byRequirement = trace.joined(party, "requirement").stream().anyMatch(r -> trace.isJoined(r, "control"));
        Wanted needs = new Wanted("needs", "needs or expectations");
        Stream<Hit> missing = byRequirement
                ? Wanted.missing(party, needs)
                : Wanted.missing(party, needs, new Wanted("addressed", "word on how they are met"));
        return party.has("needs") ? missing.map(Hit::asWarning) : missing;
    }

    private static Stream<Hit> scope(Trace trace) {
        Stream<Hit> settings = trace.pack().settings().scope().isEmpty()
                ? Stream.of(Hit.at(
                        Origin.of(SETTINGS),
                        "The settings do not state the scope.",
                        "Write one or two sentences in 'scope'; every page and the cover show them."))
                : Stream.empty();
        boolean missing = Document.answering(trace, "4.3").isEmpty() && !Documented.isSilent(trace);
        Stream<Hit> document = missing
                ? Stream.of(Hit.at(
                        Documented.documents(trace),
                        "No document answers clause 4.3, the scope of the management system.",
                        "Write '4.3' in 'clauses' of the document that states the scope."))
                : Stream.empty();
        return Stream.concat(settings, document);
    }

    private static Stream<Hit> changes(Trace trace) {
        Stream<Hit> changes =
                PlannedChange.all(trace).filter(c -> !c.isDropped()).flatMap(ContextRules::change);
        return Stream.concat(changes, Owners.CHANGES.hits(trace));
    }

    private static Stream<Hit> change(PlannedChange change) {
        Item item = change.item();
        return Stream.of(
                        Wanted.missing(item, new Wanted("purpose", "purpose"), new Wanted("planned", "planned date")),
                        Dates.readable(item, "planned", "planned date"),
                        change.isDone() ? made(change) : late(change))
                .flatMap(s -> s);
    }

    private static Stream<Hit> made(PlannedChange change) {
        Item item = change.item();
        return item.has("done")
                ? Dates.done(item, "done", "made", change.trace().auditDate())
                : Stream.of(Hit.at(
                        item,
                        "status",
                        Phrase.name(item) + " is said to be done, but not when.",
                        "Write the day in 'done'."));
    }

    private static Stream<Hit> late(PlannedChange change) {
        Item item = change.item();
        return item.date("planned").filter(d -> d.isBefore(change.trace().auditDate())).stream()
                .map(d -> Hit.at(
                        item,
                        "planned",
                        Phrase.name(item) + " was planned for " + d + " and is not done.",
                        "Write the day on which it was made in 'done', or plan it anew."));
    }
}
