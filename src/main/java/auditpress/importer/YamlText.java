package auditpress.importer;

import java.util.regex.Pattern;

/** Writes a text as a YAML scalar that reads back as the same text. */
final class YamlText {
    private static final Pattern PLAIN =
            Pattern.compile("[\\p{L}\\p{N}./][\\p{L}\\p{N} _./()+&-]*[\\p{L}\\p{N}.)]|[\\p{L}\\p{N}]");
    private static final Pattern WORDS = Pattern.compile("(?i)y|n|yes|no|true|false|on|off|null|~");

    private YamlText() {}

    static String of(String text) {
        if (PLAIN.matcher(text).matches() && !WORDS.matcher(text).matches()) {
            return text;
        }
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> quoted.append('\\').append(c);
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                default -> {
                    boolean shown = c >= ' ' && c != 0x7F && c != 0x85 && c != 0x2028 && c != 0x2029 && c != 0xFEFF;
                    quoted.append(shown ? String.valueOf(c) : String.format(java.util.Locale.ROOT, "\\u%04X", (int) c));
                }
            }
        }
        return quoted.append('"').toString();
    }
}
