package auditpress.importer;

import auditpress.model.ContentFault;
import auditpress.model.Finding;
import auditpress.model.Origin;
import auditpress.model.Register;
import auditpress.table.Book;
import auditpress.table.SourceFile;
import auditpress.table.Table;
import auditpress.table.TableCell;
import auditpress.table.TableRow;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** A mapping as CSV, a pair in each line: source_scheme, source_id, target_scheme, target_id, relation. */
final class MappingCsvDoor implements Door {
    private static final List<String> NEEDED = List.of("source scheme", "source id", "target scheme", "target id");

    @Override
    public boolean opens(Incoming file) {
        try {
            return file.ends(".csv")
                    && table(SourceFile.of(file.name(), file.bytes())).isPresent();
        } catch (ContentFault e) {
            // Whoever opens the file says what is wrong with it.
            return false;
        }
    }

    @Override
    public List<Take> open(Incoming file, Consumer<Finding> findings) throws ContentFault {
        SourceFile source = SourceFile.of(file.name(), file.bytes());
        source.reportEncoding(findings);
        Table table = table(source).orElseThrow();
        Map<String, Integer> columns = columns(table);
        MappingPairs pairs = new MappingPairs();
        List<TableRow> rows = table.rows().read(findings);
        for (TableRow row : rows.subList(1, rows.size())) {
            pairs.add(
                    Origin.of(file.name(), row.line(), 1),
                    end(columns, row, 0),
                    end(columns, row, 2),
                    row.text(columns.getOrDefault("relation", 0)));
        }
        return List.of(pairs.take("", rows.get(0).line()));
    }

    /** The reading of the file whose first row names the columns that a mapping needs. */
    private static Optional<Table> table(SourceFile source) throws ContentFault {
        return Book.open(source).tables().stream()
                .filter(t -> columns(t).keySet().containsAll(NEEDED))
                .findFirst();
    }

    private static Map<String, Integer> columns(Table table) {
        Map<String, Integer> columns = new LinkedHashMap<>();
        if (!table.top().isEmpty()) {
            for (TableCell cell : table.top().get(0).cells()) {
                columns.putIfAbsent(Register.plain(cell.text()), cell.column());
            }
        }
        return columns;
    }

    private static MappingPairs.End end(Map<String, Integer> columns, TableRow row, int first) {
        return new MappingPairs.End(
                row.text(columns.getOrDefault(NEEDED.get(first), 0)),
                row.text(columns.getOrDefault(NEEDED.get(first + 1), 0)));
    }
}
