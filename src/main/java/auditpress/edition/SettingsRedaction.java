package auditpress.edition;

import auditpress.model.Authority;
import auditpress.model.RiskMethod;
import auditpress.model.Settings;
import java.util.Map;
import java.util.TreeMap;

/** Takes out of the settings' texts what names withheld records. */
final class SettingsRedaction {
    private SettingsRedaction() {}

    static Settings of(Settings full, Blackout blackout) {
        Settings.Audit audit = full.audit();
        Settings.Climate climate = full.climate();
        Settings.Statement statement = full.statement();
        Map<String, Settings.RuleSetting> rules = new TreeMap<>();
        full.rules()
                .forEach((id, r) ->
                        rules.put(id, new Settings.RuleSetting(r.severity(), blackout.text(r.off()), r.origin())));
        return new Settings(
                blackout.text(full.organisation()),
                blackout.text(full.scope()),
                full.date(),
                blackout.text(full.classification()),
                full.language(),
                new Settings.Audit(blackout.text(audit.title()), blackout.text(audit.body()), audit.from(), audit.to()),
                method(full.method(), blackout),
                full.reviewMonths(),
                full.facts(),
                climate == null
                        ? null
                        : new Settings.Climate(
                                climate.relevant(),
                                blackout.text(climate.reason()),
                                climate.considered(),
                                climate.origin()),
                statement == null ? null : new Settings.Statement(blackout.text(statement.version()), statement.date()),
                rules,
                full.history());
    }

    private static RiskMethod method(RiskMethod full, Blackout blackout) {
        return new RiskMethod(
                full.rows(),
                full.columns(),
                full.formula(),
                full.bands(),
                full.ranked(),
                full.acceptance(),
                full.authorities().stream()
                        .map(a -> new Authority(blackout.text(a.who()), a.upTo(), a.origin()))
                        .toList(),
                full.declared());
    }
}
