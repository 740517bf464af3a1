package auditpress.read;

import auditpress.model.ContentFault;
import auditpress.model.Finding;
import auditpress.model.Origin;
import auditpress.model.Register;
import auditpress.table.Book;
import auditpress.table.SourceFile;
import auditpress.table.Table;
import auditpress.table.TableRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Chooses the table of a file that holds the register, and says what becomes of the others. */
final class TableChoice {
    /** A table of which the register knows so many columns beside the id is the register's as well. */
    private static final int ANOTHER = 5;

    private final String file;
    private final Book book;
    private final Register register;
    private final Consumer<Finding> findings;
    private final List<Heading> headings;

    TableChoice(String file, Book book, Register register, Consumer<Finding> findings) {
        this.file = file;
        this.book = book;
        this.register = register;
        this.findings = findings;
        this.headings = headings(book, register);
    }

    /** Of readings none after one of which the register knows every column. */
    private static List<Heading> headings(Book book, Register register) {
        List<Heading> headings = new ArrayList<>();
        for (Table table : book.tables()) {
            headings.add(HeadingFinder.find(table, register));
            if (book.readings() && headings.get(headings.size() - 1).isWhole(register)) {
                break;
            }
        }
        return headings;
    }

    /** The records of a file that is tables. */
    static List<Row> read(SourceFile source, Register register, Consumer<Finding> findings) throws ContentFault {
        try (Book book = Book.open(source)) {
            if (book.readings() && book.tables().get(0).top().isEmpty()) {
                return List.of();
            }
            TableChoice choice = new TableChoice(source.file(), book, register, findings);
            Heading heading = choice.best();
            List<TableRow> rows = heading.table().rows().read(findings);
            return new TableReader(register, heading, choice.report(heading))
                    .read(rows)
                    .rows();
        }
    }

    /** How the rows of a CSV file are written, for who adds to it; nothing where it has no heading. */
    static Optional<Heading> heading(SourceFile source, Register register) throws ContentFault {
        try (Book book = Book.open(source)) {
            TableChoice choice = new TableChoice(source.file(), book, register, f -> {});
            return choice.headings.stream().anyMatch(h -> h.score() > 0)
                    ? Optional.of(choice.best())
                    : Optional.empty();
        }
    }

    /** The heading of which the register knows most columns; of equals one that is shown, then the first. */
    private Heading best() throws ContentFault {
        int place = 0;
        for (int i = 1; i < headings.size(); i++) {
            place = weight(i) > weight(place) ? i : place;
        }
        if (headings.isEmpty() || headings.get(place).score() == 0) {
            throw nothing();
        }
        Heading best = headings.get(place);
        if (!best.identifies(register)) {
            throw report(best)
                    .fault(
                            best.place(),
                            "No column of this heading is the register's '"
                                    + register.identity().get(0) + "', so no row can be told from another.",
                            "Call one '" + register.identity().get(0) + "'; found: "
                                    + best.columns().stream()
                                            .map(Heading.Column::name)
                                            .limit(12)
                                            .collect(Collectors.joining(", "))
                                    + ".");
        }
        if (!book.readings()) {
            others(best);
        }
        noteLinks(best);
        return best;
    }

    private TableReport report(Heading heading) {
        return new TableReport(file, heading.table(), findings);
    }

    private int weight(int place) {
        Heading heading = headings.get(place);
        return heading.score() * 2 + (heading.table().hidden() ? 0 : 1);
    }

    private ContentFault nothing() {
        String columns = register.fields().stream()
                .map(f -> "'" + f.name() + "'")
                .limit(8)
                .collect(Collectors.joining(", "));
        String hint = "Name the columns as the register does: " + columns + ".";
        if (headings.isEmpty()) {
            return new ContentFault(Origin.of(file), "The file holds no table.", hint);
        }
        Table first = headings.get(0).table();
        Origin origin = first.drawn() || first.top().isEmpty()
                ? Origin.of(file)
                : report(headings.get(0)).origin(first.top().get(0).cells().get(0));
        String where = book.readings() ? "the file" : names(headings);
        return new ContentFault(
                origin,
                "No heading of the " + register.title().toLowerCase(Locale.ROOT) + " was found in the first 30 rows of "
                        + where + ".",
                hint);
    }

    private static String names(List<Heading> headings) {
        return headings.stream()
                .map(h -> h.table().name() + (h.table().hidden() ? " (hidden)" : ""))
                .collect(Collectors.joining(", "));
    }

    private void others(Heading best) {
        List<Heading> unread = new ArrayList<>(headings);
        unread.remove(best);
        for (Heading other : unread) {
            if (other.identifies(register) && other.score() >= Math.min(ANOTHER, best.score())) {
                report(other)
                        .warn(
                                "L1",
                                other.place(),
                                capital(other.table().name()) + " looks like this register as well; only "
                                        + best.table().name() + " was read.",
                                best.table().drawn()
                                        ? "Put all rows on one sheet, or each sheet into a workbook of its own in a folder."
                                        : "Give both tables the same heading.");
            }
        }
        if (!unread.isEmpty()) {
            report(best).note(best.place(), "Not read: " + names(unread) + ".", "");
        }
        if (best.table().hidden()) {
            report(best).note(best.place(), capital(best.table().name()) + " is hidden; it was read.", "");
        }
    }

    private static String capital(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private void noteLinks(Heading heading) {
        if (book.links() > 0) {
            report(heading)
                    .note(
                            heading.place(),
                            "The workbook draws on " + book.links() + " other file" + (book.links() == 1 ? "" : "s")
                                    + "; they were not opened, their values are as last saved.",
                            "");
        }
        if (book.comments() > 0) {
            report(heading)
                    .note(
                            heading.place(),
                            "The workbook holds " + book.comments() + " cell comment"
                                    + (book.comments() == 1 ? "" : "s") + ", which were not read.",
                            "Write into cells what belongs to the record.");
        }
    }
}
