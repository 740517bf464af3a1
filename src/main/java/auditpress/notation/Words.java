package auditpress.notation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The words that people write in cells, by what they mean, in all languages that we know; they stand in {@code words.json}. */
final class Words {
    private static final JsonNode ALL = read();

    private Words() {}

    private static JsonNode read() {
        try (InputStream in = Words.class.getResourceAsStream("/auditpress/words.json")) {
            return JsonMapper.shared().readTree(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words of that meaning. */
    static Set<String> of(String... path) {
        JsonNode node = ALL;
        for (String name : path) {
            node = node.get(name);
        }
        return Set.copyOf(Arrays.asList(JsonMapper.shared().convertValue(node, String[].class)));
    }

    /** One of these words, the longest that fits, as a group of a pattern in which case does not count. */
    static String either(String meaning) {
        return of(meaning).stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    /** Usual scales: for each step, the lowest first, its words as {@link ChoiceWords} compares them. */
    static List<List<Set<String>>> scales() {
        List<List<Set<String>>> scales = new ArrayList<>();
        for (JsonNode ladder : ALL.get("ladders")) {
            scales.add(ladder.valueStream()
                    .map(l -> plain(ALL.get("levels").get(l.asString())))
                    .toList());
        }
        ALL.get("scales").forEach(s -> scales.add(steps(s)));
        return List.copyOf(scales);
    }

    /** The scale of that name. */
    static List<Set<String>> scale(String name) {
        return steps(ALL.get("scales").get(name));
    }

    private static List<Set<String>> steps(JsonNode scale) {
        return scale.valueStream().map(Words::plain).toList();
    }

    private static Set<String> plain(JsonNode words) {
        return words.valueStream()
                .map(w -> ChoiceWords.plain(w.asString()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
