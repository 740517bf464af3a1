package auditpress.edition;

import auditpress.model.Withheld;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Replaces phrases in texts by {@link Withheld#MARK}, in one pass over the text, the longest phrase at each word first. */
final class Blackout {
    private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();

    Blackout(Set<Phrase> phrases) {
        phrases.stream()
                .filter(p -> !p.words().isEmpty())
                .forEach(p -> byFirstWord
                        .computeIfAbsent(p.first(), w -> new ArrayList<>(1))
                        .add(p));
        Comparator<Phrase> longest =
                Comparator.comparing((Phrase p) -> -p.words().length()).thenComparing(p -> !p.shown());
        byFirstWord.values().forEach(list -> list.sort(longest));
    }

    String text(String text) {
        StringBuilder out = new StringBuilder(text.length());
        int done = 0;
        int at = 0;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            if (!Phrase.isWord(codePoint)) {
                at += Character.charCount(codePoint);
                continue;
            }
            Phrase found = longestAt(text, at);
            int end = found == null ? Phrase.wordEnd(text, at) : found.end(text, at);
            if (found != null && !found.shown()) {
                done = replace(text, done, at, end, out);
                end = Math.max(end, done);
            }
            at = end;
        }
        return done == 0 ? text : out.append(text, done, text.length()).toString();
    }

    private @Nullable Phrase longestAt(String text, int at) {
        String word = text.substring(at, Phrase.wordEnd(text, at)).toLowerCase(Locale.ROOT);
        for (Phrase phrase : byFirstWord.getOrDefault(word, List.of())) {
            if (phrase.end(text, at) >= 0) {
                return phrase;
            }
        }
        return null;
    }

    /** Writes the text up to the phrase and the mark; brackets around it go with it, since the mark brings its own. */
    private static int replace(String text, int done, int from, int to, StringBuilder out) {
        int start = from;
        int end = to;
        while (start > done
                && text.charAt(start - 1) == '['
                && text.startsWith("]", end)
                && !text.startsWith("](", end)) {
            start--;
            end++;
        }
        out.append(text, done, start).append(Withheld.MARK);
        // Behind brackets these would be Markdown: a link, or the definition of one.
        boolean link = text.startsWith("(", end) || text.startsWith("[", end);
        if (link || (text.startsWith(":", end) && beginsLine(text, start))) {
            out.append(' ');
        }
        return end;
    }

    private static boolean beginsLine(String text, int at) {
        for (int i = at - 1; i >= 0 && text.charAt(i) != '\n'; i--) {
            if (Character.isLetter(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
