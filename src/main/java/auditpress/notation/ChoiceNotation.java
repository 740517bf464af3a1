package auditpress.notation;

import auditpress.model.Choice;
import auditpress.model.Field;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads one of a field's choices: by any of its names, by sign, by letter where a legend says so, with other words behind it. */
final class ChoiceNotation implements Notation {
    private static final Pattern WITH_REST =
            Pattern.compile("(?s)([^|:(\\n,;]{1,40}?)\\s*(?:[|:(\\n,;]|\\s[-–—/]+\\s|\\s→)\\s*(\\S.*)");
    /** The step's number before or behind its name: "3 - High", "High (3)". */
    private static final Pattern NUMBERED =
            Pattern.compile("\\(?\\d{1,2}\\s*[-–—.:=)]+\\s*(\\D+)|(\\D+?)\\s*[-–—:=(]+\\s*\\d{1,2}\\)?");
    /** What is meant in particular, or how: "Internal audit 2026-Q1", "Mitigate by training". */
    private static final Pattern WITH_MORE =
            Pattern.compile("(?isu)(\\D{2,40}?)\\s+(\\S*\\d.*|(?:by|via|through)\\s.+)");

    private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{M}\\p{N}\\p{P}\\s]+");
    private static final int MOST_OF_REST = 60;

    private final Field field;
    private final ChoiceWords words;
    private final Legend legend;
    private final YesNo yesNo;
    /** What the signs mean that stand alone in some rows and before words in others. */
    private final Map<String, String> signs;

    private final ChoiceWithin within;
    private final boolean says;

    private ChoiceNotation(
            Field field,
            ChoiceWords words,
            Legend legend,
            YesNo yesNo,
            Map<String, String> signs,
            List<String> texts,
            boolean alone) {
        this.field = field;
        this.words = words;
        this.legend = legend;
        this.yesNo = yesNo;
        this.signs = signs;
        this.within = new ChoiceWithin(field);
        this.says = alone && saysAll(texts);
    }

    /** The notation of a column that holds one choice in each cell. */
    static ChoiceNotation of(Field field, List<String> texts, String heading) {
        return of(field, texts, heading, true);
    }

    /** @param alone whether each cell holds one choice; then words around it may belong to it */
    static ChoiceNotation of(Field field, List<String> texts, String heading, boolean alone) {
        ChoiceWords words = new ChoiceWords(field);
        Map<String, String> signs = new HashMap<>();
        Set<String> torn = new HashSet<>();
        for (String text : texts) {
            String sign = sign(text);
            Choice choice = sign.isEmpty() ? null : words.exact(text).orElse(null);
            String before = choice == null ? null : signs.putIfAbsent(sign, choice.value());
            if (before != null && choice != null && !before.equals(choice.value())) {
                torn.add(sign);
            }
        }
        torn.forEach(signs::remove);
        return new ChoiceNotation(field, words, new Legend(field, heading), YesNo.of(texts), signs, texts, alone);
    }

    /** The emoji of a text: what is neither letter, digit, blank nor punctuation. */
    private static String sign(String text) {
        return WORDS.matcher(text).replaceAll("");
    }

    @Override
    public Meant read(String text) {
        if (yesNo.isOpen(text)) {
            return Meant.unplaced(text, YesNo.OPEN);
        }
        String value = value(text).orElse(null);
        if (value != null) {
            return Meant.of(text, value, "'" + text + "' means '" + value + "'.");
        }
        return numbered(text)
                .or(() -> withRest(text))
                .or(() -> within(text))
                .or(() -> withMore(text))
                .or(() -> undecided(text))
                .orElseGet(() -> Meant.unplaced(text, whyNot(text)));
    }

    /** Whether each text of the column names one choice, alone or among other words. */
    private boolean saysAll(List<String> texts) {
        return texts.stream()
                .distinct()
                .allMatch(t -> !yesNo.isOpen(t)
                        && (value(t).isPresent()
                                || numbered(t)
                                        .or(() -> withRest(t))
                                        .map(Meant::isPlaced)
                                        .orElseGet(() -> within.value(t).isPresent() || Placeholders.isUndecided(t))));
    }

    private Optional<Meant> within(String text) {
        return says
                ? within.value(text)
                        .map(v -> Meant.changed(
                                v, "'" + v + "' was taken out of '" + shortened(text) + "'; the rest was left out."))
                : Optional.empty();
    }

    private static Optional<Meant> undecided(String text) {
        return Placeholders.isUndecided(text)
                ? Optional.of(Meant.changed("", "'" + text + "' means that nothing is chosen yet."))
                : Optional.empty();
    }

    private Optional<String> value(String text) {
        Optional<String> said = field.choice(text)
                .or(() -> words.exact(text))
                .map(Choice::value)
                .or(() -> legend.value(text));
        if (said.isPresent()) {
            return said;
        }
        String sign = sign(text);
        if (!sign.isEmpty() && sign.equals(text.replaceAll("\\s", "")) && signs.containsKey(sign)) {
            return Optional.ofNullable(signs.get(sign));
        }
        boolean initial = text.length() == 1 && Character.isLetterOrDigit(text.charAt(0));
        return initial
                        && field.choice("yes")
                                .filter(c -> c.value().equals("yes"))
                                .isEmpty()
                ? Optional.empty()
                : yesNo.read(text).flatMap(field::choice).map(Choice::value);
    }

    private Optional<Meant> numbered(String text) {
        Matcher matcher = NUMBERED.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String name = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
        return value(name.strip()).map(v -> Meant.changed(v, "'" + text + "' means '" + v + "'."));
    }

    private Optional<Meant> withMore(String text) {
        Matcher matcher = WITH_MORE.matcher(text);
        return matcher.matches()
                ? value(matcher.group(1)).map(v -> leftOut(matcher.group(1), v, matcher.group(2)))
                : Optional.empty();
    }

    private static Meant leftOut(String name, String value, String rest) {
        return Meant.changed(value, "'" + name + "' means '" + value + "'; left out: '" + shortened(rest) + "'.");
    }

    /** A choice, and behind a bar, colon, bracket or dash words that belong elsewhere. */
    private Optional<Meant> withRest(String text) {
        Matcher matcher = WITH_REST.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String rest = matcher.group(2).strip().replaceFirst("\\)$", "");
        Optional<String> value = value(matcher.group(1));
        Optional<String> other = Stream.of(rest, rest.split("[|:(\\n,;/–—-]", 2)[0])
                .map(r -> r.isEmpty()
                        ? null
                        : field.choice(r.strip()).map(Choice::value).orElse(null))
                .filter(Objects::nonNull)
                .findFirst();
        if (value.isEmpty()) {
            return Optional.empty();
        }
        if (other.isPresent()) {
            return Optional.of(
                    other.equals(value)
                            ? Meant.changed(value.get(), "'" + text + "' means '" + value.get() + "'.")
                            : Meant.unplaced(text, "It names several of the list; the field holds one."));
        }
        return Optional.of(leftOut(matcher.group(1), value.get(), rest));
    }

    private static String shortened(String text) {
        String line = text.replace('\n', ' ');
        return line.length() <= MOST_OF_REST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, MOST_OF_REST))) + "…";
    }

    private String whyNot(String text) {
        List<String> values = field.choices().stream().map(Choice::value).toList();
        return "'" + shortened(text) + "' is none of " + String.join(", ", values) + "."
                + field.nearest(text).map(c -> " Is '" + c.value() + "' meant?").orElse("");
    }
}
