package auditpress.notation;

import auditpress.model.Catalogue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks controls up: whether there is such a number, which have a title, which a sentence names. */
final class AnnexA {
    /** A number that is surely a control's, in the middle of words. */
    static final Pattern INSIDE =
            Pattern.compile("(?u)(?<![\\p{L}\\d.])A[\\s.]?\\s?(?<theme>[5-8])\\.(?<number>\\d{1,2})(?!\\.?\\d)");

    private final Known known;

    AnnexA(Known known) {
        this.known = known;
    }

    /** Whether there is such a control; every number is one where no catalogue is known. */
    boolean has(String id) {
        Catalogue catalogue = known.catalogue();
        return catalogue.themes().isEmpty()
                || !catalogue.title(id).isEmpty()
                || known.ids().contains(id);
    }

    /** The controls that words name by number. */
    List<String> inside(String text) {
        List<String> ids = new ArrayList<>();
        Matcher matcher = INSIDE.matcher(text);
        while (matcher.find()) {
            String id = "A." + matcher.group("theme") + "." + Integer.parseInt(matcher.group("number"));
            if (has(id)) {
                ids.add(id);
            }
        }
        return ids;
    }

    /** The controls of that title. */
    List<String> titled(String text) {
        String wanted = plain(text);
        return known.catalogue().themes().stream()
                .flatMap(t -> t.controls().stream())
                .filter(c -> plain(c.title()).equals(wanted))
                .map(Catalogue.Entry::id)
                .toList();
    }

    private static String plain(String title) {
        return title.toLowerCase(Locale.ROOT)
                .replace("&", "and")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
