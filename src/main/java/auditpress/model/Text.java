package auditpress.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A line or paragraph of text: runs in reading order. */
public record Text(List<Run> runs) {
    public static final Text EMPTY = new Text(List.of());

    public static Text of(String text) {
        return of(text, null);
    }

    public static Text of(String text, @Nullable Target target) {
        return text.isEmpty() ? EMPTY : new Text(List.of(new Run(text, Run.Style.PLAIN, null, target)));
    }

    public static Text strong(String text) {
        return new Text(List.of(new Run(text, Run.Style.PLAIN.withStrong(), null, null)));
    }

    public static Text code(String text) {
        return new Text(List.of(new Run(text, Run.Style.PLAIN.withCode(), null, null)));
    }

    /** A status: sign, words and colour. */
    public static Text badge(Tone tone, String words) {
        return badge(tone, words, null);
    }

    public static Text badge(Tone tone, String words, @Nullable Target target) {
        return new Text(List.of(new Run(words, Run.Style.PLAIN, tone, target)));
    }

    public static Text join(String between, List<Text> parts) {
        List<Run> runs = new ArrayList<>();
        for (Text part : parts) {
            if (!runs.isEmpty() && !between.isEmpty()) {
                runs.add(new Run(between, Run.Style.PLAIN, null, null));
            }
            runs.addAll(part.runs);
        }
        return new Text(List.copyOf(runs));
    }

    public Text and(Text more) {
        return join("", List.of(this, more));
    }

    public Text and(String more) {
        return and(of(more));
    }

    public boolean isEmpty() {
        return runs.isEmpty();
    }

    /** The words alone, as search, sorting and bookmarks want them. */
    public String plain() {
        return runs.size() == 1
                ? runs.get(0).text()
                : runs.stream().map(Run::text).collect(Collectors.joining());
    }
}
