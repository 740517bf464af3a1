package auditpress.check;

import auditpress.model.Finding;
import auditpress.model.Settings;
import auditpress.model.Severity;
import auditpress.trace.Trace;
import auditpress.trace.Waiver;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the settings and the waivers make of findings: how much a rule weighs here, whether it is applied, who answers for a finding. */
final class Weights {
    private final Map<String, Settings.RuleSetting> settings;
    private final Map<Excused, Finding.Waiver> waivers = new HashMap<>();

    /** The finding of a rule on a record. */
    private record Excused(String rule, String record) {}

    Weights(Trace trace) {
        this.settings = new HashMap<>(trace.pack().settings().rules());
        settings.keySet().removeIf(WaiverRules::isFamily);
        Waiver.all(trace)
                .filter(w -> w.isComplete() && !w.isLapsed() && !WaiverRules.isFamily(w.rule()))
                .forEach(w -> waivers.putIfAbsent(new Excused(w.rule(), w.record()), waiver(trace, w)));
    }

    private static Finding.Waiver waiver(Trace trace, Waiver waiver) {
        return new Finding.Waiver(
                trace.personName(waiver.item(), "approver"),
                waiver.item().text("reason"),
                waiver.until().orElseThrow(),
                waiver.item().origin());
    }

    /** Why the rule is not applied here; empty when it is. */
    String off(String rule) {
        Settings.RuleSetting setting = settings.get(rule);
        return setting == null ? "" : setting.off();
    }

    /** What a finding of the rule weighs here. */
    Severity severity(Rule rule) {
        Severity own = stated(rule.id());
        return own == null ? rule.severity() : own;
    }

    private @Nullable Severity stated(String rule) {
        Settings.RuleSetting setting = settings.get(rule);
        return setting == null ? null : setting.severity();
    }

    /** The finding as it weighs here. */
    Finding weighed(Finding finding) {
        Severity own = stated(finding.rule());
        Finding.Waiver waiver = waivers.get(new Excused(finding.rule(), finding.record()));
        Finding weighed = own == null ? finding : finding.weighing(own);
        return waiver == null ? weighed : weighed.waivedBy(waiver);
    }
}
