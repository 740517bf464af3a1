package auditpress.check;

import static auditpress.model.Severity.ERROR;
import static auditpress.model.Severity.WARNING;

import auditpress.model.Item;
import auditpress.model.Nearest;
import auditpress.model.Settings;
import auditpress.trace.Trace;
import auditpress.trace.Waiver;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Rules about waivers and about how the settings weigh rules. None of them can be waived, weighed or switched off. */
final class WaiverRules {
    private static final String FAMILY = "W";

    static final List<Rule> RULES = List.of(
            new Rule(
                    "W1",
                    WARNING,
                    "10.2",
                    Need.WAIVERS,
                    "No waiver has lapsed.",
                    "Somebody answered for the finding until a day that is past; nobody does now.",
                    "Mend the finding, or have it waived anew with a later 'until'.",
                    WaiverRules::lapsed),
            new Rule(
                    "W2",
                    ERROR,
                    "10.2",
                    Need.WAIVERS.or(Need.RULE_SETTINGS),
                    "Every waiver names a rule, a reason, an approver in service and an end; every rule that is weighed"
                            + " otherwise exists.",
                    "A finding that nobody answers for, or for ever, is hidden, not waived.",
                    "Fill 'reason', 'approver' and 'until', or remove the waiver.",
                    trace -> Stream.concat(incomplete(trace), settings(trace))));

    private WaiverRules() {}

    static boolean isFamily(String rule) {
        return rule.startsWith(FAMILY);
    }

    private static Stream<Hit> lapsed(Trace trace) {
        return Waiver.all(trace)
                .filter(Waiver::isLapsed)
                .map(w -> Hit.at(
                        w.item(),
                        "until",
                        "The waiver of " + what(w) + " lapsed on " + w.item().text("until") + "."));
    }

    private static String what(Waiver waiver) {
        return waiver.rule() + (waiver.record().isEmpty() ? "" : " for " + waiver.record());
    }

    private static Stream<Hit> incomplete(Trace trace) {
        return Waiver.all(trace)
                .flatMap(w -> Stream.of(
                                Wanted.missing(
                                        w.item(),
                                        new Wanted("reason", "reason"),
                                        new Wanted("approver", "approver"),
                                        new Wanted("until", "end")),
                                unknown(w),
                                Owners.inService(trace, w.item(), "approver"))
                        .flatMap(s -> s));
    }

    private static Stream<Hit> unknown(Waiver waiver) {
        Item item = waiver.item();
        if (isFamily(waiver.rule())) {
            return Stream.of(Hit.at(
                    item, "rule", "Rule " + waiver.rule() + " cannot be waived.", "Mend the waiver that it names."));
        }
        return isKnown(waiver.rule())
                ? Stream.empty()
                : Stream.of(Hit.at(
                        item,
                        "rule",
                        "There is no rule " + Phrase.quoted(item.text("rule")) + ".",
                        hint(waiver.rule())));
    }

    private static Stream<Hit> settings(Trace trace) {
        return trace.pack().settings().rules().entrySet().stream().flatMap(WaiverRules::setting);
    }

    private static Stream<Hit> setting(Map.Entry<String, Settings.RuleSetting> entry) {
        String id = entry.getKey();
        if (isFamily(id)) {
            return Stream.of(Hit.at(
                    entry.getValue().origin(), "Rule " + id + " cannot be weighed otherwise.", "Remove the setting."));
        }
        return isKnown(id)
                ? Stream.empty()
                : Stream.of(Hit.at(entry.getValue().origin(), "There is no rule " + Phrase.quoted(id) + ".", hint(id)));
    }

    private static boolean isKnown(String rule) {
        return Rulebook.rules().stream().anyMatch(r -> r.id().equals(rule));
    }

    private static String hint(String rule) {
        return Nearest.hint(rule, Rulebook.rules().stream().map(Rule::id).toList(), "The Rulebook lists them all.");
    }
}
