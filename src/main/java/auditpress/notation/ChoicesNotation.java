package auditpress.notation;

import auditpress.model.Choice;
import auditpress.model.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Reads several choices of one cell, each as a choice alone is read. */
final class ChoicesNotation implements Notation {
    private static final Pattern BETWEEN =
            Pattern.compile("(?iu)[,;/|+&\\n•·]+|\\s+(?:and|und|et|y|και|e|i|a|en|oraz)\\s+|(?:^|\\n)\\s*[-*]\\s+");
    private static final Pattern SCORES = Pattern.compile("\\p{L}+\\s*[=:]\\s*\\d.*");

    private final Field field;
    private final Notation one;

    ChoicesNotation(Field field, Notation one) {
        this.field = field;
        this.one = one;
    }

    @Override
    public Meant read(String text) {
        if (field.choice(text).isPresent()) {
            return one.read(text);
        }
        Set<String> values = new LinkedHashSet<>();
        Set<String> changes = new TreeSet<>();
        for (String part : parts(text)) {
            if (SCORES.matcher(part).matches()) {
                return Meant.unplaced(text, "It holds several scores, each for a field of its own.");
            }
            Meant meant = one.read(part);
            if (!meant.isPlaced()) {
                return Meant.unplaced(text, meant.why());
            }
            values.add(meant.text());
            changes.add(meant.why());
        }
        String joined = String.join(", ", values);
        changes.remove("");
        return changes.isEmpty() ? Meant.kept(joined) : Meant.changed(joined, String.join(" ", changes));
    }

    private List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        for (String part : BETWEEN.split(text, -1)) {
            String clean = part.strip();
            List<String> words = Arrays.asList(clean.split("\\s+"));
            if (field.choice(clean).isEmpty()
                    && words.stream().allMatch(w -> field.choice(w).isPresent())) {
                parts.addAll(words);
            } else if (isInitials(clean)) {
                clean.chars().forEach(c -> parts.add(String.valueOf((char) c)));
            } else if (!clean.isEmpty()) {
                parts.add(clean);
            }
        }
        return parts;
    }

    /** CIA for confidentiality, integrity and availability. */
    private boolean isInitials(String text) {
        long different = text.chars()
                .mapToObj(c -> field.choice(String.valueOf((char) c))
                        .map(Choice::value)
                        .orElse(""))
                .filter(v -> !v.isEmpty())
                .distinct()
                .count();
        return text.length() > 1
                && text.length() == different
                && field.choice(text).isEmpty();
    }
}
