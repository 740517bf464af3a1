package auditpress.read;

import auditpress.model.Choice;
import auditpress.model.Tone;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Reads what may be chosen in a field: a list of words, or a mapping that says more of each. */
final class ChoicesReader {
    private final Section field;
    private final Map<String, Choice> choices = new LinkedHashMap<>();

    /** @param base the choices that ship with the field; they stay but for what is stated */
    ChoicesReader(Section field, List<Choice> base) {
        this.field = field;
        base.forEach(c -> choices.put(c.value(), c));
    }

    List<Choice> read() {
        if (field.node("choices").filter(n -> !(n instanceof Node.Mapping)).isPresent()) {
            words(field.list("choices"));
        } else {
            field.sections("choices").forEach(s -> choices.put(s.name(), choice(s, base(s.name()))));
        }
        reportTwins();
        return List.copyOf(choices.values());
    }

    private void words(List<String> values) {
        for (String value : new LinkedHashSet<>(values)) {
            choices.put(value, base(value));
            if (Collections.frequency(values, value) > 1) {
                field.wrong("L4", "choices", "'" + value + "' stands there twice.", "Remove one of the two.");
            }
        }
    }

    private Choice base(String value) {
        Choice known = choices.get(value);
        return known == null ? new Choice(value, Section.capital(value), Tone.NEUTRAL, List.of(), false) : known;
    }

    private static Choice choice(Section section, Choice base) {
        Choice choice = new Choice(
                base.value(),
                section.text("label", base.label()),
                tone(section, base.tone()),
                Stream.concat(base.aliases().stream(), section.list("aliases").stream())
                        .distinct()
                        .toList(),
                section.flag("settles", base.settles()));
        section.finish();
        return choice;
    }

    private static Tone tone(Section section, Tone base) {
        List<String> names = Stream.of(Tone.values()).map(Tone::key).toList();
        return Tone.valueOf(section.word("tone", "a tone", names, base.key()).toUpperCase(Locale.ROOT));
    }

    /** A word that stands for two choices would always be read as the first. */
    private void reportTwins() {
        Map<String, String> named = new HashMap<>();
        for (Choice choice : choices.values()) {
            Stream.concat(Stream.of(choice.value(), choice.label()), choice.aliases().stream())
                    .map(w -> w.toLowerCase(Locale.ROOT))
                    .distinct()
                    .filter(w -> named.putIfAbsent(w, choice.value()) != null)
                    .forEach(w -> field.wrong(
                            "L4",
                            "choices",
                            "'" + w + "' stands for '" + named.get(w) + "' and for '" + choice.value() + "'.",
                            "Take it from one of the two."));
        }
    }
}
