package auditpress.check;

import auditpress.trace.Mentions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The minutes of a management review, by their Markdown headings: which inputs of 9.3.2 they answer, and whether they record
 * results (9.3.3). A heading without any words below it answers nothing.
 */
public final class Minutes {
    private static final Pattern HEADING = Pattern.compile("^ {0,3}(#{1,6})\\s+(.*?)\\s*#*\\s*$");
    private static final Pattern RESULTS = Pattern.compile(
            "(?i)^\\W*9\\.3\\.3\\b|\\b(?:decisions?|results?|outputs?|outcomes?|beschlüsse|ergebnisse)\\b");

    /** A heading, its number of {@code #}, its place in the text, and whether any words stand below it. */
    public record Part(int level, String heading, int offset, boolean answered) {}

    private final Map<ReviewInput, Part> inputs = new EnumMap<>(ReviewInput.class);
    private final List<Part> results = new ArrayList<>();

    private Minutes() {}

    /** Reads the Markdown text of a review. */
    public static Minutes of(String markdown) {
        Minutes minutes = new Minutes();
        parts(Mentions.withoutCode(markdown)).forEach(minutes::add);
        return minutes;
    }

    /** The part that answers this input best: one with words, if there is any. */
    public Optional<Part> part(ReviewInput input) {
        return Optional.ofNullable(inputs.get(input));
    }

    /** Headings of decisions, or of results or outputs, as some call them. */
    Collection<Part> results() {
        return results;
    }

    private void add(Part part) {
        List<ReviewInput> answered = ReviewInput.in(part.heading());
        answered.forEach(i -> inputs.merge(i, part, (first, second) -> first.answered() ? first : second));
        if (answered.isEmpty() && RESULTS.matcher(part.heading()).find()) {
            results.add(part);
        }
    }

    private static List<Part> parts(String text) {
        List<Part> parts = new ArrayList<>();
        List<Part> open = new ArrayList<>();
        int offset = 0;
        for (String line : text.split("\n", -1)) {
            Matcher heading = HEADING.matcher(line);
            if (heading.matches()) {
                int level = heading.group(1).length();
                open.removeIf(p -> p.level() >= level && parts.add(p));
                open.add(new Part(level, heading.group(2), offset, false));
            } else if (!line.isBlank()) {
                open.replaceAll(p -> new Part(p.level(), p.heading(), p.offset(), true));
            }
            offset += line.length() + 1;
        }
        parts.addAll(open);
        return parts;
    }
}
