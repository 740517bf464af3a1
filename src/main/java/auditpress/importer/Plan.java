package auditpress.importer;

import auditpress.model.Finding;
import auditpress.model.Origin;
import auditpress.model.Register;
import auditpress.model.Value;
import auditpress.read.PassedOver;
import java.util.List;
import java.util.Map;

/**
 * What an import would do with one table or document.
 *
 * @param file as the user named it
 * @param sheet the worksheet, or empty
 * @param headerRow where the names of the columns stand, from 1; 0 where nothing names them
 * @param mapping fields by the names of the columns, as written
 * @param ownFields columns that no register declares, kept as they are
 * @param documents whether each record is a Markdown file of its own
 * @param numbered whether the file holds no ids, so that its records were given some
 */
public record Plan(
        Register register,
        String file,
        String sheet,
        int headerRow,
        Map<String, String> mapping,
        List<String> ownFields,
        List<Entry> entries,
        List<PassedOver> passedOver,
        List<Rewritten> rewritten,
        List<Finding> findings,
        boolean documents,
        boolean numbered) {

    /** What writing an entry would do. */
    public enum Standing {
        NEW,
        CHANGED,
        /** All that the file says of it is there. */
        SAME
    }

    /**
     * A record.
     *
     * @param origin of its row
     * @param values by the names of fields, in our spelling
     * @param differences to the record that is there
     */
    public record Entry(
            String id, Origin origin, Map<String, Value> values, Standing standing, List<Difference> differences) {
        /** The place of that value. */
        Origin origin(Value value) {
            return new Origin(origin.file(), origin.sheet(), value.line(), value.column());
        }
    }

    /** A field whose value would change; {@code before} is empty where it is filled for the first time. */
    public record Difference(String field, String before, String after) {}

    /** A value that was taken in our spelling. */
    public record Rewritten(String field, Origin origin, String before, String after, String why) {}

    /** The entries of that standing. */
    public List<Entry> entries(Standing standing) {
        return entries.stream().filter(e -> e.standing() == standing).toList();
    }
}
