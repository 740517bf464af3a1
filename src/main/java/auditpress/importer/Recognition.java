package auditpress.importer;

import auditpress.model.ContentFault;
import auditpress.model.Finding;
import auditpress.model.Item;
import auditpress.model.Origin;
import auditpress.model.Register;
import auditpress.model.Severity;
import auditpress.notation.Known;
import auditpress.read.TableFit;
import auditpress.read.Vocabulary;
import auditpress.table.Book;
import auditpress.table.Sideways;
import auditpress.table.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** Finds out which registers the tables of a file belong to: each table to the one that knows most of its columns. */
final class Recognition {
    private final Vocabulary vocabulary;
    private final Known known;
    private final Incoming file;
    private final Wanted wanted;
    private final List<Register> registers;
    private final Consumer<Finding> findings;
    private final TableIds ids;
    private final LeftTables left;
    private final TakenTables taken = new TakenTables();

    /** @param items the records that are there */
    Recognition(
            Incoming file,
            Wanted wanted,
            List<Register> registers,
            Vocabulary vocabulary,
            Known known,
            List<Item> items,
            Consumer<Finding> findings) {
        this.vocabulary = vocabulary;
        this.known = known;
        this.file = file;
        this.wanted = wanted;
        this.registers = wanted.among(registers);
        this.findings = findings;
        this.ids = new TableIds(known, items);
        this.left = new LeftTables(file.name());
    }

    /** The tables that are a register's; what is said of the others goes to the findings. */
    List<Take> takes() throws ContentFault {
        try (Book book = IncomingBook.open(file, findings)) {
            List<Take> takes = new ArrayList<>();
            for (Contest.Won won : winners(book)) {
                List<Finding> said = new ArrayList<>(won.findings());
                TableFit fit = won.fit();
                TableFit.Content content = fit.content(won.rows(), said::add);
                String other = wanted.as().isEmpty() ? other(fit, content, book) : "";
                if (!other.isEmpty()) {
                    left.add(content.rows().isEmpty() ? fit : won.next(), other);
                    continue;
                }
                switch (taken.place(fit, content)) {
                    case OTHER -> left.add(fit, "");
                    case AGAIN -> left.add(fit, "a list that speaks of the same records again");
                    case SECOND -> reportSecond(fit, taken.first(fit).table());
                    case FIRST, FURTHER -> {
                        reportTie(won);
                        said.forEach(findings);
                        taken.add(fit, content);
                        ids.add(fit.register(), content);
                        takes.add(NothingFound.without(take(fit, content), fit.register()));
                    }
                }
            }
            reportBook(book, takes);
            return takes;
        }
    }

    private static Take take(TableFit fit, TableFit.Content content) {
        return new Take(
                fit.register().name(),
                fit.table().sheet(),
                content.headerRow(),
                content.rows(),
                content.passedOver(),
                false,
                content.columns());
    }

    /** What the table is in truth, whatever its columns are called; empty where it is the register's. */
    private String other(TableFit fit, TableFit.Content content, Book book) {
        boolean one = book.tables().size() == 1 || book.readings();
        if (content.rows().isEmpty() && !one) {
            return "empty: the columns of the " + fit.register().title().toLowerCase(Locale.ROOT) + " and no record";
        }
        boolean otherIds = !fit.identifies()
                && IdColumns.among(content.columns(), content.rows()).isPresent();
        return otherIds ? "a list with ids of another kind" : ids.other(fit.register(), content);
    }

    /** For each table the register that fits best, the surest first. */
    private List<Contest.Won> winners(Book book) throws ContentFault {
        List<Contest.Won> winners = new ArrayList<>();
        TableNames names = new TableNames(book, file.name(), registers);
        for (Table table : IncomingBook.tables(book, file.name(), wanted)) {
            TableName name = names.of(table);
            Contest contest = contest(table, name);
            Optional<Contest.Won> won = contest.won();
            if (won.isEmpty()) {
                won = turned(table, name);
            }
            won.ifPresentOrElse(winners::add, () -> left.add(contest.nearest(), byName(name)));
        }
        winners.sort(
                Comparator.comparing((Contest.Won w) -> !w.fit().identifies()).thenComparingInt(w -> -w.weight()));
        return book.readings() ? winners.subList(0, Math.min(1, winners.size())) : winners;
    }

    private Contest contest(Table table, TableName name) {
        return new Contest(file.name(), table, name, wanted, registers, vocabulary, known);
    }

    /** The register of a table whose names of fields stand left, and not above. */
    private Optional<Contest.Won> turned(Table table, TableName name) throws ContentFault {
        Optional<Table> turned = Sideways.of(table);
        return turned.isEmpty()
                ? Optional.empty()
                : contest(turned.get(), name)
                        .won()
                        .filter(w -> w.fit().known() * 2 >= w.fit().named());
    }

    private static String byName(TableName name) {
        return name.other().isEmpty() ? "" : name.other() + " by its name";
    }

    private void reportSecond(TableFit fit, Table first) {
        Table other = fit.table();
        warn(
                capital(other.name()) + " looks like the "
                        + fit.register().title().toLowerCase(Locale.ROOT) + " as well; only " + first.name()
                        + " is taken.",
                other.sheet().isEmpty()
                        ? "If its rows are records too, give both tables the same heading."
                        : "Import it with --sheet '" + other.sheet() + "'.");
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
            findings.accept(left.nothing(book).finding());
        } else if (!left.isEmpty() && !book.readings()) {
            findings.accept(left.beside());
        }
        if (book.links() > 0) {
            note("The workbook draws on " + book.links() + " other files; their values are as last saved.");
        }
        if (book.comments() > 0) {
            note("The workbook holds " + book.comments() + " cell comments, which were not read.");
        }
    }

    private static String capital(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private void note(String message) {
        findings.accept(new Finding("L1", Severity.NOTE, "", message, "", Origin.of(file.name())));
    }

    private void warn(String message, String hint) {
        findings.accept(new Finding("L1", Severity.WARNING, "", message, hint, Origin.of(file.name())));
    }
}
