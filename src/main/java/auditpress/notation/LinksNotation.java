package auditpress.notation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads a list of ids or of titles, or the ids inside prose where they look like those that there are. */
final class LinksNotation implements Notation {
    static final Pattern BETWEEN = Pattern.compile(
            "(?iu)[,;|\\n•·●▪◦]+|\\s+(?:and|und|et|y|και|oraz|&|\\+|/)\\s+|(?:^|\\n)\\s*[-*]\\s+|(?<=\\d)/(?=\\p{L})");
    private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{N}._:#/-]*[\\p{L}\\p{N}])?");
    private static final Pattern RUN = Pattern.compile("\\p{L}+|\\p{N}+");
    private static final Pattern NEGATED = Pattern.compile("(?iU)\\b" + Words.either("excluding") + "\\b");

    private final Map<String, String> known = new LinkedHashMap<>();
    private final Set<String> shapes;
    private final NumberLinks numbers;
    private final TitleLinks titles;

    /** @param titles ids by the titles of their records, as registers compare names */
    LinksNotation(Set<String> ids, Map<String, String> titles) {
        ids.forEach(id -> known.put(id.toLowerCase(Locale.ROOT), id));
        shapes = ids.stream().map(LinksNotation::shape).collect(Collectors.toSet());
        this.numbers = new NumberLinks(ids);
        this.titles = new TitleLinks(titles, this::id);
    }

    @Override
    public Meant read(String text) {
        Optional<Meant> whole =
                known.containsKey(text.toLowerCase(Locale.ROOT)) ? Optional.empty() : titles.whole(text);
        return whole.or(() -> list(text)).or(() -> titles.among(text)).orElseGet(() -> prose(text));
    }

    /** Nothing where one of the words is no id. */
    private Optional<Meant> list(String text) {
        List<String> ids = new ArrayList<>();
        boolean respelt = false;
        for (String part : BETWEEN.split(text, -1)) {
            List<String> words = known.containsKey(part.strip().toLowerCase(Locale.ROOT))
                    ? List.of(part.strip())
                    : List.of(part.strip().split("\\s+"));
            for (String word : words) {
                String id = id(word).orElse(null);
                if (!word.isEmpty() && (id == null || titles.isTitle(word, id))) {
                    return Optional.empty();
                }
                respelt |= id != null && !id.equals(word);
                ids.add(id == null ? "" : id);
            }
        }
        ids.removeIf(String::isEmpty);
        Set<String> once = new LinkedHashSet<>(ids);
        String joined = String.join(" ", once);
        if (joined.isEmpty()) {
            return Optional.of(Meant.unplaced(text, "It names no id."));
        }
        String why = (respelt ? "Ids were written as the records have them." : "")
                + (once.size() < ids.size() ? " Ids that stood there twice were taken once." : "");
        return Optional.of(why.isEmpty() ? Meant.kept(joined) : Meant.changed(joined, why.strip()));
    }

    /** The word as an id: a known one, or one that has a digit in it. */
    private Optional<String> id(String word) {
        String bare = word.replaceAll("^[\\[(#]+|[\\])]+$", "");
        String there = known.get(bare.toLowerCase(Locale.ROOT));
        if (there != null) {
            return Optional.of(there);
        }
        Optional<String> numbered = numbers.id(bare);
        if (numbered.isPresent()) {
            return numbered;
        }
        boolean like = ID.matcher(bare).matches() && bare.chars().anyMatch(Character::isDigit);
        return like && (shapes.isEmpty() || shapes.contains(shape(bare)) || Character.isLetter(bare.charAt(0)))
                ? Optional.of(bare)
                : Optional.empty();
    }

    private Meant prose(String text) {
        Set<String> ids = new LinkedHashSet<>();
        Matcher matcher = ID.matcher(text);
        while (matcher.find()) {
            String word = matcher.group();
            String there = known.get(word.toLowerCase(Locale.ROOT));
            boolean alike = shapes.contains(shape(word))
                    && word.chars().anyMatch(Character::isDigit)
                    && !RUN.matcher(word).matches();
            if (there != null && word.chars().anyMatch(Character::isDigit)) {
                ids.add(there);
            } else if (alike) {
                ids.add(word);
            }
        }
        if (ids.isEmpty()) {
            return Meant.unplaced(
                    text, known.isEmpty() ? "It holds words, not ids." : "It names none of the ids that there are.");
        }
        return isNegated(text)
                ? Meant.unplaced(text, "Its words may take ids out, not name them.")
                : Meant.changed(String.join(" ", ids), "Ids were taken out of the words around them.");
    }

    /** Whether words such as "except" make a list out of which ids are taken. */
    static boolean isNegated(String text) {
        return NEGATED.matcher(text).find();
    }

    /** Letters in one case and runs of digits by one sign: R-012 is A-9 in shape, with its letters. */
    private static String shape(String id) {
        return id.toUpperCase(Locale.ROOT).replaceAll("\\p{N}+", "9");
    }
}
