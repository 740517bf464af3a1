package auditpress.notation;

import auditpress.notation.ControlWords.Part;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Takes the controls out of a cell: a list in any punctuation, with titles, ranges and other words between. */
final class ControlTexts {
    private static final Pattern BETWEEN = Pattern.compile(
            "(?iu)[,;|\\n•·●▪◦&+]+|\\s+(?:and|und|et|y|και|oraz)\\s+|\\s+(?:e|i|a|en)\\s+(?=A[.\\s]?\\d)|\\s+/\\s+"
                    + "|(?<=\\d)/(?=[\\da])|(?:^|\\n)\\s*[-*]\\s+");
    private static final Pattern BRACKETS = Pattern.compile("[(\\[]([^()\\[\\]]*)[)\\]]");
    private static final Pattern STANDARD =
            Pattern.compile("(?i)(?:ISO(?:\\s*/\\s*IEC)?\\s*)?2700[12](?:\\s*:\\s*20(?:13|22))?(?:\\s+Annex\\s+A)?:?");
    private static final Pattern OLD = Pattern.compile("2700[12]\\s*:\\s*(?:2013|2005)");
    private static final Pattern OLD_NUMBERS =
            Pattern.compile("(?i)(?<![\\d.\\p{L}])(?:A[\\s.]?(?:9|1[0-8])\\.\\d|A[\\s.]?\\d{1,2}\\.\\d{1,2}\\.\\d)");
    private static final Pattern CLAUSES =
            Pattern.compile("(?i)(?:^|[,;\\s])(?:clauses?\\s*\\d|(?:4|9|10)\\.\\d(?![\\d.]))");

    private final ControlWords words;

    /** What a cell holds. */
    record Read(List<String> ids, Set<ControlChange> changes, String trouble) {
        Meant meant(String text) {
            if (!trouble.isEmpty()) {
                return Meant.unplaced(text, trouble);
            }
            String why = changes.stream().map(ControlChange::sentence).collect(Collectors.joining(" "));
            String joined = String.join(" ", ids);
            return why.isEmpty() ? Meant.kept(joined) : Meant.changed(joined, why);
        }
    }

    private ControlTexts(ControlWords words) {
        this.words = words;
    }

    /**
     * @param column all its texts, which tell the edition that its numbers are of
     * @param clauses whether clauses of the standard may stand there too
     * @param others whether ids of other records may
     */
    static ControlTexts of(List<String> column, Known known, boolean clauses, boolean others) {
        boolean old = column.stream()
                .anyMatch(t -> OLD_NUMBERS.matcher(t).find() || OLD.matcher(t).find());
        boolean cited =
                clauses || column.stream().anyMatch(t -> CLAUSES.matcher(t).find());
        return new ControlTexts(new ControlWords(known, old, cited, clauses, others));
    }

    Read read(String text) {
        Set<ControlChange> changes = EnumSet.noneOf(ControlChange.class);
        List<String> all = new ArrayList<>();
        if (LinksNotation.isNegated(text) && text.chars().anyMatch(Character::isDigit)) {
            return new Read(all, changes, "Its words may take controls out, not name them.");
        }
        boolean titled = false;
        for (String segment : BETWEEN.split(unbracketed(text, changes), -1)) {
            String clean = segment.strip().replaceFirst("[.:]$", "");
            boolean standard =
                    STANDARD.matcher(clean).matches() && !OLD.matcher(clean).find();
            if (clean.isEmpty() || standard) {
                changes.addAll(standard ? EnumSet.of(ControlChange.WORDS) : changes);
                continue;
            }
            Part part = words.read(clean, titled);
            if (!part.trouble().isEmpty()) {
                return new Read(List.of(), changes, part.trouble());
            }
            titled = (titled && part.ids().isEmpty()) || part.changes().contains(ControlChange.WORDS);
            all.addAll(part.ids());
            changes.addAll(part.changes());
        }
        Set<String> once = new LinkedHashSet<>(all);
        if (once.size() < all.size()) {
            changes.add(ControlChange.TWICE);
        }
        return new Read(List.copyOf(once), changes, once.isEmpty() ? ControlWords.NO_CONTROL : "");
    }

    /** Brackets hold a title, to be left out, or the numbers themselves; but for the letter of a clause. */
    private static String unbracketed(String text, Set<ControlChange> changes) {
        return BRACKETS.matcher(text).replaceAll(m -> {
            String inner = m.group(1).strip();
            boolean words = !ControlWords.holdsNumber(inner) && inner.length() > 1;
            if (words) {
                changes.add(ControlChange.WORDS);
            }
            return Matcher.quoteReplacement(
                    words
                            ? " "
                            : inner.length() == 1
                                    ? m.group()
                                    : " " + ControlIds.canonical(inner).orElse(inner) + " ,");
        });
    }
}
