package auditpress.model;

import java.util.List;

/**
 * One permitted value of a choice field: as stored, as shown, how it looks, and what else people write for it.
 *
 * @param settles whether nothing of an item with this value falls due any more
 */
public record Choice(String value, String label, Tone tone, List<String> aliases, boolean settles) {

    /** Whether this text names it: by value, label or alias, in any case. */
    boolean isNamed(String text) {
        return value.equalsIgnoreCase(text)
                || label.equalsIgnoreCase(text)
                || aliases.stream().anyMatch(text::equalsIgnoreCase);
    }
}
