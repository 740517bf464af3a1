package auditpress.notation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the column of the Statement of Applicability that says which control a row is about. */
final class ControlIdNotation implements Notation {
    private final ControlTexts texts;
    private final Set<String> twice;

    private ControlIdNotation(ControlTexts texts, Set<String> twice) {
        this.texts = texts;
        this.twice = twice;
    }

    static ControlIdNotation of(List<String> column, Known known) {
        return new ControlIdNotation(
                ControlTexts.of(column, known, false, false),
                column.stream()
                        .filter(t -> t.matches("[5-8]\\.[123]"))
                        .collect(Collectors.groupingBy(t -> t, Collectors.counting()))
                        .entrySet()
                        .stream()
                        .filter(e -> e.getValue() > 1)
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet()));
    }

    @Override
    public Meant read(String text) {
        if (twice.contains(text)) {
            return Meant.unplaced(
                    text, text + " stands twice in the column; one of them is " + text + "0 without its zero.");
        }
        ControlTexts.Read read = texts.read(text);
        if (read.trouble().isEmpty() && read.ids().size() > 1) {
            return Meant.unplaced(text, "It names several controls; a row is about one.");
        }
        boolean own = read.trouble().equals(ControlWords.NO_CONTROL)
                && text.matches("[\\p{L}][\\p{L}\\p{N}._-]*\\d[\\p{L}\\p{N}._-]*");
        return own ? Meant.kept(text) : read.meant(text);
    }
}
