package auditpress.read;

import auditpress.model.Field;
import auditpress.model.Register;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Understands the names that people give to columns of tables: on several lines, with a scale or a legend behind them. */
final class HeadingNames {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0]+");
    private static final Pattern BRACKETS = Pattern.compile("\\s*[(\\[{][^)\\]}]*[)\\]}]\\s*");
    private static final Pattern MARKS = Pattern.compile("[\\s*:?#.!]+$");
    private static final Pattern LEGEND = Pattern.compile("\\s*(?:[:=]|\\s[-–—]\\s).*$");
    /** As Jira calls the fields that its users add. */
    private static final Pattern CUSTOM = Pattern.compile("(?i)custom field \\((.+)\\)");

    private static final int LONGEST = 80;

    private final Map<String, Field> columns;
    private final Map<String, Optional<Known>> known = new HashMap<>();

    /** A name in the spelling that the register knows, and what it means there. */
    record Known(String name, Field field) {}

    /** @param columns by their names under {@link Register#plain} */
    HeadingNames(Map<String, Field> columns) {
        this.columns = columns;
    }

    /** The field of the register that a column of this name means. */
    static Optional<Field> known(Register register, String name) {
        return new HeadingNames(register.columns()).known(name).map(Known::field);
    }

    /** What the first of these that the register knows means. */
    Optional<Known> known(List<String> candidates) {
        return candidates.stream().flatMap(c -> known(c).stream()).findFirst();
    }

    private Optional<Known> known(String text) {
        return known.computeIfAbsent(text, t -> {
            for (String form : forms(t)) {
                Field field = columns.get(Register.plain(form));
                if (field != null) {
                    return Optional.of(new Known(form, field));
                }
            }
            return Optional.empty();
        });
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

    private static Set<String> forms(String text) {
        String line = line(text);
        Set<String> forms = new LinkedHashSet<>(List.of(line));
        if (line.startsWith("#") && line.length() > 1 && Character.isLetter(line.charAt(1))) {
            forms.add(line.substring(1));
        }
        if (line.length() <= LONGEST * 4) {
            CUSTOM.matcher(line).results().forEach(m -> forms.add(m.group(1)));
            forms.add(line.replace("(s)", "s"));
            forms.add(line.replace("(s)", ""));
            String bare = line(BRACKETS.matcher(line).replaceAll(" "));
            forms.add(bare);
            forms.add(MARKS.matcher(bare).replaceAll(""));
            forms.add(line(text.strip().lines().findFirst().orElse("")));
            forms.add(line(LEGEND.matcher(bare).replaceAll("")));
        }
        return forms;
    }
}
