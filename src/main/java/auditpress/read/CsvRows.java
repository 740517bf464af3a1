package auditpress.read;

import auditpress.model.Finding;
import auditpress.model.Origin;
import auditpress.model.Severity;
import auditpress.model.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.core.FormatSchema;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.dataformat.csv.CsvFactory;
import tools.jackson.dataformat.csv.CsvSchema;

/**
 * Reads CSV: the first row that is not blank names the columns; the separator is the one of comma, semicolon and tab that
 * the header holds most. Each cell knows the line and column where it begins.
 */
final class CsvRows {
    private static final CsvFactory FACTORY = new CsvFactory();

    private final String file;
    private final Consumer<Finding> findings;
    private final List<Row> rows = new ArrayList<>();
    private List<Value> header = List.of();

    private CsvRows(String file, Consumer<Finding> findings) {
        this.file = file;
        this.findings = findings;
    }

    static List<Row> read(SourceFile source, Consumer<Finding> findings) throws ContentFault {
        CsvRows reader = new CsvRows(source.file(), findings);
        reader.read(source.text());
        return reader.rows;
    }

    /** The names of the file's columns, as written. */
    static List<String> header(SourceFile source) throws ContentFault {
        CsvRows reader = new CsvRows(source.file(), finding -> {});
        reader.read(source.text());
        return reader.header.stream().map(Value::text).toList();
    }

    private void read(String text) throws ContentFault {
        CsvSchema schema = CsvSchema.emptySchema().withColumnSeparator(separator(text));
        List<Value> cells = new ArrayList<>();
        try (JsonParser parser = FACTORY.createParser(new Context(schema), text)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.START_ARRAY) {
                    cells = new ArrayList<>();
                } else if (token == JsonToken.END_ARRAY) {
                    add(cells);
                } else {
                    cells.add(cell(parser));
                }
            }
        } catch (JacksonException e) {
            findings.accept(new Finding(
                    "L1",
                    Severity.ERROR,
                    "",
                    unreadable(cells, e),
                    "Close the quote, or double it inside the cell.",
                    last(cells)));
        }
    }

    private static Value cell(JsonParser parser) {
        var at = parser.currentTokenLocation();
        return new Value(parser.getString().strip(), at.getLineNr(), at.getColumnNr());
    }

    /** Jackson reports an unclosed quote at the end of the file; the last cell that could be read is nearer. */
    private Origin last(List<Value> cells) {
        if (cells.isEmpty()) {
            int line = rows.isEmpty() ? 1 : rows.get(rows.size() - 1).origin().line() + 1;
            return Origin.of(file, line, 1);
        }
        return Origin.of(file, cells.get(0).line(), 0);
    }

    private static String unreadable(List<Value> cells, JacksonException e) {
        String after = cells.isEmpty()
                ? ""
                : " after the cell '" + cells.get(cells.size() - 1).text() + "'";
        boolean quote = e.getOriginalMessage().contains("closing quote");
        return (quote
                        ? "A quote opened in this row" + after + " never closes"
                        : "Not readable as CSV" + after + ": " + e.getOriginalMessage())
                + "; this row and the rest of the file were not read.";
    }

    private void add(List<Value> cells) throws ContentFault {
        if (cells.stream().allMatch(c -> c.text().isEmpty())) {
            return;
        }
        if (header.isEmpty()) {
            header = named(cells);
            return;
        }
        Map<String, Value> values = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(cells.size(), header.size()); i++) {
            if (!cells.get(i).text().isEmpty()) {
                values.put(header.get(i).text(), cells.get(i));
            }
        }
        reportLength(cells);
        rows.add(new Row(Origin.of(file, cells.get(0).line(), 1), values));
    }

    private List<Value> named(List<Value> cells) throws ContentFault {
        List<Value> names = new ArrayList<>();
        for (Value cell : cells) {
            String name = cell.text().isEmpty() ? "column " + (names.size() + 1) : cell.text();
            if (names.stream().anyMatch(n -> n.text().equalsIgnoreCase(name))) {
                throw new ContentFault(
                        Origin.of(file, cell.line(), cell.column()),
                        "Two columns are called '" + name + "'; one of them would be lost.",
                        "Rename or remove one of the two.");
            }
            names.add(new Value(name, cell.line(), cell.column()));
        }
        return names;
    }

    private void reportLength(List<Value> cells) {
        for (int i = header.size(); i < cells.size(); i++) {
            Value extra = cells.get(i);
            if (!extra.text().isEmpty()) {
                findings.accept(new Finding(
                        "L1",
                        Severity.ERROR,
                        "",
                        "The row has " + cells.size() + " cells but the header names " + header.size() + "; '"
                                + shortened(extra.text()) + "' belongs to no column.",
                        "Put cells that hold the separator in double quotes.",
                        Origin.of(file, extra.line(), extra.column())));
                return;
            }
        }
    }

    private static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }

    static char separator(String text) {
        String line = text.lines().filter(l -> !l.isBlank()).findFirst().orElse("");
        char best = ',';
        for (char candidate : new char[] {';', '\t'}) {
            if (count(line, candidate) > count(line, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String line, char separator) {
        return line.chars().filter(c -> c == separator).count();
    }

    /** Hands the schema to the parser, as data binding would. */
    private static final class Context extends ObjectReadContext.Base {
        private final CsvSchema schema;

        Context(CsvSchema schema) {
            this.schema = schema;
        }

        @Override
        public FormatSchema getSchema() {
            return schema;
        }

        @Override
        public int getFormatReadFeatures(int defaults) {
            return defaults;
        }
    }
}
