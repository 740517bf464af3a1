package auditpress.notation;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Looks for characters that make a text read otherwise than it is: bidirectional controls, invisible ones, look-alikes. */
public final class Letters {
    private static final Set<UnicodeScript> ALIKE =
            EnumSet.of(UnicodeScript.LATIN, UnicodeScript.GREEK, UnicodeScript.CYRILLIC);

    private Letters() {}

    /** What is wrong with this text as running text: a bidirectional control, by code point. */
    public static Optional<String> hidden(String text) {
        return first(text, false);
    }

    /** What is wrong with this text as an id: also invisible characters, and letters of several alphabets that look alike. */
    public static Optional<String> inId(String text) {
        return first(text, true).or(() -> mixed(text));
    }

    private static Optional<String> first(String text, boolean invisibleToo) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80 && (isBidi(c) || (invisibleToo && isInvisible(c)))) {
                return Optional.of("the invisible character " + name(c));
            }
        }
        return Optional.empty();
    }

    private static boolean isBidi(char c) {
        return (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069)
                || c == 0x200E
                || c == 0x200F
                || c == 0x061C;
    }

    private static boolean isInvisible(char c) {
        return (c >= 0x200B && c <= 0x200D) || c == 0xFEFF || c == 0x2060 || c == 0x00AD || c == 0x2011 || c == 0x00A0;
    }

    private static Optional<String> mixed(String text) {
        Set<UnicodeScript> seen = EnumSet.noneOf(UnicodeScript.class);
        int odd = -1;
        for (int i = 0; i < text.length(); i++) {
            UnicodeScript script = UnicodeScript.of(text.charAt(i));
            if (ALIKE.contains(script) && seen.add(script) && script != UnicodeScript.LATIN) {
                odd = text.charAt(i);
            }
        }
        return odd >= 0 && (seen.size() > 1 || text.chars().anyMatch(Character::isDigit))
                ? Optional.of("the " + UnicodeScript.of(odd).name().toLowerCase(Locale.ROOT) + " letter "
                        + name((char) odd) + ", which looks like a Latin one")
                : Optional.empty();
    }

    private static String name(char c) {
        return String.format(Locale.ROOT, "U+%04X", (int) c);
    }
}
