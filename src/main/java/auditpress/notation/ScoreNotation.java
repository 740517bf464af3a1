package auditpress.notation;

import auditpress.model.Factor;
import auditpress.model.Field;
import auditpress.model.Numbers;
import auditpress.model.RiskMethod;
import auditpress.model.Scale;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads scores of a risk on a scale of the method, where the whole column lies on it. */
final class ScoreNotation implements Notation {
    private static final Pattern PARTS =
            Pattern.compile("(\\p{L}+)\\s*[=:]?\\s*(\\d+(?:[.,]\\d+)?)(?:\\s*[,;/|\\s]\\s*|$)");
    private static final Pattern NUMBER_WORD =
            Pattern.compile("(\\d+(?:[.,]\\d+)?)\\s*[-–—:=/.)(\\[]*\\s*(\\D*?)[)\\]]?");
    private static final Pattern WORD_NUMBER =
            Pattern.compile("(\\D*?)\\s*[-–—:=/(\\[]*\\s*(\\d+(?:[.,]\\d+)?)[)\\]]?");
    private static final Pattern PERCENT = Pattern.compile("(\\d{1,3}(?:[.,]\\d+)?)\\s*%");
    private static final Pattern OF_HIGHEST = Pattern.compile("(\\d+)\\s*(?:/|of|von|sur|de|z)\\s*(\\d+)");

    private final String part;
    private final Factor factor;
    private final Set<String> words;
    private final String offScale;

    private ScoreNotation(Field field, Factor factor, Set<String> words, String offScale) {
        this.part = (field.name() + " " + field.label() + " " + field.scale()).toLowerCase(Locale.ROOT);
        this.factor = factor;
        this.words = words;
        this.offScale = offScale;
    }

    static Notation of(Field field, List<String> texts, RiskMethod method) {
        Factor factor = method.factor(field.scale()).orElse(null);
        if (factor == null) {
            return text -> Meant.unplaced(text, "The risk method has no scale for it.");
        }
        Set<BigDecimal> off = new TreeSet<>();
        Set<String> words = new TreeSet<>();
        for (String text : texts) {
            Score score = score(text);
            if (score.number != null && step(factor, score.number).isEmpty()) {
                off.add(score.number);
            } else if (score.number == null && LevelWords.isLevel(score.word)) {
                words.add(score.word);
            }
        }
        return new ScoreNotation(field, factor, words, off.isEmpty() ? "" : whyOff(factor, off));
    }

    private static String whyOff(Factor factor, Set<BigDecimal> off) {
        String found = off.stream().limit(3).map(Numbers::plain).collect(Collectors.joining(", "));
        String key = factor.name().equals("likelihood") || factor.name().equals("impact") ? ": " + factor.name() : "";
        return "The column holds " + found + (off.size() > 3 ? " and others" : "") + ", which are off the scale "
                + factor.range() + "; declare the scale in auditpress.yaml under 'risk_method" + key
                + "', or change the values.";
    }

    /** A number and the word beside it, one of them perhaps missing. */
    private record Score(@Nullable BigDecimal number, String word) {}

    private static Score score(String text) {
        Matcher percent = PERCENT.matcher(text);
        if (percent.matches()) {
            return new Score(Numbers.of(percent.group(1)).orElse(null), "%");
        }
        Matcher first = NUMBER_WORD.matcher(text);
        if (first.matches()) {
            return new Score(Numbers.of(first.group(1)).orElse(null), ChoiceWords.plain(first.group(2)));
        }
        Matcher last = WORD_NUMBER.matcher(text);
        return last.matches() && last.group(1).length() > 1
                ? new Score(Numbers.of(last.group(2)).orElse(null), ChoiceWords.plain(last.group(1)))
                : new Score(null, ChoiceWords.plain(text));
    }

    /** The step of that number; on a scale of fractions also of that percentage. */
    private static Optional<BigDecimal> step(Factor factor, BigDecimal number) {
        boolean fractions = factor.values().stream().allMatch(v -> v.compareTo(BigDecimal.ONE) <= 0);
        boolean percentage = fractions && number.compareTo(BigDecimal.ONE) > 0;
        BigDecimal wanted = percentage ? number.movePointLeft(2) : number;
        return factor.values().stream().filter(v -> v.compareTo(wanted) == 0).findFirst();
    }

