package auditpress.importer;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether a page is minutes of a management review, the report of an audit or a document, and by which words. */
record DocumentKind(String register, String why) {
    private static final Pattern MINUTES =
            Pattern.compile("\\b(minutes|management review|meeting notes|protokoll|sitzungsprotokoll|"
                    + "managementbewertung|management-bewertung|managementreview|besprechungsprotokoll)\\b");
    private static final Pattern AUDIT =
            Pattern.compile("(?U)\\b(audit report|auditbericht|rapport d'audit|informe de auditoría|laporan audit)\\b");
    private static final Pattern RULES =
            Pattern.compile("\\b(policy|procedure|process|standard|guideline|plan|template|richtlinie|"
                    + "verfahren|verfahrensanweisung|prozess|leitlinie|vorlage)\\b");
    private static final List<String> SIGNS = List.of(
            "minutes",
            "agenda",
            "apologies",
            "attendees",
            "participants",
            "actions",
            "action items",
            "decisions",
            "next meeting",
            "any other business",
            "tagesordnung",
            "teilnehmer",
            "anwesend",
            "beschlüsse",
            "maßnahmen",
            "nächste sitzung");

    private static final int ENOUGH = 3;

    /** Whether a title says that rules follow. */
    static boolean isOfRules(String title) {
        return RULES.matcher(title.toLowerCase(Locale.ROOT)).find();
    }

    static DocumentKind of(String title, String text, StatedFacts facts) {
        String name = title.toLowerCase(Locale.ROOT);
        Matcher minutes = MINUTES.matcher(name);
        boolean named = minutes.find();
        if (isOfRules(title)) {
            return new DocumentKind("documents", "its title says so");
        }
        Matcher audit = AUDIT.matcher(name);
        if (audit.find()) {
            return new DocumentKind("audits", "its title speaks of '" + audit.group() + "'");
        }
        if (named) {
            return new DocumentKind("reviews", "its title speaks of '" + minutes.group() + "'");
        }
        Optional<String> attended = facts.of(FactNames.common().of("attendees"))
                .or(() ->
                        facts.below(FactNames.common().of("attendees")).stream().findFirst());
        String words = text.toLowerCase(Locale.ROOT);
        List<String> signs = SIGNS.stream()
                .filter(s -> Pattern.compile("(?U)\\b" + Pattern.quote(s) + "\\b")
                        .matcher(words)
                        .find())
                .toList();
        boolean held = (attended.isPresent() && signs.size() >= ENOUGH - 1) || signs.size() > ENOUGH + 1;
        return held
                ? new DocumentKind("reviews", "it speaks of " + String.join(", ", signs))
                : new DocumentKind("documents", "it does not look like minutes");
    }
}
