package auditpress.read;

import auditpress.model.NaturalOrder;
import auditpress.model.RiskMethod;
import auditpress.model.Settings;
import auditpress.model.Severity;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads what auditpress.yaml says of the organisation, the audit and the method. */
final class SettingsReader {
    private SettingsReader() {}

    /** @param taken columns of the risk register that hold something else than a score */
    static Settings read(Section root, Set<String> taken) {
        String organisation = root.text("organisation", "");
        if (root.node("organisation").isEmpty()) {
            root.wrong(
                    "L4",
                    "organisation",
                    "Missing; every page names the organisation.",
                    "Write 'organisation: Your firm'.");
        }
        RiskMethod method = RiskMethodReader.read(root.section("risk_method"), taken);
        LocalDate date = root.date("date").orElse(null);
        return new Settings(
                organisation,
                root.text("scope", ""),
                date,
                root.text("classification", ""),
                language(root),
                audit(root.section("audit")),
                method,
                root.number("review_interval_months", 1, 36, 12),
                facts(root.section("facts")),
                climate(root.section("climate_change")),
                statement(root.section("statement_of_applicability")),
                rules(root),
                history(root));
    }

    private static Map<String, Boolean> facts(Section section) {
        Map<String, Boolean> facts = new TreeMap<>();
        for (Settings.Fact fact : Settings.Fact.values()) {
            section.answer(fact.key()).ifPresent(is -> facts.put(fact.key(), is));
        }
        section.finish();
        return facts;
    }

    private static Settings.@Nullable Climate climate(Section section) {
        Boolean relevant = section.answer("relevant").orElse(null);
        LocalDate considered = section.date("considered").orElse(null);
        String reason = section.text("reason", "");
        section.finish();
        return relevant == null ? null : new Settings.Climate(relevant, reason, considered, section.origin("relevant"));
    }

    private static Settings.@Nullable Statement statement(Section section) {
        String version = section.text("version", "");
        LocalDate date = section.date("date").orElse(null);
        section.finish();
        return version.isEmpty() && date == null ? null : new Settings.Statement(version, date);
    }

    private static boolean history(Section root) {
        String text = root.text("history", "");
        if (!text.isEmpty() && !text.equalsIgnoreCase("git")) {
            root.wrong("L4", "history", "'" + text + "' is no source of history.", "Write 'history: git', or nothing.");
        }
        return text.equalsIgnoreCase("git");
    }

    /** A rule is given a severity, or a mapping with a severity or the reason for which it is off. */
    private static Map<String, Settings.RuleSetting> rules(Section root) {
        Map<String, Settings.RuleSetting> rules = new TreeMap<>(NaturalOrder.IDS);
        Section all = root.section("rules");
        for (String id : all.keys()) {
            Node node = all.node(id).orElse(null);
            if (node == null) {
                continue;
            }
            boolean word = node instanceof Node.Scalar;
            Section one = word ? all : all.section(id);
            Severity severity = severity(one, word ? id : "severity");
            String off = word ? "" : one.text("off", "");
            rules.put(id, new Settings.RuleSetting(severity, off, all.origin(id)));
            if (!word) {
                if (one.keys().contains("off") && off.isEmpty()) {
                    one.wrong("L4", "off", "A rule is switched off with a reason.", "Write why behind 'off:'.");
                }
                one.finish();
            }
        }
        return rules;
    }

    private static @Nullable Severity severity(Section section, String key) {
        String text = section.text(key, "");
        for (Severity severity : Severity.values()) {
            if (severity.key().equalsIgnoreCase(text)) {
                return severity;
            }
        }
        if (!text.isEmpty()) {
            section.wrong(
                    "L4",
                    key,
                    "'" + text + "' is not a severity.",
                    text.matches("(?i)off|no|false|none")
                            ? "A rule is switched off with a reason: write '" + key + ": {off: why}'."
                            : "Write error, warning or note.");
        }
        return null;
    }

    private static String language(Section root) {
        String tag = root.text("language", "en");
        if (tag.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")) {
            return tag;
        }
        root.wrong("L4", "language", "'" + tag + "' is not a language tag.", "Write for example en, en-GB or de.");
        return "en";
    }

    private static Settings.Audit audit(Section section) {
        LocalDate from = section.date("from").orElse(null);
        LocalDate to = section.date("to").orElse(null);
        if (from != null && to != null && to.isBefore(from)) {
            section.wrong("L4", "to", "The audit period ends before it begins.", "Swap 'from' and 'to'.");
        }
        Settings.Audit audit = new Settings.Audit(section.text("title", ""), section.text("body", ""), from, to);
        section.finish();
        return audit;
    }
}
