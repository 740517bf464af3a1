package auditpress.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One field of a register, as declared.
 *
 * @param name canonical column name
 * @param label what people read
 * @param help one sentence for the field reference, or empty
 * @param aliases other column names by language
 * @param choices permitted values of a choice field
 * @param targets kinds that a link may lead to
 * @param forward how the item's page names the link ("treated by"); empty when the label does
 * @param reverse how the target's page names it ("treats")
 * @param scale the risk method's scale of a score field
 * @param checkedBy the rule that reports an unresolved reference in place of L2, or empty
 * @param deadline what falls due on this date ("review of risk"), or empty for a date on which nothing does
 * @param settles whether nothing of the item falls due any more once this is filled or, for a date, once its day has come
 */
public record Field(
        String name,
        Type type,
        boolean required,
        String label,
        String help,
        Map<String, List<String>> aliases,
        List<Choice> choices,
        List<String> targets,
        String forward,
        String reverse,
        String scale,
        String checkedBy,
        String deadline,
        boolean settles) {

    /** Stands among the targets of a field that may lead to a record of any kind. */
    public static final String ANY = "*";

    /** Stands among the targets of a field that may name a register as a whole. */
    public static final String REGISTER = "register";

    /** Whether a link may lead to records of that kind. */
    public boolean leadsTo(String kind) {
        return targets.contains(kind) || targets.contains(ANY);
    }

    /** An own column that no register declares: kept and shown as text. */
    public static Field own(String name) {
        return new Field(name, Type.TEXT, false, name, "", Map.of(), List.of(), List.of(), "", "", "", "", "", false);
    }

    /** The choice that this text names, by value, label or alias, in any case. */
    public Optional<Choice> choice(String text) {
        for (Choice choice : choices) {
            if (choice.isNamed(text)) {
                return Optional.of(choice);
            }
        }
        return Optional.empty();
    }

    /** The choice whose value, label or alias is all but this text. */
    public Optional<Choice> nearest(String text) {
        List<String> words = new ArrayList<>();
        choices.forEach(c -> words.add(c.value()));
        choices.forEach(c -> words.add(c.label()));
        choices.forEach(c -> words.addAll(c.aliases()));
        return Nearest.to(text, words).flatMap(this::choice);
    }
}
