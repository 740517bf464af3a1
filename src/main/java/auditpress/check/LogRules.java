package auditpress.check;

import static auditpress.model.Severity.NOTE;
import static auditpress.model.Severity.WARNING;

import auditpress.model.Origin;
import auditpress.trace.Improvement;
import auditpress.trace.Trace;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Rules about the improvement log as a whole, and what keeps it honest (10.1, 10.2). */
final class LogRules {
    private static final int FEWEST = 3;
    private static final Pattern NOTHING =
            Pattern.compile("(?i)(none|no|nil|nothing|n/?a|not applicable|keine?|0|-+|–)\\W*");
    private static final Need RAISED =
            Need.filled("improvement", "raised", "improvements with the day they were raised");

    static final List<Rule> RULES = List.of(
            new Rule(
                    "I8",
                    WARNING,
                    "10.2 d",
                    Need.filled("improvement", "verified_by", "improvements that were verified"),
                    "No improvement is verified by its own owner.",
                    "Nobody finds their own work ineffective; the auditor will ask for somebody else's eyes.",
                    "Have somebody else check it, and name that person in 'verified_by'.",
                    LogRules::verifiedByOwner),
            new Rule(
                    "I9",
                    WARNING,
                    "10.1",
                    Need.some("improvement", "rejected improvements", i -> i.is("status", "rejected")),
                    "Every rejected improvement says why it was rejected.",
                    "Without a reason a rejection looks like an entry that was wished away.",
                    "Write in 'rejection_reason' why it is not done.",
                    LogRules::rejected),
            new Rule(
                    "I12",
                    WARNING,
                    "10.1",
                    RAISED,
                    "The improvement log is alive: at least three entries are open or were raised in the last twelve months,"
                            + " and there is one from each quarter.",
                    "A log that is filled before audits alone shows an organisation that improves for audits alone.",
                    "Enter what was improved when it comes up, however small it is.",
                    LogRules::alive),
            new Rule(
                    "I13",
                    NOTE,
                    "7.3, 10.1",
                    RAISED.and(Need.filled("improvement", "source", "their sources")),
                    "At least one entry of the last twelve months came from staff.",
                    "Where no idea comes from those who do the work, they were not asked or do not know the log.",
                    "Ask staff for suggestions, and enter them with the source 'staff suggestion'.",
                    LogRules::fromStaff),
            new Rule(
                    "I14",
                    WARNING,
                    "7.1, 10.2",
                    Need.filled("improvement", "resources", "resources that improvements need"),
                    "Resources that an improvement needs were approved by somebody.",
                    "An action without means was decided on by nobody who could decide.",
                    "Name in 'resources_approved_by' who approved them.",
                    LogRules::unfunded));

    private LogRules() {}

    private static Stream<Hit> verifiedByOwner(Trace trace) {
        return Improvement.all(trace)
                .filter(Improvement::isVerifiedByOwner)
                .map(Improvement::item)
                .map(i -> Hit.at(
                        i,
                        "verified_by",
                        Phrase.name(i) + " was verified by its owner, " + trace.personName(i, "owner") + "."));
    }

    private static Stream<Hit> rejected(Trace trace) {
        return Improvement.all(trace)
                .filter(Improvement::isRejected)
                .map(Improvement::item)
                .filter(i -> !i.has("rejection_reason"))
                .map(i -> Hit.at(i, "status", Phrase.name(i) + " was rejected without a reason."));
    }

    private static Stream<Hit> alive(Trace trace) {
        Origin log = Origin.of(trace.items("improvement").get(0).origin().file());
        long living =
                Improvement.all(trace).filter(i -> i.isOpen() || i.isRecent()).count();
        String entries = living == 0 ? "No entry" : living == 1 ? "Only one entry" : "Only " + living + " entries";
        Stream<Hit> few = living >= FEWEST
                ? Stream.empty()
                : Stream.of(Hit.at(
                        log,
                        entries + " of the improvement log " + (living < 2 ? "is" : "are")
                                + " open or from the twelve months before the audit date " + trace.auditDate() + ".",
                        ""));
        List<String> silent = Quarters.without(trace.items("improvement"), "raised", trace);
        return silent.isEmpty()
                ? few
                : Stream.concat(
                        few,
                        Stream.of(Hit.at(log, "No improvement was raised " + Phrase.some(silent) + ".", "")
                                .asNote()));
    }

    private static Stream<Hit> fromStaff(Trace trace) {
        List<Improvement> recent =
                Improvement.all(trace).filter(Improvement::isRecent).toList();
        boolean silent = !recent.isEmpty() && recent.stream().noneMatch(Improvement::isFromStaff);
        return silent
                ? Stream.of(Hit.at(
                        Origin.of(recent.get(0).item().origin().file()),
                        "None of the " + recent.size() + " improvements that were raised in the twelve months before "
                                + trace.auditDate() + " came from staff.",
                        ""))
                : Stream.empty();
    }

    private static Stream<Hit> unfunded(Trace trace) {
        return Improvement.all(trace)
                .filter(i -> !i.isRejected())
                .map(Improvement::item)
                .filter(i -> i.has("resources") && !i.has("resources_approved_by"))
                .filter(i -> !NOTHING.matcher(i.text("resources")).matches())
                .map(i -> Hit.at(
                        i,
                        "resources",
                        Phrase.name(i) + " needs " + Phrase.quoted(i.text("resources"))
                                + ", but nobody has approved that."));
    }
}
