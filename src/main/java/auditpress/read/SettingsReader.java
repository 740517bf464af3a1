package auditpress.read;

import auditpress.model.RiskMethod;
import auditpress.model.Settings;
import java.time.LocalDate;
import java.util.Set;

/** Reads what auditpress.yaml says of the organisation, the audit and the method. */
final class SettingsReader {
    private SettingsReader() {}

    /** @param taken columns of the risk register that hold something else than a score */
    static Settings read(Section root, Set<String> taken) {
        String organisation = root.text("organisation", "");
        if (organisation.isEmpty()) {
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
                root.text("language", "en"),
                audit(root.section("audit")),
                method,
                root.number("review_interval_months", 1, 12));
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
