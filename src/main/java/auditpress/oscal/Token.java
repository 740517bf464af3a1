package auditpress.oscal;

import java.util.Locale;

/** Names as OSCAL takes them: a letter or underscore, then letters, digits, points, hyphens and underscores. */
final class Token {
    private Token() {}

    /** The text in small letters, a hyphen for each run of what cannot stand in a token; {@code A.5.15} becomes {@code a-5.15}. */
    static String of(String text) {
        StringBuilder token = new StringBuilder();
        text.strip().toLowerCase(Locale.ROOT).codePoints().forEach(c -> {
            if (Character.isLetter(c) || isDigit(c) || c == '.' || c == '_') {
                token.appendCodePoint(c);
            } else if (token.length() > 0 && token.charAt(token.length() - 1) != '-') {
                token.append('-');
            }
        });
        String plain = token.toString().replaceFirst("^a\\.(?=\\d)", "a-").replaceFirst("-$", "");
        boolean begins = !plain.isEmpty() && (Character.isLetter(plain.codePointAt(0)) || plain.charAt(0) == '_');
        return begins ? plain : "_" + plain;
    }

    private static boolean isDigit(int c) {
        int type = Character.getType(c);
        return type == Character.DECIMAL_DIGIT_NUMBER
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }
}
