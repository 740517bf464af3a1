package auditpress.importer;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether a page is minutes of a management review or a document, and by which words. */
record HtmlKind(String register, String why) {
    private static final Pattern MINUTES =
            Pattern.compile("\\b(minutes|management review|meeting notes|protokoll|sitzungsprotokoll|"
                    + "managementbewertung|management-bewertung|managementreview|besprechungsprotokoll)\\b");
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

    static HtmlKind of(String title, String text, HtmlFacts facts) {
        String name = title.toLowerCase(Locale.ROOT);
        Matcher minutes = MINUTES.matcher(name);
        boolean named = minutes.find();
        if (RULES.matcher(name).find()) {
            return new HtmlKind("documents", "its title says so");
        }
        if (named) {
            return new HtmlKind("reviews", "its title speaks of '" + minutes.group() + "'");
        }
        Optional<String> attended = facts.of(HtmlNames.of("attendees"))
                .or(() -> facts.below(HtmlNames.of("attendees")).stream().findFirst());
        String words = text.toLowerCase(Locale.ROOT);
        List<String> signs = SIGNS.stream()
                .filter(s -> Pattern.compile("(?U)\\b" + Pattern.quote(s) + "\\b")
                        .matcher(words)
                        .find())
                .toList();
        boolean held = (attended.isPresent() && signs.size() >= ENOUGH - 1) || signs.size() > ENOUGH + 1;
        return held
                ? new HtmlKind("reviews", "it speaks of " + String.join(", ", signs))
                : new HtmlKind("documents", "it does not look like minutes");
    }
}
