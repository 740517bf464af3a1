package auditpress.notation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Understands one entry of a list of controls: numbers, a range, a number and its title, a title alone. */
final class ControlWords {
    static final String NO_CONTROL = "It is no number of a control.";

    private static final String OLD_OR_NEW =
            "The column holds numbers of the 2013 edition, where this one is a heading.";
    private static final String OLD_EDITION = "It is a number of the 2013 edition, or a part of a control.";
    private static final String EITHER = "It may be a clause or a control: write A.5.1 or clause-5.1.";
    private static final String THEME = "It names a theme of Annex A, not a control.";
    private static final String MISSING = "Annex A has no control of that number.";
    private static final String TORN = "The number and the title are those of two controls.";

    private static final String PREFIX = "(?:(?:ISO(?:\\s*/\\s*IEC)?\\s*)?2700[12](?:\\s*:\\s*2022)?[\\s,:–-]*)?"
            + "(?:(?:Annexe?|Anhang|Anexo|Allegato|Bijlage|Příloha|Παράρτημα|Załącznik)\\s*)?"
            + "(?:(?:Control[eo]?s?|Kontrollen?|Ma(?:ß|ss)nahmen?|Mesures?|Contrôles?|Controllo|Opatření|Έλεγχος"
            + "|(?:Beheers)?[Mm]aatregel|Zabezpieczenie)\\s*)?";
    private static final Pattern NUMBER = Pattern.compile("(?iu)" + PREFIX
            + "(?<a>[AΑА])?[\\s.-]*(?<theme>[5-8])\\.(?<number>\\d{1,2})(?!\\.?\\d)\\.?(?=$|[\\s:,–—-])");
    private static final Pattern RANGE = Pattern.compile("(?iu)" + PREFIX
            + "[AΑА]?[\\s.-]*(?<theme>[5-8])\\.(?<from>\\d{1,2})\\s*(?:[-–—]|to|through|bis|à|až|hasta|έως|até|tot|t/m|do|fino a)\\s*"
            + "(?:" + PREFIX + "[AΑА]?[\\s.-]*(?<last>[5-8])\\.)?(?<to>\\d{1,2})(?!\\.?\\d)(?=$|[\\s:])");
    private static final Pattern OLD = Pattern.compile(
            "(?iu)" + PREFIX.replace("2022", "20\\d\\d")
                    + "(?<a>A[\\s.]?)?(?<number>\\d{1,2}\\.\\d{1,2}\\.\\d{1,2}|(?<=A[\\s.]?)(?:9|1[0-8])\\.\\d{1,2})(?:[\\s:–-].*)?");
    private static final Pattern THEMES =
            Pattern.compile("(?iu)" + PREFIX + "A?[\\s.]?(?:[5-9]|1[0-8])(?:\\.0|\\.\\*|\\.x)?");
    private static final Pattern OTHER_ID = Pattern.compile("[\\p{L}][\\p{L}\\p{N}._/-]*\\p{N}[\\p{L}\\p{N}._-]*");
    private static final Set<String> OLD_HEADINGS =
            Set.of("A.5.1", "A.6.1", "A.6.2", "A.7.1", "A.7.2", "A.7.3", "A.8.1", "A.8.2", "A.8.3");

    private final Known known;
    private final AnnexA annex;
    private final ClauseTexts cited;
    private final boolean oldNumbers;
    private final boolean clausesNearby;
    private final boolean clauses;
    private final boolean others;

    /** What an entry holds, or what is wrong with it. */
    record Part(List<String> ids, Set<ControlChange> changes, String trouble) {
        static Part wrong(String trouble) {
            return new Part(List.of(), Set.of(), trouble);
        }
    }

    ControlWords(Known known, boolean oldNumbers, boolean clausesNearby, boolean clauses, boolean others) {
        this.known = known;
        this.annex = new AnnexA(known);
        this.cited = new ClauseTexts(known.catalogue(), clauses);
        this.oldNumbers = oldNumbers;
        this.clausesNearby = clausesNearby;
        this.clauses = clauses;
        this.others = others;
    }

    static boolean holdsNumber(String text) {
        return AnnexA.INSIDE.matcher(text).find() || NUMBER.matcher(text).lookingAt();
    }

    /** @param titled whether the entry before was a title, which this one may go on with */
    Part read(String text, boolean titled) {
        List<String> ids = new ArrayList<>();
        Set<ControlChange> changes = EnumSet.noneOf(ControlChange.class);
        int at = 0;
        while (at < text.length()) {
            Matcher range = RANGE.matcher(text).region(at, text.length());
            Matcher number = NUMBER.matcher(text).region(at, text.length());
            if (range.lookingAt()) {
                Part part = range(range);
                if (!part.trouble().isEmpty()) {
                    return part;
                }
                ids.addAll(part.ids());
                changes.add(ControlChange.RANGE);
                at = range.end();
            } else if (number.lookingAt()) {
                String rest = text.substring(number.end()).strip();
                String trouble = number(number, rest, ids, changes);
                if (!trouble.isEmpty()) {
                    return Part.wrong(trouble);
                }
                at = number.end();
            } else {
                break;
            }
            at += text.substring(at).length()
                    - text.substring(at).stripLeading().length();
        }
        String rest = text.substring(at).strip();
        return ids.isEmpty()
                ? other(text, titled)
                : rest.isEmpty() ? new Part(ids, changes, "") : rest(rest, ids, changes);
    }

