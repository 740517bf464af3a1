package auditpress.importer;

import auditpress.model.Register;
import auditpress.model.Value;
import auditpress.read.PassedOver;
import auditpress.read.Row;
import auditpress.read.TableFit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Leaves out the rows of tests that found nothing: where the finding would stand they say N/A, whatever they add. */
final class NothingFound {
    private static final Pattern NOTHING = Pattern.compile(
            "(?iu)(?:n\\.?\\s?/?\\s?a\\.?|none|nil|no (?:exceptions?|deviations?|findings?|issues?)(?: (?:noted|found|identified))?"
                    + "|not applicable|keine?|entfällt|aucune?|néant|ning[uú]na?|žádn[ée]|-+)(?:\\s*[-–—:;,.(].*)?",
            Pattern.DOTALL);

    private NothingFound() {}

    /** The take with those rows among the ones passed over; only findings whose title is to be taken from what was found. */
    static Take without(Take take, Register register) {
        Optional<TableFit.Column> found = take.column(register.titleField()).isPresent()
                ? Optional.empty()
                : register.nameless().titleFrom().stream()
                        .flatMap(f -> take.column(f).stream())
                        .findFirst();
        if (!register.kind().equals("finding") || found.isEmpty()) {
            return take;
        }
        TableFit.Column column = found.get();
        List<Row> rows = new ArrayList<>();
        List<PassedOver> passed = new ArrayList<>(take.passedOver());
        for (Row row : take.rows()) {
            Value value = row.cells().get(column.name());
            if (value != null && NOTHING.matcher(value.text().strip()).matches()) {
                passed.add(new PassedOver(
                        row.origin().line(),
                        "says " + Planner.quoted(value.text()) + " in '" + column.written() + "'"));
            } else {
                rows.add(row);
            }
        }
        return rows.isEmpty()
                ? take
                : new Take(
                        take.register(),
                        take.sheet(),
                        take.headerRow(),
                        rows,
                        passed,
                        take.documents(),
                        take.columns());
    }
}
