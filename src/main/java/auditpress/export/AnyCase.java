package auditpress.export;

import java.util.Collection;
import java.util.stream.Collectors;

/** Writes patterns of ECMA 262 that match words in any case. JSON Schema knows no flag for that. */
final class AnyCase {
    private AnyCase() {}

    /** Matches one of the words alone. */
    static String one(Collection<String> words) {
        return "^(?:" + either(words) + ")$";
    }

    /** Matches the words in any number, set apart as in the cell of a table. */
    static String several(Collection<String> words) {
        String either = "(?:" + either(words) + ")";
        return "^\\s*" + either + "(?:[,;/|\\s]+" + either + ")*\\s*$";
    }

    static String either(Collection<String> words) {
        return words.stream().map(AnyCase::word).collect(Collectors.joining("|"));
    }

    /** Matches a column's name, whatever sets its words apart. */
    static String column(String plain) {
        return word(plain).replace(" ", "[ _-]+");
    }

    /** Matches the text in this case alone. */
    static String literal(String text) {
        StringBuilder pattern = new StringBuilder();
        text.codePoints().forEach(c -> plain(c, pattern));
        return pattern.toString();
    }

    private static String word(String word) {
        StringBuilder pattern = new StringBuilder();
        word.codePoints().forEach(c -> letter(c, pattern));
        return pattern.toString();
    }

    private static void letter(int c, StringBuilder pattern) {
        int lower = Character.toLowerCase(c);
        int upper = Character.toUpperCase(c);
        if (lower == upper) {
            plain(c, pattern);
        } else {
            pattern.append('[').appendCodePoint(lower).appendCodePoint(upper).append(']');
        }
    }

    private static void plain(int c, StringBuilder pattern) {
        if ("\\^$.|?*+()[]{}/".indexOf(c) >= 0) {
            pattern.append('\\');
        }
        pattern.appendCodePoint(c);
    }
}
