package auditpress.export;

import auditpress.diff.Base;
import auditpress.diff.Difference;
import auditpress.diff.Differences;
import java.util.ArrayList;
import java.util.List;

/** Differences as lines: under each topic with its counts, one line an entry, and a last line that sums up. */
public final class DiffText {
    private DiffText() {}

    public static List<String> lines(Differences differences) {
        List<String> lines = new ArrayList<>();
        lines.add(side(differences.before()) + " -> " + side(differences.now()));
        for (Differences.Group group : differences.groups()) {
            lines.add("");
            lines.add(OneLine.of(group.title()) + ": " + group.countsInWords());
            int what = width(group.entries().stream().map(d -> d.what().words()).toList());
            int id = width(group.entries().stream().map(DiffText::id).toList());
            group.entries().forEach(d -> lines.add(line(d, what, id)));
        }
        lines.add("");
        int size = differences.size();
        String changes = size == 0 ? "Nothing changed" : size == 1 ? "1 change" : size + " changes";
        lines.add(changes + "; " + differences.unchanged()
                + (differences.unchanged() == 1 ? " record stands" : " records stand") + " as before.");
        return lines;
    }

    private static String side(Base base) {
        return base.name().isEmpty()
                ? base.auditDate().toString()
                : OneLine.of(base.name()) + " (" + base.auditDate() + ")";
    }

    private static String line(Difference difference, int what, int id) {
        String values = difference.values(" -> ", "");
        String title = difference.title().equals(difference.record()) ? "" : difference.title();
        String head = "  " + padded(difference.what().words(), what) + "  "
                + (id == 0 ? "" : padded(id(difference), id) + "  ");
        String between = title.isEmpty() || values.isEmpty() ? "" : ": ";
        String note = difference.note().isEmpty() ? "" : " (" + OneLine.of(difference.note()) + ")";
        return (head + OneLine.of(title) + between + OneLine.of(values) + note).stripTrailing();
    }

    private static String id(Difference difference) {
        return OneLine.of(difference.record());
    }

    private static int width(List<String> texts) {
        return texts.stream()
                .mapToInt(t -> t.codePointCount(0, t.length()))
                .max()
                .orElse(0);
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(width - text.codePointCount(0, text.length()));
    }
}
