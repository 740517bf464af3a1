package auditpress.importer;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The beginning of a text that may stand as its title: the first sentence, or as many whole words as a title holds. */
final class TextBeginning {
    private static final int LONGEST = 100;
    private static final Pattern SENTENCE = Pattern.compile("(?s)(.{10,}?)(?:\\.(?=\\s|$)|[;!?](?=\\s|$)|\\n).*");

    private TextBeginning() {}

    /** Up to some hundred characters; with an ellipsis where a sentence was cut. */
    static String of(String text) {
        Matcher sentence = SENTENCE.matcher(text.strip());
        String first = (sentence.matches() ? sentence.group(1) : text).strip();
        return first.length() <= LONGEST ? first : cut(first);
    }

    private static String cut(String text) {
        int blank = text.lastIndexOf(' ', LONGEST - 1);
        int end = blank > LONGEST / 2 ? blank : text.offsetByCodePoints(0, text.codePointCount(0, LONGEST - 1));
        return text.substring(0, end).replaceFirst("[\\s,:–—-]+$", "") + "…";
    }
}