    private String number(Matcher number, String rest, List<String> ids, Set<ControlChange> changes) {
        String id = "A." + number.group("theme") + "." + Integer.parseInt(number.group("number"));
        String bare = id.substring(2);
        boolean plain = number.group().equals(bare);
        boolean lettered = rest.matches("\\(?[a-z]\\)?(?:\\s.*)?");
        if (plain && lettered) {
            return ClauseTexts.NOT_A_CONTROL;
        }
        if (oldNumbers && OLD_HEADINGS.contains(id)) {
            return OLD_OR_NEW;
        }
        if (plain && ControlIds.isAmbiguous(bare) && !annex.titled(rest).contains(id)) {
            if (clausesNearby) {
                return EITHER;
            }
            changes.add(ControlChange.AMBIGUOUS);
        }
        if (!annex.has(id)) {
            return id.endsWith(".0") ? THEME : MISSING;
        }
        if (!number.group().equals(id)) {
            changes.add(ControlChange.SPELLING);
        }
        ids.add(id);
        return "";
    }

    private Part range(Matcher range) {
        String theme = range.group("theme");
        boolean oneTheme = range.group("last") == null || range.group("last").equals(theme);
        int from = Integer.parseInt(range.group("from"));
        int to = Integer.parseInt(range.group("to"));
        if (!oneTheme || from >= to || !annex.has("A." + theme + "." + to)) {
            return Part.wrong(oneTheme && from < to ? MISSING : "The range does not rise within one theme.");
        }
        List<String> ids = new ArrayList<>();
        for (int number = from; number <= to; number++) {
            ids.add("A." + theme + "." + number);
        }
        return new Part(ids, Set.of(ControlChange.RANGE), "");
    }

    /** What stands behind numbers: a title, perhaps with more numbers in it. */
    private Part rest(String rest, List<String> ids, Set<ControlChange> changes) {
        List<String> titles = annex.titled(rest);
        if (!titles.isEmpty() && !titles.contains(ids.get(ids.size() - 1))) {
            return Part.wrong(TORN);
        }
        List<String> more = others(rest);
        if (!more.isEmpty()) {
            ids.addAll(more);
            return new Part(ids, changes, "");
        }
        Part cited = clauses ? this.cited.read(rest) : null;
        if (cited != null && cited.trouble().isEmpty()) {
            ids.addAll(cited.ids());
            changes.addAll(cited.changes());
            return new Part(ids, changes, "");
        }
        if (OLD.matcher(rest).matches() || OTHER_ID.matcher(rest).matches()) {
            return Part.wrong(OLD.matcher(rest).matches() ? OLD_EDITION : NO_CONTROL);
        }
        changes.add(ControlChange.WORDS);
        ids.addAll(annex.inside(rest));
        return new Part(ids, changes, "");
    }

    private Part other(String text, boolean titled) {
        List<String> more = others(text);
        if (!more.isEmpty()) {
            return new Part(more, Set.of(), "");
        }
        Part cited = this.cited.read(text);
        if (cited != null) {
            return cited;
        }
        Matcher old = OLD.matcher(text);
        if (old.matches()) {
            List<String> now = known.successors().apply("A." + old.group("number"));
            return now.isEmpty() ? Part.wrong(OLD_EDITION) : new Part(now, EnumSet.of(ControlChange.EDITION), "");
        }
        if (THEMES.matcher(text).matches()) {
            return Part.wrong(THEME);
        }
        List<String> titles = annex.titled(text);
        if (titles.size() == 1) {
            return new Part(titles, EnumSet.of(ControlChange.TITLE), "");
        }
        List<String> inside = annex.inside(text);
        if (!inside.isEmpty()) {
            return new Part(inside, EnumSet.of(ControlChange.PROSE), "");
        }
        return titled ? new Part(List.of(), EnumSet.of(ControlChange.WORDS), "") : Part.wrong(NO_CONTROL);
    }

    /** The words as ids of records that there are, or that may be where other records are allowed. */
    private List<String> others(String text) {
        List<String> ids = new ArrayList<>();
        for (String word : text.split("\\s+", -1)) {
            Matcher number = NUMBER.matcher(word);
            Part cited = clauses ? this.cited.read(word) : null;
            boolean like = others
                    && OTHER_ID.matcher(word).matches()
                    && !OLD.matcher(word).matches();
            if (number.matches() && number.group("a") != null) {
                ids.add("A." + number.group("theme") + "." + Integer.parseInt(number.group("number")));
            } else if (cited != null && cited.trouble().isEmpty()) {
                ids.addAll(cited.ids());
            } else if (known.ids().contains(word) || (like && !ClauseTexts.isLike(word))) {
                ids.add(word);
            } else {
                return List.of();
            }
        }
        return ids;
    }
}
