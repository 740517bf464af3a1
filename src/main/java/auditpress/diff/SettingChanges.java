package auditpress.diff;

import auditpress.model.Pack;
import auditpress.model.Register;
import auditpress.model.Settings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What can change of the scope (4.3) and of whatever else the settings state; the risk method has a topic of its own. */
final class SettingChanges {
    private SettingChanges() {}

    static List<Difference> of(Pack before, Pack now) {
        Map<String, String> was = parts(before);
        Map<String, String> is = parts(now);
        Map<String, String> all = new LinkedHashMap<>(is);
        was.forEach(all::putIfAbsent);
        List<Difference> differences = new ArrayList<>();
        for (String part : all.keySet()) {
            difference(part, was.getOrDefault(part, ""), is.getOrDefault(part, ""))
                    .ifPresent(differences::add);
        }
        return differences;
    }

    /** Nothing where the values mean the same. */
    static Optional<Difference> difference(String title, String before, String now) {
        String was = Reflow.words(before);
        String is = Reflow.words(now);
        if (was.equals(is)) {
            return Optional.empty();
        }
        Excerpt excerpt = Excerpt.of(was, is);
        What what = was.isEmpty() ? What.NEW : is.isEmpty() ? What.REMOVED : What.CHANGED;
        return Optional.of(new Difference(what, Presence.SETTING, "", "", title, excerpt.before(), excerpt.now(), ""));
    }

    /** Each setting in words, those of the scope first. */
    private static Map<String, String> parts(Pack pack) {
        Settings settings = pack.settings();
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("Organisation", settings.organisation());
        parts.put("Scope", settings.scope());
        for (Settings.Fact fact : Settings.Fact.values()) {
            Boolean holds = settings.facts().get(fact.key());
            parts.put("The organisation " + fact.words(), holds == null ? "" : holds ? "Yes" : "No");
        }
        parts.put("Climate change", climate(settings.climate()));
        Settings.Statement statement = settings.statement();
        parts.put("Version of the Statement of Applicability", statement == null ? "" : statement.words());
        parts.put("Audit", settings.audit().title());
        parts.put("Certification body", settings.audit().body());
        parts.put("Audit period", period(settings.audit()));
        parts.put("Months between management reviews", String.valueOf(settings.reviewMonths()));
        parts.put("Classification", settings.classification());
        parts.put("Language", settings.language());
        parts.put("History of records", settings.history() ? "read from git" : "");
        new TreeMap<>(settings.rules()).forEach((id, rule) -> parts.put("Rule " + id, weight(rule)));
        for (Register register : pack.registers()) {
            parts.put("Register " + register.title(), "declared");
        }
        return parts;
    }

    private static String climate(Settings.@Nullable Climate climate) {
        if (climate == null) {
            return "";
        }
        String day = climate.considered() == null ? "" : " (considered on " + climate.considered() + ")";
        return (climate.relevant() ? "relevant: " : "not relevant: ") + climate.reason() + day;
    }

    private static String period(Settings.Audit audit) {
        String from = audit.from() == null ? "" : "from " + audit.from() + " ";
        return audit.to() == null ? from : from + "to " + audit.to();
    }

    private static String weight(Settings.RuleSetting rule) {
        return !rule.off().isEmpty()
                ? "off: " + rule.off()
                : rule.severity() == null ? "" : rule.severity().key();
    }
}
