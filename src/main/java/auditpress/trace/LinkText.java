package auditpress.trace;

import auditpress.model.Field;
import auditpress.model.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What the text of a reference names.
 *
 * @param ids each a reference of its own
 * @param words the whole text where it is more words than ids, a reference to nothing; else empty
 */
record LinkText(List<String> ids, String words) {
    static final String HINT =
            "Keep ids alone in this column, or read the file with 'auditpress import --every-build', which"
                    + " takes the ids and keeps the words.";

    private static final Pattern SENTENCE = Pattern.compile("\\p{L}{2,}[)\\]]?\\s+[(\\[]?\\p{L}{2,}");
    private static final Pattern AROUND = Pattern.compile("^[\\p{Ps}\\p{Pi}\"']+|[\\p{Pe}\\p{Pf}\"'.:]+$");
    private static final Pattern ID = Pattern.compile("\\p{L}+[-.]\\d[\\d.]*");
    /** So many words beside ids are no misspelt ids. */
    private static final int MANY = 3;

    /**
     * Takes the text apart.
     *
     * @param known whether there is a record of that id
     */
    static LinkText of(Field field, String text, Predicate<String> known) {
        List<String> parts = field.type().entries(text);
        if (field.type() != Type.LINKS || parts.size() < 2 || parts.stream().allMatch(known)) {
            return new LinkText(parts, "");
        }
        if (parts.stream().noneMatch(p -> known.test(p) || hasDigit(p))) {
            return new LinkText(List.of(text.strip()), "");
        }
        long words = parts.stream().filter(p -> !known.test(p) && !hasDigit(p)).count();
        return words >= MANY && SENTENCE.matcher(text).find()
                ? new LinkText(ids(parts, known), text.strip())
                : new LinkText(parts, "");
    }

    private static List<String> ids(List<String> parts, Predicate<String> known) {
        List<String> ids = new ArrayList<>();
        for (String part : parts) {
            String bare = known.test(part) ? part : AROUND.matcher(part).replaceAll("");
            if (known.test(bare) || ID.matcher(bare).matches()) {
                ids.add(bare);
            }
        }
        return ids;
    }

    private static boolean hasDigit(String text) {
        return text.chars().anyMatch(Character::isDigit);
    }
}
