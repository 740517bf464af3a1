package auditpress.notation;

import auditpress.model.Register;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Finds the records whose titles a text names, alone or in a list; titles may hold the signs that separate. */
final class TitleLinks {
    private static final String WHY = "Records that were named by their titles are linked by their ids.";

    /** What ends an entry, the surest first. */
    private static final List<Pattern> BETWEEN = List.of(
            Pattern.compile("[;|\\n•·●▪◦]+"),
            Pattern.compile(",+"),
            Pattern.compile("(?iu)\\s+(?:and|und|et|y|a|και|&|\\+|/)\\s+|/"));

    private static final Pattern AROUND = Pattern.compile("^[-*\\s]+|[\\s.]+$");

    private final Map<String, String> titles;
    private final Function<String, Optional<String>> ids;

    /**
     * Knows the titles of records.
     *
     * @param titles ids by titles, as {@link Register#plain} writes them
     * @param ids reads a word that is an id
     */
    TitleLinks(Map<String, String> titles, Function<String, Optional<String>> ids) {
        this.titles = titles;
        this.ids = ids;
    }

    /** The link where the text is one title. */
    Optional<Meant> whole(String text) {
        return id(text).map(id -> Meant.changed(id, WHY));
    }

    /** Whether the word, which may be read as that id, is the title of another record. */
    boolean isTitle(String word, String id) {
        return id(word).filter(i -> !i.equals(id)).isPresent();
    }

    /** The links to the titles and ids of a list, at least one title among them; what is neither is left out. */
    Optional<Meant> among(String text) {
        Set<String> found = new LinkedHashSet<>();
        List<String> rest = new ArrayList<>();
        boolean named = !titles.isEmpty() && collect(text, 0, found, rest);
        if (!named || LinksNotation.isNegated(text)) {
            return Optional.empty();
        }
        String left = rest.isEmpty() ? "" : " " + Meant.LEFT_OUT + ": '" + String.join("', '", rest) + "'.";
        return Optional.of(Meant.changed(
                String.join(" ", found), rest.isEmpty() ? WHY : WHY.substring(0, WHY.length() - 1) + ";" + left));
    }

    /** Whether there was a title. */
    private boolean collect(String text, int level, Set<String> found, List<String> rest) {
        String id = id(text).orElse(null);
        if (id != null) {
            found.add(id);
            return true;
        }
        if (level < BETWEEN.size()) {
            boolean named = false;
            for (String part : BETWEEN.get(level).split(text, -1)) {
                named |= !part.isBlank() && collect(part, level + 1, found, rest);
            }
            return named;
        }
        ids.apply(AROUND.matcher(text).replaceAll("")).ifPresentOrElse(found::add, () -> rest.add(text.strip()));
        return false;
    }

    private Optional<String> id(String text) {
        String title = Register.plain(text);
        return Optional.ofNullable(titles.get(title))
                .or(() -> Optional.ofNullable(titles.get(AROUND.matcher(title).replaceAll(""))));
    }
}
