package auditpress.importer;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Takes controls and clauses out of words in which a document says what it answers. */
final class AnsweredControls {
    /** Those of Annex A there are, and ranges of them. */
    private static final String NUMBER =
            "(?:5\\.(?:3[0-7]|[12]?\\d)|6\\.[1-8]|7\\.(?:1[0-4]|[1-9])|8\\.(?:3[0-4]|[12]?\\d))";

    private static final Pattern CONTROL = Pattern.compile("\\bA\\.?\\s?" + NUMBER
            + "(?![.\\d])(?:\\s?[-\\u2013\\u2014]\\s?(?:A\\.?\\s?)?(?:" + NUMBER + "|\\d{1,2})(?![.\\d]))?");
    private static final Pattern CLAUSES =
            Pattern.compile("(?i)\\bclauses?\\s+((?:(?:[4-9]|10)(?:\\.\\d){1,2}(?:\\s*(?:,|&|and)\\s*)?)+)");

    private AnsweredControls() {}

    /** Controls of Annex A and ranges of them, as they are written; empty where there are none. */
    static String controls(String text) {
        return found(CONTROL, 0, text);
    }

    /** Clauses of the standard, with blanks between; empty where there are none. */
    static String clauses(String text) {
        return found(CLAUSES, 1, text).replaceAll("[^\\d.]+", " ").strip();
    }

    private static String found(Pattern pattern, int group, String text) {
        return pattern.matcher(text)
                .results()
                .map(m -> m.group(group))
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
