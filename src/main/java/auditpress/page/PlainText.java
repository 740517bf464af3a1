package auditpress.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Markdown without any mark: paragraphs of words, as most fields hold, which need no parser. */
final class PlainText {
    /** Signs that mark nothing, wherever they stand behind the first letter of a line. */
    private static final String SIGNS = " ,.;()/%?'\"-";

    private PlainText() {}

    /** The paragraphs, each on one line; null where the text may mean anything else. */
    static @Nullable List<String> paragraphs(String markdown) {
        if (!isPlain(markdown) || markdown.contains("www.")) {
            return null;
        }
        List<String> paragraphs = new ArrayList<>();
        int start = 0;
        while (start < markdown.length()) {
            int end = markdown.indexOf("\n\n", start);
            end = end < 0 ? markdown.length() : end;
            paragraphs.add(markdown.substring(start, end).replace('\n', ' '));
            start = end + 2;
        }
        return paragraphs;
    }

    /** Every line begins with a letter and ends with no blank; between paragraphs stands one empty line. */
    private static boolean isPlain(String text) {
        char before = '\n';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                boolean third = before == '\n' && (i < 2 || text.charAt(i - 2) == '\n');
                if (before == ' ' || third) {
                    return false;
                }
            } else if (!isLetter(c) && (before == '\n' || !isSign(c))) {
                return false;
            }
            before = c;
        }
        return before != '\n' && before != ' ';
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isSign(char c) {
        return (c >= '0' && c <= '9') || SIGNS.indexOf(c) >= 0;
    }
}
