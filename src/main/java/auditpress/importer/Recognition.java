package auditpress.importer;

import auditpress.model.ContentFault;
import auditpress.model.Field;
import auditpress.model.Finding;
import auditpress.model.Item;
import auditpress.model.Origin;
import auditpress.model.Register;
import auditpress.model.Severity;
import auditpress.model.Value;
import auditpress.notation.ControlIds;
import auditpress.notation.Known;
import auditpress.read.Identity;
import auditpress.read.Row;
import auditpress.read.TableFit;
import auditpress.table.Book;
import auditpress.table.SourceFile;
import auditpress.table.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds out which registers the tables of a file belong to: each table to the one that knows most of its columns. */
final class Recognition {
    /** What a name weighs against columns. */
    private static final int CALLED = 4;
    /** So many registers are looked at more closely where none is enough. */
    private static final int LOOKED_AT = 6;

    private static final int PERCENT = 100;

    private final Known known;
    private final Incoming file;
    private final Wanted wanted;
    private final List<Register> registers;
    private final Map<String, String> registersById = new HashMap<>();
    private final Consumer<Finding> findings;
    private final List<Table> unknown = new ArrayList<>();

    /** @param items the records that are there */
    Recognition(
            Incoming file,
            Wanted wanted,
            List<Register> registers,
            Known known,
            List<Item> items,
            Consumer<Finding> findings) {
        this.known = known;
        items.forEach(i -> registersById.putIfAbsent(i.id(), i.register().name()));
        this.file = file;
        this.wanted = wanted;
        this.registers = wanted.among(registers);
        this.findings = findings;
    }

    /** The tables that are a register's; what is said of the others goes to the findings. */
    List<Take> takes() throws ContentFault {
        try (Book book = book()) {
            List<Take> takes = new ArrayList<>();
            for (Contest.Won won : winners(book)) {
                TableFit fit = won.fit();
                List<Finding> said = new ArrayList<>(won.findings());
                TableFit.Content content = fit.content(won.rows(), said::add);
                Set<String> ids = ids(fit.register(), content);
                boolean guessed = wanted.as().isEmpty();
                if (guessed && (areOthers(fit.register(), ids) || hasOtherIds(fit, content))) {
                    unknown.add(fit.table());
                    continue;
                }
                reportTie(won);
                said.forEach(findings);
                ids.forEach(id -> registersById.putIfAbsent(id, fit.register().name()));
                takes.add(new Take(
                        fit.register().name(),
                        fit.table().sheet(),
                        content.headerRow(),
                        content.rows(),
                        content.passedOver(),
                        false,
                        content.columns()));
            }
            reportBook(book, takes);
            return takes;
        }
    }

    private static Set<String> ids(Register register, TableFit.Content content) {
        Set<String> ids = new LinkedHashSet<>();
        for (Row row : content.rows()) {
            Map<String, Value> values = new LinkedHashMap<>();
            for (TableFit.Column column : content.columns()) {
                Value value = row.cells().get(column.name());
                if (value != null && !column.field().isEmpty()) {
                    values.put(column.field(), value);
                }
            }
            ids.add(Identity.of(register, values));
        }
        ids.remove("");
        return ids;
    }

    /** Whether most ids are those of records of another register, or no controls where controls should be: the table tells more of them. */
    private boolean areOthers(Register register, Set<String> ids) {
        Field identity = register.field(register.identity().get(0)).orElseThrow();
        TakenColumn column = TakenColumn.of("", identity, List.copyOf(ids), known, register);
        long others = ids.stream()
                .filter(id -> register.kind().equals("control")
                        ? ControlIds.canonical(column.read(id).text()).isEmpty() && !isOf(register, id)
                        : registersById.containsKey(id) && !isOf(register, id))
                .count();
        return others * 2 > ids.size();
    }

    /** Whether the table has ids in a column that the register does not know: it may be another's. */
    private static boolean hasOtherIds(TableFit fit, TableFit.Content content) {
        return !fit.identifies()
                && IdColumns.among(content.columns(), content.rows()).isPresent();
    }

    private boolean isOf(Register register, String id) {
        return register.name().equals(registersById.get(id));
    }

