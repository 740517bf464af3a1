package auditpress.importer;

import auditpress.model.ContentFault;
import auditpress.model.Field;
import auditpress.model.Finding;
import auditpress.model.Origin;
import auditpress.model.Register;
import auditpress.model.Severity;
import auditpress.read.TableFit;
import auditpress.table.Book;
import auditpress.table.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The tables of a file that are no register's, each with the reason where there is more to say than that nobody knows its columns. */
final class LeftTables {
    private final String file;
    private final Map<Table, String> reasons = new LinkedHashMap<>();
    private final List<TableFit> nearest = new ArrayList<>();

    /** @param file its name */
    LeftTables(String file) {
        this.file = file;
    }

    /**
     * @param fit the register that knows it best
     * @param reason what the table is instead, or empty
     */
    void add(TableFit fit, String reason) {
        reasons.put(fit.table(), reason);
        nearest.add(fit);
    }

    boolean isEmpty() {
        return reasons.isEmpty();
    }

    /** Names them beside those that are taken. */
    Finding beside() {
        return new Finding(
                "L1",
                Severity.NOTE,
                "",
                "Not imported: " + reasons.keySet().stream().map(this::named).collect(Collectors.joining(", ")) + ".",
                "Say what a sheet is with --sheet and --as.",
                Origin.of(file));
    }

    private String named(Table table) {
        String reason = reasons.getOrDefault(table, "");
        return table.name() + (reason.isEmpty() ? "" : " (" + reason + ")");
    }

    /** Why nothing at all is taken. */
    ContentFault nothing(Book book) throws ContentFault {
        if (book.tables().stream().allMatch(t -> t.top().isEmpty())) {
            return fault("The file holds no table.", "Look whether it is the right file.");
        }
        TableFit best = nearest.stream()
                .max(Comparator.comparingInt(TableFit::score).thenComparingInt(TableFit::named))
                .filter(f -> f.score() > 0)
                .orElse(null);
        return best == null
                ? fault("No column has a name that a register knows.", "Name them with --as and --map COLUMN=FIELD.")
                : fault(message(best) + others(best.table()), hint(best));
    }

    /** The tables beside the one of which most is known. */
    private String others(Table best) {
        List<String> others = reasons.keySet().stream()
                .filter(t -> !t.equals(best) && !t.sheet().isEmpty())
                .map(this::named)
                .toList();
        return others.isEmpty() ? "" : " Nor is anything taken of " + String.join(", ", others) + ".";
    }

    private String message(TableFit nearest) throws ContentFault {
        String register = nearest.register().title().toLowerCase(Locale.ROOT);
        String id = nearest.register().identity().get(0);
        String why = reasons.getOrDefault(nearest.table(), "");
        String knows = " knows " + nearest.known() + " of " + nearest.named() + " columns ("
                + nearest.meanings().entrySet().stream()
                        .map(e -> "'" + e.getKey() + "' as " + e.getValue())
                        .collect(Collectors.joining(", "))
                + ")" + missing(nearest) + ".";
        if (!why.isEmpty()) {
            return "Nothing is taken: " + nearest.table().name() + " is " + why + ". The nearest register, the "
                    + register + "," + knows;
        }
        if (isNumbered(nearest)) {
            return "No column is the '" + id + "' of the " + register
                    + ", and too little else is known to number the rows unasked. That register" + knows;
        }
        return nearest.identifies()
                ? "The columns do not tell which register this is; the nearest is the " + register + ", which" + knows
                : "No column is the '" + id + "' of the " + register
                        + ", so no row can be told from another. That register" + knows;
    }

    private static String missing(TableFit fit) {
        Set<String> meant = Set.copyOf(fit.meanings().values());
        List<String> missing = fit.register().fields().stream()
                .filter(f -> f.required() && !meant.contains(f.name()))
                .map(Field::name)
                .toList();
        return missing.isEmpty() ? "" : " and finds no " + String.join(", ", missing);
    }

    private static String hint(TableFit nearest) throws ContentFault {
        String map = nearest.identifies() || isNumbered(nearest) ? "" : " and --map " + id(nearest);
        return "Say --as " + nearest.register().name() + map + "; the columns are: "
                + String.join(", ", nearest.names()) + ".";
    }

    /** Whether its rows are numbered as soon as the user says whose they are. */
    private static boolean isNumbered(TableFit fit) throws ContentFault {
        TableFit.Content content = fit.content(fit.table().rows().read(f -> {}), f -> {});
        return !fit.identifies()
                && fit.means(fit.register().titleField())
                && Numbering.isPossible(fit.register())
                && IdColumns.among(content.columns(), content.rows()).isEmpty();
    }

    /** What to map: the column that seems to hold the ids, else any; or the title, by which rows can be numbered. */
    private static String id(TableFit fit) throws ContentFault {
        Register register = fit.register();
        String id = register.identity().get(0);
        TableFit.Content content = fit.content(fit.table().rows().read(f -> {}), f -> {});
        Optional<String> column = IdColumns.among(content.columns(), content.rows());
        if (column.isPresent()) {
            return (column.get().indexOf(' ') < 0 ? column.get() : "'" + column.get() + "'") + "=" + id;
        }
        boolean titled = fit.means(register.titleField()) || !Numbering.isPossible(register);
        return "COLUMN=" + id + (titled ? "" : ", or --map COLUMN=" + register.titleField());
    }

    private ContentFault fault(String message, String hint) {
        return new ContentFault(Origin.of(file), message, hint);
    }
}
