package auditpress.trace;

import auditpress.model.Field;
import auditpress.model.Item;

/** A reference that leads somewhere: written in that field of {@code from}, or, with no field, a mention in its text. */
public record Link(Item from, Field field, Item to) {
    /** Stands for "mentioned in running text". */
    public static final Field MENTION = new Field(
            "",
            auditpress.model.Type.LINKS,
            false,
            "Mentions",
            "",
            java.util.Map.of(),
            java.util.List.of(),
            java.util.List.of(),
            "mentions",
            "mentioned in",
            "",
            "",
            "",
            false);

    public boolean isMention() {
        return field.name().isEmpty();
    }
}
