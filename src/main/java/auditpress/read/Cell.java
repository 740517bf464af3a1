package auditpress.read;

import auditpress.model.Choice;
import auditpress.model.Field;
import auditpress.model.Flag;
import auditpress.notation.ControlIds;
import auditpress.notation.Dates;
import auditpress.notation.Letters;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads one cell by its field's type: gives the value in its canonical spelling, or the text as it is with a report of what
 * is wrong with it.
 */
final class Cell {
    /** "A 5.15" and "Annex A 5.15" are one number, not two words of the list. */
    private static final Pattern SPLIT_PREFIX =
            Pattern.compile("(?i)\\b(?:annex\\s+|control\\s+)?a\\s+(?=[5-8]\\.\\d)");

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}([.]\\d{1,10})?");

    private final Field field;
    private final BiConsumer<String, String[]> report;

    /** @param report takes the rule and message and hint */
    Cell(Field field, BiConsumer<String, String[]> report) {
        this.field = field;
        this.report = report;
    }

    String read(String text) {
        Letters.hidden(text)
                .ifPresent(what -> wrong(
                        "L8", "'" + field.label() + "' holds " + what + ".", "Delete it and type the text anew."));
        return switch (field.type()) {
            case CHOICE -> choice(text);
            case CHOICES -> choices(text);
            case FLAG -> flag(text);
            case DATE -> date(text);
            case NUMBER -> number(text);
            case ID, LINKS -> ids(text);
            default -> text;
        };
    }

    private String choice(String text) {
        Optional<Choice> choice = field.choice(text);
        if (choice.isEmpty()) {
            List<String> known = field.choices().stream().map(Choice::value).toList();
            wrong(
                    "L4",
                    quoted(text) + " is not in the list.",
                    field.nearest(text)
                            .map(c -> "Did you mean '" + c.value() + "'?")
                            .orElse("One of: " + String.join(", ", known) + "."));
        }
        return choice.map(Choice::value).orElse(text);
    }

    private String choices(String text) {
        return Arrays.stream(text.split("[,;/|\\n]+"))
                .map(String::strip)
                .filter(p -> !p.isEmpty())
                .flatMap(this::parts)
                .map(this::choice)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** Blanks separate choices too, but a sentence in the wrong column is one fault, not one for each word. */
    private Stream<String> parts(String text) {
        List<String> words = List.of(text.split("\\s+"));
        boolean list = field.choice(text).isEmpty()
                && words.stream().anyMatch(w -> field.choice(w).isPresent());
        return list ? words.stream() : Stream.of(text);
    }

    private String flag(String text) {
        Optional<Boolean> flag = Flag.of(text);
        if (flag.isPresent()) {
            return flag.get() ? "yes" : "no";
        }
        wrong("L4", quoted(text) + " is neither yes nor no.", "Write yes or no.");
        return text;
    }

    private String date(String text) {
        if (!Dates.isIso(text) && field.checkedBy().isEmpty()) {
            wrong("L5", quoted(text) + " is not a date.", Dates.hint(text));
        }
        return text;
    }

    private String number(String text) {
        String plain = text.replace("%", "").strip();
        if (NUMBER.matcher(plain).matches()) {
            return plain;
        }
        wrong(
                "L4",
                quoted(text) + " is not a number.",
                "Write digits with a point for decimals, the unit in its own column.");
        return text;
    }

    private String ids(String text) {
        boolean controls = field.targets().contains("control");
        String joined = controls ? SPLIT_PREFIX.matcher(text).replaceAll("A.") : text;
        return field.type().entries(joined).stream()
                .map(t -> controls ? control(t) : t)
                .map(this::checked)
                .reduce((a, b) -> a + " " + b)
                .orElse(text);
    }

    private String control(String text) {
        Optional<String> canonical = ControlIds.canonical(text);
        if (canonical.isPresent() && ControlIds.isAmbiguous(text)) {
            wrong(
                    "L7",
                    quoted(text) + " may be clause " + text + " or control A." + text + "; it was read as "
                            + canonical.get() + ".",
                    "Write " + canonical.get() + " or 'clause-" + text + "'.");
        }
        return canonical.orElse(text);
    }

    private String checked(String id) {
        Letters.inId(id)
                .ifPresent(what -> wrong(
                        "L8",
                        quoted(id) + " holds " + what + ".",
                        "Type the id anew with plain letters, digits, points and hyphens."));
        return id;
    }

    private String quoted(String text) {
        String line = text.lines().findFirst().orElse("");
        return field.label() + " '" + (line.length() > 60 ? line.substring(0, 60) + "…" : line) + "'";
    }

    private void wrong(String rule, String message, String hint) {
        report.accept(rule, new String[] {message, hint});
    }
}
