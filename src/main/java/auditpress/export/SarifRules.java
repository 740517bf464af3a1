package auditpress.export;

import auditpress.check.Rule;
import auditpress.check.Rulebook;
import auditpress.model.Severity;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;

/** The rulebook as SARIF knows rules: reporting descriptors. */
final class SarifRules {
    private static final List<String> IDS =
            Rulebook.rules().stream().map(Rule::id).toList();

    private SarifRules() {}

    /** The place of that rule in the rulebook, from 0; -1 for one that the rulebook does not hold. */
    static int index(String rule) {
        return IDS.indexOf(rule);
    }

    static String level(Severity severity) {
        return severity.key();
    }

    static void write(JsonGenerator json) {
        json.writeArrayPropertyStart("rules");
        Rulebook.rules().forEach(r -> write(r, json));
        json.writeEndArray();
    }

    private static void write(Rule rule, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("id", rule.id());
        json.writeStringProperty("name", name(rule.sentence()));
        text("shortDescription", rule.sentence(), json);
        text("fullDescription", rule.why(), json);
        text("help", rule.mend(), json);
        json.writeObjectPropertyStart("defaultConfiguration");
        json.writeStringProperty("level", level(rule.severity()));
        json.writeEndObject();
        json.writeObjectPropertyStart("properties");
        json.writeStringProperty("clause", rule.clause());
        json.writeEndObject();
        json.writeEndObject();
    }

    /** A message. Braces would be taken for places of arguments, brackets before a parenthesis for a link (SARIF 3.11.5, 3.11.6). */
    static void text(String name, String text, JsonGenerator json) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty(
                "text", text.replace("{", "{{").replace("}", "}}").replace("](", "] ("));
        json.writeEndObject();
    }

    /** The first clause of the sentence as one word: {@code EveryRiskIsOwnedByANamedPerson}. */
    private static String name(String sentence) {
        StringBuilder name = new StringBuilder();
        String clause = sentence.split("[,;:.]", 2)[0].replace("'", "");
        for (String word : clause.split("[^\\p{L}\\p{Nd}]+", -1)) {
            if (!word.isEmpty()) {
                name.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
            }
        }
        return name.toString();
    }
}
