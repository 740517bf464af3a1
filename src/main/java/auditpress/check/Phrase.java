package auditpress.check;

import auditpress.model.Item;
import auditpress.model.Scale;
import java.util.List;
import java.util.Locale;

/** Parts of the sentences that findings are made of. */
final class Phrase {
    private static final int LONGEST = 60;
    private static final int FEW = 3;

    private Phrase() {}

    /** {@code Risk R-012}, to begin a sentence with. */
    static String name(Item item) {
        return item.register().singular() + " " + item.id();
    }

    /** {@code risk R-012}, within a sentence. */
    static String inline(Item item) {
        String name = name(item);
        boolean acronym = name.length() > 1 && Character.isUpperCase(name.charAt(1));
        return acronym ? name : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    /** A value as it was written, on one line, cut where it is long. */
    static String quoted(String text) {
        String line = text.lines().findFirst().orElse("");
        return "'" + (line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line) + "'";
    }

    /** {@code a, b and c}. */
    static String and(List<String> parts) {
        int last = parts.size() - 1;
        return last < 1
                ? String.join("", parts)
                : String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
    }

    /** The first few ids and how many more there are. */
    static String ids(List<Item> items) {
        return some(items.stream().map(Item::id).toList());
    }

    /** The first few and how many more there are. */
    static String some(List<String> parts) {
        return parts.size() > FEW
                ? String.join(", ", parts.subList(0, FEW)) + " and " + (parts.size() - FEW) + " more"
                : and(parts);
    }

    /** The steps of a scale as a sentence. */
    static String steps(Scale scale) {
        return "The scale of " + scale.words() + " is " + scale.list() + ".";
    }
}
