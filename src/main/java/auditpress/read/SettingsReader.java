package auditpress.read;

import auditpress.model.RiskMethod;
import auditpress.model.Settings;
import java.time.LocalDate;

/** Reads what auditpress.yaml says of the organisation, the audit and the method. */
final class SettingsReader {
    private SettingsReader() {}

    static Settings read(Section root) {
        String organisation = root.text("organisation", "");
        if (root.node("organisation").isEmpty()) {
            root.wrong(
                    "L4",
                    "organisation",
                    "Missing; every page names the organisation.",
                    "Write 'organisation: Your firm'.");
        }
        RiskMethod method = RiskMethodReader.read(root.section("risk_method"));
        LocalDate date = root.date("date").orElse(null);
        return new Settings(
                organisation,
                root.text("scope", ""),
                date,
                root.text("classification", ""),
                language(root),
                audit(root.section("audit")),
                method,
                root.number("review_interval_months", 1, 36, 12));
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
