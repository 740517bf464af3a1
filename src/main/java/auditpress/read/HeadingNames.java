package auditpress.read;

import auditpress.model.Field;
import auditpress.model.Register;
import auditpress.model.Type;
import auditpress.read.ColumnNames.Known;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Understands the names that people give to columns of tables: on several lines, with a scale or a legend behind them. */
final class HeadingNames {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0]+");
    private static final Pattern BRACKETS = Pattern.compile("\\s*[(\\[{][^)\\]}]*[)\\]}]\\s*");
    private static final Pattern MARKS = Pattern.compile("[\\s*:?#.!]+$");
    private static final Pattern LEGEND = Pattern.compile("\\s*(?:[:=]|\\s[-–—]\\s).*$");
    /** "1. Risk ID", "a) Risk ID", and signs before the first letter. */
    private static final Pattern NUMBERING =
            Pattern.compile("^(?:\\d{1,2}[.)]\\s+|\\(?[a-zA-Z0-9]\\)\\s+|[^\\p{L}\\p{N}#(\\[\"']+\\s*(?=\\p{L}))");
    /** Where "RiskOwner" has a blank. */
    private static final Pattern HUMPS = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu}\\p{Ll}|ID$)");

    private static final Pattern SLASH = Pattern.compile("\\s*/\\s*");
    private static final Pattern EITHER = Pattern.compile("(?iu)\\s*/\\s*|\\s+(?:or|oder|ou|bzw\\.?|resp\\.?)\\s+");
    /** A scale or a form of dates behind a name without brackets. */
    private static final Pattern SCALE = Pattern.compile(
            "(?i)\\s+(?:\\d{1,2}\\s*(?:-|–|to|\\.\\.)\\s*\\d{1,3}|[dmy]{2,4}([./-])[dmy]{2,4}\\1[dmy]{2,4}|y/n|yes/no)$");
    /** Two parts of a name in any order. */
    private static final Pattern PARTS = Pattern.compile(
            "([^(\\[:]{1,60}?)\\s*(?:[(\\[]([^()\\[\\]]{1,60})[)\\]]|(?::|\\s[-–—|])\\s+([^()\\[\\]]{1,60}))");
    /** What tells another field than the words before it: the likelihood that is left is not the likelihood. */
    private static final Pattern QUALIFIED =
            Pattern.compile("(?iU)(?:[(\\[:]|\\s[-–—|]\\s).*\\b(?:residual\\p{L}*|after|post|net|target|future"
                    + "|mitigated|treated|owner|date|status|id|comments?|description"
                    + "|netto|nach|rest|restrisiko|ziel|soll|verbleibend\\p{L}*|künftig\\p{L}*"
                    + "|résiduel\\p{L}*|après|nette|cible|finale?)\\b");
    /** As Jira calls the fields that its users add. */
    private static final Pattern CUSTOM = Pattern.compile("(?i)custom field \\((.+)\\)");

    private static final int LONGEST = 80;

    private final ColumnNames columns;
    private final Map<String, Forms> forms;
    private final Map<String, Optional<Known>> known = new HashMap<>();

    /**
     * The forms in which a text is looked for.
     *
     * @param spelled the likeliest first
     * @param bare those of them as {@link Particles#without} leaves them
     */
    record Forms(Set<String> spelled, Set<String> bare) {
        static Forms of(String text) {
            Set<String> spelled = formsOf(text);
            Set<String> bare = new LinkedHashSet<>();
            if (text.length() <= LONGEST) {
                spelled.forEach(f -> bare.add(Particles.without(f)));
                bare.remove("");
            }
            return new Forms(spelled, bare);
        }
    }

    HeadingNames(ColumnNames columns) {
        this(columns, new HashMap<>());
    }

    /** @param forms those of the texts that others have looked at, and now of these */
    HeadingNames(ColumnNames columns, Map<String, Forms> forms) {
        this.columns = columns;
        this.forms = forms;
    }

    /** The field of the register that a column of this name means. */
    static Optional<Field> known(Register register, String name) {
        return new HeadingNames(new ColumnNames(register)).known(name).map(Known::field);
    }

    /** What the first of these that the register knows means. */
    Optional<Known> known(List<String> candidates) {
        return candidates.stream().flatMap(c -> known(c).stream()).findFirst();
    }

    private Optional<Known> known(String text) {
        return known.computeIfAbsent(
                text,
                t -> columns.of(line(t))
                        .or(() -> first(forms(t)))
                        .or(() -> alternatives(t))
                        .or(() -> beforeLegend(t))
                        .or(() -> bare(t)));
    }

    private Optional<Known> first(Collection<String> forms) {
        return forms.stream().flatMap(f -> columns.of(f).stream()).findFirst();
    }

    private Optional<Known> bare(String text) {
        return allForms(text).bare().stream()
                .flatMap(b -> columns.ofBare(b).stream())
                .findFirst();
    }

    /** "Finding / Nonconformity", where each name means the same field. */
    private Optional<Known> alternatives(String text) {
        List<String> parts = parts(text);
        List<Known> all = parts.stream().flatMap(p -> first(forms(p)).stream()).toList();
        boolean same = parts.size() > 1
                && all.size() == parts.size()
                && all.stream().map(k -> k.field().name()).distinct().count() == 1;
        return same ? Optional.of(all.get(0)) : Optional.empty();
    }

    private static List<String> parts(String text) {
        String line = line(text);
        return line.length() > LONGEST ? List.of() : List.of(EITHER.split(line, -1));
    }

    /** What each name means of "Justification / Implementation", as far as the register knows them; empty for one name. */
    static List<Known> halves(Register register, String text) {
        HeadingNames names = new HeadingNames(new ColumnNames(register));
        List<String> parts = parts(text);
        return parts.size() < 2
                ? List.of()
                : parts.stream()
                        .flatMap(p -> names.first(formsOf(p)).stream().map(k -> new Known(p, k.field())))
                        .toList();
    }

    /** Behind a reference stands what it refers to, no legend. */
    private Optional<Known> beforeLegend(String text) {
        String line = line(text);
        if (line.length() > LONGEST * 4 || QUALIFIED.matcher(line).find()) {
            return Optional.empty();
        }
        String name = line(
                LEGEND.matcher(line(BRACKETS.matcher(line).replaceAll(" "))).replaceAll(""));
        return columns.of(name).filter(k -> k.field().type() != Type.ID);
    }

    /** How surely a name means its field, 0 first: its own name, its label, then the others in the order in which they are declared. */
    static int sureness(Field field, String name) {
        String plain = Register.plain(name);
        if (plain.equals(Register.plain(field.name()))) {
            return 0;
        }
        if (plain.equals(Register.plain(field.label()))) {
            return 1;
        }
        return field.aliases().values().stream()
                .map(names -> names.stream().map(Register::plain).toList().indexOf(plain))
                .filter(i -> i >= 0)
                .min(Integer::compare)
                .map(i -> i + 2)
                .orElse(Integer.MAX_VALUE);
    }

    /** On one line. */
    static String line(String text) {
        return isPlain(text) ? text : BLANKS.matcher(text).replaceAll(" ").strip();
    }

    /** Asked for each row of large sheets. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || c == '\u00A0') {
                return false;
            }
        }
        return true;
    }

    private Set<String> forms(String text) {
        return allForms(text).spelled();
    }

    private Forms allForms(String text) {
        return forms.computeIfAbsent(text, Forms::of);
    }

    private static Set<String> formsOf(String text) {
        String line = line(text);
        Set<String> forms = new LinkedHashSet<>(List.of(line));
        if (line.startsWith("#") && line.length() > 1 && Character.isLetter(line.charAt(1))) {
            forms.add(line.substring(1));
        }
        if (line.length() <= LONGEST * 4) {
            CUSTOM.matcher(line).results().forEach(m -> forms.add(m.group(1)));
            String words =
                    HUMPS.matcher(NUMBERING.matcher(line).replaceFirst("")).replaceAll(" ");
            forms.add(words);
            forms.add(SLASH.matcher(words).replaceAll("/"));
            forms.add(words.replace("(s)", "s"));
            forms.add(words.replace("(s)", ""));
            turned(words, forms);
            if (!QUALIFIED.matcher(words).find()) {
                without(words, text, forms);
            }
            forms.addAll(GenderForms.of(line));
        }
        return forms;
    }

    /** "Likelihood (residual)" and "Residual - Likelihood" as one would say them. */
    private static void turned(String words, Set<String> forms) {
        Matcher matcher = PARTS.matcher(words);
        if (matcher.matches()) {
            String first = matcher.group(1).strip();
            String behind = matcher.group(2) == null ? matcher.group(3) : matcher.group(2);
            String second = MARKS.matcher(behind.strip()).replaceAll("");
            forms.add(second + " " + first);
            forms.add(first + " " + second);
        }
    }

    /** Without the scale, unit or legend behind the name. */
    private static void without(String words, String text, Set<String> forms) {
        String bare = line(BRACKETS.matcher(words).replaceAll(" "));
        forms.add(bare);
        String name = MARKS.matcher(bare).replaceAll("");
        forms.add(name);
        forms.add(SLASH.matcher(name).replaceAll("/"));
        forms.add(SCALE.matcher(name).replaceAll(""));
        forms.add(line(text.strip().lines().findFirst().orElse("")));
    }
}
