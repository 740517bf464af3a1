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
import java.util.stream.Collectors;

/**
 * The minutes of a management review, by their Markdown headings: which inputs of 9.3.2 they answer, and whether they record
 * results (9.3.3). A heading without any words below it answers nothing.
 */
public final class Minutes {
    private static final Pattern HEADING = Pattern.compile("^ {0,3}(#{1,6})\\s+(.*?)\\s*#*\\s*$");
    private static final Pattern RESULTS = Pattern.compile(
            "(?iU)^\\W*9\\.3\\.3\\b|\\b(?:decisions?|results?|outputs?|outcomes?|beschlüsse|ergebnisse)\\b");

    /** A heading, its number of {@code #}, from where to where in the text it reaches, and whether any words stand below it. */
    public record Part(int level, String heading, int offset, int end, boolean answered) {
        private Part endingAt(int end) {
            return new Part(level, heading, offset, end, answered);
        }
    }

    private final String text;
    private final Map<ReviewInput, List<Part>> inputs = new EnumMap<>(ReviewInput.class);
    private final List<Part> results = new ArrayList<>();

    private Minutes(String text) {
        this.text = text;
    }

    /** Reads the Markdown text of a review. */
    public static Minutes of(String markdown) {
        Minutes minutes = new Minutes(Mentions.withoutCode(markdown));
        parts(minutes.text).forEach(minutes::add);
        return minutes;
    }

    /** The part that answers this input best: one with words, if there is any. */
    public Optional<Part> part(ReviewInput input) {
        List<Part> parts = inputs.getOrDefault(input, List.of());
        return parts.stream()
                .filter(Part::answered)
                .findFirst()
                .or(() -> parts.stream().findFirst());
    }

    /** What was said on this input, without the headings. */
    String words(ReviewInput input) {
        return inputs.getOrDefault(input, List.of()).stream()
                .flatMap(p -> text.substring(p.offset(), p.end()).lines())
                .filter(l -> !HEADING.matcher(l).matches())
                .collect(Collectors.joining("\n"));
    }

    /** Headings of decisions, or of results or outputs, as some call them. */
    Collection<Part> results() {
        return results;
    }

    private void add(Part part) {
        List<ReviewInput> answered = ReviewInput.in(part.heading());
        answered.forEach(i -> inputs.computeIfAbsent(i, k -> new ArrayList<>()).add(part));
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
                int end = offset;
                open.removeIf(p -> p.level() >= level && parts.add(p.endingAt(end)));
                open.add(new Part(level, heading.group(2), offset, text.length(), false));
            } else if (!line.isBlank()) {
                open.replaceAll(p -> new Part(p.level(), p.heading(), p.offset(), p.end(), true));
            }
            offset += line.length() + 1;
        }
        parts.addAll(open);
        return parts;
    }
}
