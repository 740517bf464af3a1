package auditpress.notation;

import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The words of usual scales, lowest step first, in many languages; accents and case left out. */
public final class LevelWords {
    private static final List<List<Set<String>>> SCALES = Words.scales();
    private static final List<Set<String>> IMPACT = Words.scale("impact");
    /** Each may be the highest step of a scale of impacts; where two of them stand, they are two steps. */
    private static final Set<String> HIGHEST = Words.of("highest impacts");

    private LevelWords() {}

    /** Whether a text is the name of a step of a usual scale, such as "High" or "très faible", and nothing else. */
    public static boolean isName(String text) {
        return isLevel(ChoiceWords.plain(text));
    }

    /** Whether it is a word of any usual scale. */
    static boolean isLevel(String word) {
        return SCALES.stream().flatMap(List::stream).anyMatch(s -> s.contains(word));
    }

    /**
     * On which step of a scale of so many the word stands, from 0; nothing unless the column's words need just so many.
     *
     * @param labels what the method calls the steps, empty words where it gives numbers only
     */
    static OptionalInt step(String word, Collection<String> column, List<String> labels) {
        boolean bare = labels.stream().allMatch(String::isEmpty);
        int shortest = fitting(column).mapToInt(List::size).min().orElse(0);
        List<Integer> steps = fitting(column)
                .filter(s -> s.size() == labels.size())
                .filter(s -> bare ? shortest == labels.size() : isNamed(s, labels))
                .map(s -> IntStream.range(0, s.size())
                        .filter(i -> s.get(i).contains(word))
                        .findFirst()
                        .orElse(-1))
                .distinct()
                .toList();
        return steps.size() == 1 && steps.get(0) >= 0 ? OptionalInt.of(steps.get(0)) : OptionalInt.empty();
    }

    private static Stream<List<Set<String>>> fitting(Collection<String> words) {
        boolean apart = words.stream().filter(HIGHEST::contains).count() < 2;
        return SCALES.stream()
                .filter(s -> words.stream().allMatch(w -> s.stream().anyMatch(step -> step.contains(w))))
                .filter(s -> apart || !s.equals(IMPACT));
    }

    private static boolean isNamed(List<Set<String>> scale, List<String> labels) {
        return IntStream.range(0, scale.size()).allMatch(i -> scale.get(i).contains(ChoiceWords.plain(labels.get(i))));
    }
}
