package auditpress.page;

import auditpress.model.Block;
import auditpress.model.Change;
import auditpress.model.Field;
import auditpress.model.Item;
import auditpress.model.Text;
import auditpress.trace.Trace;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** How a record changed, the latest change first, where the history of its file was read. */
final class Changes {
    static final String ANCHOR = "history";

    private static final int MOST = 20;

    private static final List<Block.Column> COLUMNS = List.of(
            new Block.Column("Date", 1, false),
            new Block.Column("Author", 1.5, false),
            new Block.Column("What changed", 4, false));

    private Changes() {}

    /** A heading and a table; nothing where no history is known. */
    static List<Block> of(Trace trace, Item item) {
        List<Change> changes = new ArrayList<>(trace.changes(item));
        if (changes.isEmpty()) {
            return List.of();
        }
        Collections.reverse(changes);
        List<Block.Row> rows =
                changes.stream().limit(MOST).map(c -> row(item, c)).toList();
        String caption = changes.size() == rows.size() ? "Changes" : "The latest of " + changes.size() + " changes";
        return List.of(
                new Block.Heading(2, Text.of("History"), ANCHOR), new Block.Table(caption, COLUMNS, rows, "", false));
    }

    private static Block.Row row(Item item, Change change) {
        String what = change.what() == Change.What.CHANGED
                ? labels(item, change)
                : FindingText.capital(change.what().name().toLowerCase(Locale.ROOT));
        return new Block.Row("", List.of(Text.of(change.date().toString()), Text.of(change.author()), Text.of(what)));
    }

    private static String labels(Item item, Change change) {
        return change.fields().stream()
                .map(f -> item.register().field(f).map(Field::label).orElse(f))
                .collect(Collectors.joining(", "));
    }
}
