package auditpress.edition;

import java.util.Locale;

/**
 * Words that are found in texts as whole words, blanks and line breaks being the same.
 *
 * @param words without what is no letter or digit at their ends, and with single blanks
 * @param anyCase whether capital and small letters are the same
 * @param shown whether they may stand; a longer phrase that may stand hides a shorter one that may not
 */
record Phrase(String words, boolean anyCase, boolean shown) {

    static Phrase of(String text, boolean anyCase, boolean shown) {
        String words = text.strip().replaceAll("\\s+", " ");
        int from = 0;
        int to = words.length();
        while (from < to && !isWord(words.codePointAt(from))) {
            from += Character.charCount(words.codePointAt(from));
        }
        while (to > from && !isWord(words.codePointBefore(to))) {
            to -= Character.charCount(words.codePointBefore(to));
        }
        return new Phrase(words.substring(from, to), anyCase, shown);
    }

    static boolean isWord(int codePoint) {
        return Character.isLetterOrDigit(codePoint);
    }

    /** The end of the word that begins there. */
    static int wordEnd(CharSequence text, int from) {
        int at = from;
        while (at < text.length() && isWord(Character.codePointAt(text, at))) {
            at += Character.charCount(Character.codePointAt(text, at));
        }
        return at;
    }

    /** The word by which it is looked up. */
    String first() {
        return words.substring(0, wordEnd(words, 0)).toLowerCase(Locale.ROOT);
    }

    /** Where it ends in the text when it begins there; -1 when it does not. */
    int end(String text, int from) {
        int at = from;
        for (int i = 0; i < words.length(); i++) {
            if (at >= text.length()) {
                return -1;
            }
            if (words.charAt(i) == ' ') {
                int blanks = at;
                while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                    at++;
                }
                if (at == blanks) {
                    return -1;
                }
            } else if (!text.regionMatches(anyCase, at++, words, i, 1)) {
                return -1;
            }
        }
        return at < text.length() && isWord(text.codePointAt(at)) ? -1 : at;
    }
}