    /** The file, whose name may call a workbook what is text. */
    private Book book() throws ContentFault {
        if (Book.isWorkbook(file.name()) && file.isText()) {
            note("The file is text though its name says workbook; it was read as text.", "");
            SourceFile text = SourceFile.text(file.name(), file.bytes());
            text.reportEncoding(findings);
            return Book.text(text);
        }
        SourceFile source = SourceFile.of(file.name(), file.bytes());
        source.reportEncoding(findings);
        return Book.open(source);
    }

    private List<Contest.Won> winners(Book book) throws ContentFault {
        List<Table> tables = book.tables().stream()
                .filter(t -> wanted.sheet().isEmpty() || t.sheet().equalsIgnoreCase(wanted.sheet()))
                .toList();
        if (tables.isEmpty() && !wanted.sheet().isEmpty()) {
            throw fault(
                    "There is no sheet '" + wanted.sheet() + "'.",
                    "There are: " + book.tables().stream().map(Table::sheet).collect(Collectors.joining(", ")) + ".");
        }
        Map<Register, Contest.Won> best = new LinkedHashMap<>();
        for (Table table : tables) {
            Contest contest = new Contest(file.name(), table, wanted, registers, known, isAlone(book));
            Contest.Won won = contest.won().orElse(null);
            if (won == null) {
                unknown.add(table);
            } else {
                keep(best, won, book);
            }
        }
        List<Contest.Won> kept = new ArrayList<>(best.values());
        kept.sort(Comparator.comparingInt(w -> -w.weight()));
        return book.readings() || !wanted.as().isEmpty() ? kept.subList(0, Math.min(1, kept.size())) : kept;
    }

    private void keep(Map<Register, Contest.Won> best, Contest.Won won, Book book) {
        Register register = won.fit().register();
        Contest.Won first = best.get(register);
        Contest.Won better = first == null || isBetter(won, first) ? won : first;
        best.put(register, better);
        boolean alike = first != null && first.fit().identifies() == won.fit().identifies();
        if (first != null && !alike) {
            unknown.add((better.equals(won) ? first : won).fit().table());
        } else if (first != null && !book.readings()) {
            Table other = (better.equals(won) ? first : won).fit().table();
            warn(
                    capital(other.name()) + " looks like the "
                            + register.title().toLowerCase(Locale.ROOT) + " as well; only "
                            + better.fit().table().name() + " is taken.",
                    other.sheet().isEmpty()
                            ? "Give both tables the same heading."
                            : "Import it with --sheet '" + other.sheet() + "'.");
        }
    }

    /** Whether it is the register rather than the other: one with ids, then the one that weighs more. */
    private static boolean isBetter(Contest.Won won, Contest.Won other) {
        return won.fit().identifies() == other.fit().identifies()
                ? won.weight() > other.weight()
                : won.fit().identifies();
    }

    private void reportTie(Contest.Won won) {
        if (won.ties().size() > 1) {
            warn(
                    "The columns of " + won.fit().table().name() + " fit " + String.join(" and ", won.ties())
                            + " as well as each other; it is taken for "
                            + won.ties().get(0) + ".",
                    "Say which it is with --as.");
        }
    }

    private void reportBook(Book book, List<Take> takes) throws ContentFault {
        if (takes.isEmpty()) {
            findings.accept(nothing(book).finding());
        } else if (!unknown.isEmpty() && !book.readings()) {
            note(
                    "Not imported: " + unknown.stream().map(Table::name).collect(Collectors.joining(", ")) + ".",
                    "Say what a sheet is with --sheet and --as.");
        }
        if (book.links() > 0) {
            note("The workbook draws on " + book.links() + " other files; their values are as last saved.", "");
        }
        if (book.comments() > 0) {
            note("The workbook holds " + book.comments() + " cell comments, which were not read.", "");
        }
    }