    @Override
    public Meant read(String text) {
        Optional<String> part = part(text);
        if (part.isPresent()) {
            return part.get().isEmpty()
                    ? Meant.unplaced(text, "It holds several scores, each for a field of its own.")
                    : placed(
                            text,
                            Numbers.of(part.get()).orElse(null),
                            "Of scores with letters, the number of the field was taken.");
        }
        Matcher of = OF_HIGHEST.matcher(text);
        BigDecimal highest = factor.values().get(factor.values().size() - 1);
        if (of.matches() && new BigDecimal(of.group(2)).compareTo(highest) == 0) {
            return placed(text, new BigDecimal(of.group(1)), "Scores were written as numbers alone.");
        }
        if (!offScale.isEmpty()) {
            return Meant.unplaced(text, offScale);
        }
        if (factor.step(text).isPresent()) {
            return Meant.kept(text);
        }
        Score score = score(text);
        return score.number == null ? word(text, score.word) : number(text, score.number, score.word);
    }

    private Meant number(String text, BigDecimal number, String word) {
        BigDecimal step = step(factor, number).orElse(null);
        boolean named = factor instanceof Scale scale
                && !word.isEmpty()
                && scale.steps().stream()
                        .anyMatch(s -> !s.label().isEmpty()
                                && ChoiceWords.plain(s.label()).equals(word)
                                && (step == null || s.number().compareTo(step) != 0));
        return named
                ? Meant.unplaced(text, "Its number and its word are two steps of the scale.")
                : placed(text, step, "Scores were written as numbers alone.");
    }

    private Meant placed(String text, @Nullable BigDecimal number, String why) {
        return number == null || step(factor, number).isEmpty()
                ? Meant.unplaced(text, "It is no step of the scale " + factor.range() + ".")
                : Meant.changed(Numbers.plain(step(factor, number).get()), why);
    }

    private Meant word(String text, String word) {
        if (!(factor instanceof Scale scale) || !LevelWords.isLevel(word)) {
            Optional<BigDecimal> step = factor.step(word);
            return step.isPresent()
                    ? placed(text, step.get(), "'" + text + "' means " + Numbers.plain(step.get()) + ".")
                    : Meant.unplaced(text, "It is no step of the scale " + factor.range() + ".");
        }
        List<String> labels = scale.steps().stream().map(Scale.Step::label).toList();
        OptionalInt step = LevelWords.step(word, words, labels);
        if (step.isPresent()) {
            String number = Numbers.plain(scale.steps().get(step.getAsInt()).number());
            return Meant.changed(number, "'" + text + "' means " + number + ".");
        }
        return Meant.unplaced(
                text,
                "The column's words (" + String.join(", ", words) + ") are not surely the steps of the scale "
                        + scale.list() + "; name them in auditpress.yaml under 'risk_method'.");
    }

    /** Of "C=3, I=3, A=2" the one for this field, empty where none is; nothing where there is one score only. */
    private Optional<String> part(String text) {
        Matcher parts = PARTS.matcher(text);
        String own = "";
        int count = 0;
        int end = 0;
        while (parts.find() && parts.start() == end) {
            end = parts.end();
            count += parts.group(1).length() == 1 || count > 0 ? 1 : 0;
            own = part.contains(name(parts.group(1).toLowerCase(Locale.ROOT), text)) ? parts.group(2) : own;
        }
        boolean some = count > 1 || (count == 1 && !own.isEmpty());
        return some && end == text.length() ? Optional.of(own) : Optional.empty();
    }

    /** What the letter before a score stands for; I is impact beside a likelihood. */
    private static String name(String letter, String text) {
        return switch (letter) {
            case "c" -> "confidentiality";
            case "i" -> text.matches("(?is).*\\b[lp]\\s*[=:]?\\s*\\d.*") ? "impact" : "integrity";
            case "a" -> "availability";
            case "l" -> "likelihood";
            case "p" -> "likelihood";
            default -> letter.length() > 2 ? letter : "\n";
        };
    }
}
