package auditpress.trace;

import auditpress.model.Field;
import auditpress.model.Item;
import auditpress.model.Origin;

/**
 * A reference to nothing.
 *
 * @param hint what was probably meant, as a sentence
 */
public record Dangling(Item from, Field field, String text, Origin origin, String hint) {}