    private ContentFault nothing(Book book) throws ContentFault {
        if (book.tables().stream().allMatch(t -> t.top().isEmpty())) {
            return fault("The file holds no table.", "Look whether it is the right file.");
        }
        List<TableFit> all = nearest(book);
        if (all.isEmpty()) {
            return fault("No column has a name that a register knows.", "Name them with --as and --map COLUMN=FIELD.");
        }
        TableFit nearest = all.get(0);
        String columns = "; the columns are: " + String.join(", ", nearest.names()) + ".";
        if (nearest.identifies()) {
            return fault(
                    "The columns do not tell which register this is; the nearest "
                            + (all.size() == 1 ? "is the " : "are the ")
                            + join(all, " and the ", f -> f.register().title().toLowerCase(Locale.ROOT)) + ".",
                    "Say --as " + join(all, " or --as ", f -> f.register().name()) + columns);
        }
        Register register = nearest.register();
        return fault(
                "No column is the '" + register.identity().get(0) + "' of the "
                        + register.title().toLowerCase(Locale.ROOT) + ", so no row can be told from another.",
                "Say --as " + register.name() + " and --map " + missing(nearest) + columns);
    }

    private static String join(List<TableFit> fits, String between, Function<TableFit, String> name) {
        return fits.stream().map(name).distinct().collect(Collectors.joining(between));
    }

    /** The best by columns and names and those that are as good; none whose ids are others'. */
    private List<TableFit> nearest(Book book) throws ContentFault {
        List<TableFit> fits = book.tables().stream()
                .flatMap(t -> registers.stream().map(r -> TableFit.of(file.name(), t, r, wanted.map())))
                .filter(f -> f.score() > 0)
                .sorted(Comparator.comparingInt(f -> -nearness(f, book)))
                .toList();
        List<TableFit> nearest = new ArrayList<>();
        for (TableFit fit : fits.subList(0, Math.min(LOOKED_AT, fits.size()))) {
            boolean better = nearest.isEmpty() || nearness(nearest.get(0), book) == nearness(fit, book);
            boolean again = nearest.stream()
                    .anyMatch(n -> n.register().name().equals(fit.register().name()));
            if (better
                    && !again
                    && fit.identifies() == (nearest.isEmpty() ? fit : nearest.get(0)).identifies()
                    && !isOthers(fit)) {
                nearest.add(fit);
            }
        }
        return nearest.isEmpty() ? fits.subList(0, Math.min(1, fits.size())) : nearest;
    }

    private int nearness(TableFit fit, Book book) {
        String place = RegisterName.place(file.name(), fit.table(), isAlone(book));
        int columns = fit.score() + (RegisterName.isIn(place, fit.register()) ? CALLED : 0);
        // Between equals, the fields that people look at first tell more.
        List<String> first = fit.register().table();
        long known = first.stream().filter(fit::means).count();
        return columns * PERCENT + (int) (known * (PERCENT - 1) / Math.max(1, first.size()));
    }

    /** Whether the ids are another register's, though nothing calls them this one's. */
    private boolean isOthers(TableFit fit) throws ContentFault {
        Register register = fit.register();
        String title = register.title().toLowerCase(Locale.ROOT);
        boolean called = RegisterName.place(file.name(), fit.table(), true).contains(title)
                || fit.written(register.identity().get(0))
                        .toLowerCase(Locale.ROOT)
                        .contains(register.kind());
        return !called
                && areOthers(
                        register, ids(register, fit.content(fit.table().rows().read(f -> {}), f -> {})));
    }

    /** What to map: the column that seems to hold the ids, else any; or the title, by which rows can be numbered. */
    private String missing(TableFit fit) throws ContentFault {
        String id = fit.register().identity().get(0);
        TableFit.Content content = fit.content(fit.table().rows().read(f -> {}), f -> {});
        String column = IdColumns.among(content.columns(), content.rows())
                .map(c -> c.indexOf(' ') < 0 ? c : "'" + c + "'")
                .orElse("");
        boolean titled = fit.means(fit.register().titleField()) || !Numbering.isPossible(fit.register());
        return (column.isEmpty() ? "COLUMN" : column) + "=" + id
                + (titled || !column.isEmpty()
                        ? ""
                        : ", or --map COLUMN=" + fit.register().titleField());
    }

    private static boolean isAlone(Book book) {
        return book.readings() || book.tables().size() == 1;
    }

    private static String capital(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private ContentFault fault(String message, String hint) {
        return new ContentFault(Origin.of(file.name()), message, hint);
    }

    private void note(String message, String hint) {
        findings.accept(new Finding("L1", Severity.NOTE, "", message, hint, Origin.of(file.name())));
    }

    private void warn(String message, String hint) {
        findings.accept(new Finding("L1", Severity.WARNING, "", message, hint, Origin.of(file.name())));
    }
}
