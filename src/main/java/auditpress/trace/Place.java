package auditpress.trace;

import auditpress.model.Item;
import auditpress.model.Origin;
import auditpress.model.Value;

/** Where inside a long text something stands. */
public final class Place {
    private Place() {}

    /** A line inside a Markdown file is exact; inside a cell the cell's own place is all that is known. */
    public static Origin inside(Item item, String field, int offset) {
        Origin cell = item.origin(field);
        Value value = item.value(field).orElseThrow();
        if (!item.origin().file().endsWith(".md")) {
            return cell;
        }
        String before = value.text().substring(0, offset);
        int line = value.line() + (int) before.chars().filter(c -> c == '\n').count();
        return Origin.of(cell.file(), line, offset - before.lastIndexOf('\n'));
    }
}
