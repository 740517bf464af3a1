package auditpress.check;

import static auditpress.model.Severity.ERROR;
import static auditpress.model.Severity.NOTE;
import static auditpress.model.Severity.WARNING;

import auditpress.model.Item;
import auditpress.model.Settings;
import auditpress.trace.Evidence;
import auditpress.trace.Trace;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Rules about evidence: there, in use, dated, and of the period under audit (7.5, 8.1). */
final class EvidenceRules {
    static final List<Rule> RULES = List.of(
            new Rule(
                    "E1",
                    ERROR,
                    "7.5.3",
                    Need.EVIDENCE,
                    "Every evidence record leads to a file in the evidence folder or to a web address.",
                    "Evidence that cannot be opened when it is asked for does not exist for the auditor.",
                    "Put the file into the evidence folder, or correct 'file' or 'url'.",
                    Whereabouts::hits),
            new Rule(
                    "E2",
                    WARNING,
                    "7.5.1",
                    Need.EVIDENCE.or(Need.FILES),
                    "All evidence supports something, and every file of the evidence folder is named by a record.",
                    "Evidence that proves nothing in particular is a pile; the auditor will ask what it is for.",
                    "Say in 'supports' what it proves, or take it out.",
                    trace -> Stream.concat(
                            useless(trace), EvidenceFiles.of(trace).unnamed())),
            new Rule(
                    "E3",
                    WARNING,
                    "9.2, 8.1",
                    Need.EVIDENCE.and(Need.PERIOD),
                    "All evidence speaks for the audit period or a part of it.",
                    "The audit is about this period; older samples were looked at last time.",
                    "Collect evidence of the audit period, or drop this piece.",
                    EvidenceRules::outsidePeriod),
            new Rule(
                    "E4",
                    WARNING,
                    "7.5.2",
                    Need.EVIDENCE,
                    "All evidence states when it was collected and, where it covers a period, both its ends.",
                    "Without dates nobody can tell what the evidence speaks for.",
                    "Fill 'collected', and 'from' and 'to' where the evidence covers a period.",
                    EvidenceRules::dates),
            new Rule(
                    "E5",
                    NOTE,
                    "7.5.3",
                    Need.FILES,
                    "No two files of the evidence folder hold the same bytes.",
                    "The same file under two names, as two samples or for two months, looks like invented evidence.",
                    "Keep one file and let both records name it, or replace the wrong copy.",
                    trace -> EvidenceFiles.of(trace).twins()));

    private static final Map<String, String> SAYING = Map.of(
            "from", " begins on ", "to", " ends on ", "valid_until", " ran out on ", "collected", " was collected on ");

    private EvidenceRules() {}

    private static Stream<Hit> useless(Trace trace) {
        return Evidence.all(trace)
                .filter(Evidence::supportsNothing)
                .map(Evidence::item)
                .map(i -> Hit.at(
                        i,
                        "",
                        Phrase.name(i) + " supports nothing.",
                        "Name in 'supports' the controls, clauses or actions that it proves."));
    }

    private static Stream<Hit> outsidePeriod(Trace trace) {
        Settings.Audit audit = trace.pack().settings().audit();
        LocalDate from = audit.from();
        LocalDate to = audit.to();
        return from == null || to == null
                ? Stream.empty()
                : Evidence.all(trace).flatMap(e -> outside(e, from, to).stream());
    }

    private static Optional<Hit> outside(Evidence evidence, LocalDate from, LocalDate to) {
        Optional<LocalDate> first = evidence.firstDay();
        LocalDate last = evidence.lastDay().or(() -> first).orElse(from);
        boolean before = last.isBefore(from);
        if (first.isEmpty() || (!before && !first.get().isAfter(to))) {
            return Optional.empty();
        }
        String field = field(evidence.item(), before);
        String what = SAYING.get(field) + (before ? last + ", before" : first.get() + ", after");
        String message = Phrase.name(evidence.item()) + what + " the audit period from " + from + " to " + to + ".";
        return Optional.of(Hit.at(evidence.item(), field, message));
    }

    private static String field(Item evidence, boolean before) {
        List<String> fields = before ? List.of("to", "valid_until") : List.of("from", "to");
        return fields.stream().filter(evidence::has).findFirst().orElse("collected");
    }

    private static Stream<Hit> dates(Trace trace) {
        return trace.items("evidence").stream()
                .flatMap(i -> Stream.of(
                                Wanted.missing(i, new Wanted("collected", "date of collection")),
                                Dates.done(i, "collected", "collected", trace.auditDate()),
                                period(i))
                        .flatMap(s -> s));
    }

    private static Stream<Hit> period(Item item) {
        String end = item.has("from") ? "to" : "from";
        if (item.has("from") != item.has("to")) {
            String stated = item.has("from")
                    ? "begins on " + item.text("from") + " and has no end"
                    : "ends on " + item.text("to") + " and has no beginning";
            return Stream.of(Hit.at(
                    item,
                    item.has("from") ? "from" : "to",
                    "The period of " + Phrase.inline(item) + " " + stated + ".",
                    "Fill '" + end + "'."));
        }
        Optional<LocalDate> from = item.date("from");
        return item.date("to").filter(to -> from.isPresent() && from.get().isAfter(to)).stream()
                .map(to -> Hit.at(
                        item,
                        "to",
                        "The period of " + Phrase.inline(item) + " ends on " + to + ", before it begins on "
                                + from.orElseThrow() + ".",
                        "Swap or correct 'from' and 'to'."));
    }
}
