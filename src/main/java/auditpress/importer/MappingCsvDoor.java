package auditpress.importer;

import auditpress.model.ContentFault;
import auditpress.model.Finding;
import auditpress.model.Origin;
import auditpress.model.Register;
import auditpress.model.Severity;
import auditpress.model.Value;
import auditpress.read.CsvScanner;
import java.util.List;
import java.util.function.Consumer;

/** A mapping as CSV, a pair in each line: source_scheme, source_id, target_scheme, target_id, relation. */
final class MappingCsvDoor implements Door {
    private static final List<String> NEEDED = List.of("source scheme", "source id", "target scheme", "target id");
    private static final String RELATION = "relation";
    private static final int BEGINNING = 2_000;

    @Override
    public boolean opens(Incoming file) {
        if (!file.ends(".csv")) {
            return false;
        }
        String beginning = ForeignText.beginning(file, BEGINNING).replace("\uFEFF", "");
        return header(beginning, separator(beginning)).containsAll(NEEDED);
    }

    @Override
    public List<Take> open(Incoming file, Consumer<Finding> findings) throws ContentFault {
        String text = ForeignText.of(file);
        char separator = separator(text);
        List<String> header = header(text, separator);
        MappingPairs pairs = new MappingPairs();
        CsvScanner scanner = scanner(file.name(), text, separator, findings);
        scanner.next();
        while (!scanner.isAtEnd()) {
            List<Value> cells = scanner.next();
            if (cells.stream().anyMatch(c -> !c.text().isEmpty())) {
                pairs.add(
                        Origin.of(file.name(), cells.get(0).line(), 1),
                        end(header, cells, 0),
                        end(header, cells, 2),
                        cell(header, cells, RELATION));
            }
        }
        return List.of(pairs.take("", 1));
    }

    private static MappingPairs.End end(List<String> header, List<Value> cells, int first) {
        return new MappingPairs.End(
                cell(header, cells, NEEDED.get(first)), cell(header, cells, NEEDED.get(first + 1)));
    }

    private static String cell(List<String> header, List<Value> cells, String column) {
        int place = header.indexOf(column);
        return place >= 0 && place < cells.size() ? cells.get(place).text() : "";
    }

    private static char separator(String text) {
        String line = text.lines().findFirst().orElse("");
        return line.contains(";") && !line.contains(",") ? ';' : ',';
    }

    private static List<String> header(String text, char separator) {
        return scanner("", text, separator, f -> {}).next().stream()
                .map(v -> Register.plain(v.text()))
                .toList();
    }

    private static CsvScanner scanner(String file, String text, char separator, Consumer<Finding> findings) {
        return new CsvScanner(
                text,
                separator,
                (line, column, closed) -> findings.accept(new Finding(
                        "L1",
                        Severity.WARNING,
                        "",
                        "A quote opens here that does not end its cell; it was taken as a character.",
                        "Double it, or close it before the separator.",
                        Origin.of(file, line, column))));
    }
}
