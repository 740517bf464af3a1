package auditpress.importer;

import auditpress.model.ContentFault;
import auditpress.model.Register;
import auditpress.table.Book;
import auditpress.table.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the tables of one file are called: the name of the file is that of its only table, or of the one that is most of it. */
final class TableNames {
    private final String file;
    private final List<Register> registers;
    private final boolean alone;
    private final @Nullable Table main;

    /** @param file its name */
    TableNames(Book book, String file, List<Register> registers) throws ContentFault {
        this.file = file;
        this.registers = registers;
        this.alone = book.tables().size() == 1 || book.readings();
        this.main = alone ? null : main(book);
    }

    /** In a text with several tables the one that holds more than half of all rows. */
    private static @Nullable Table main(Book book) throws ContentFault {
        Table most = null;
        int best = 0;
        int all = 0;
        for (Table table : book.tables()) {
            if (!table.sheet().isEmpty()) {
                return null;
            }
            int rows = table.rows().read(f -> {}).size();
            if (rows > best) {
                most = table;
                best = rows;
            }
            all += rows;
        }
        return best * 2 > all ? most : null;
    }

    TableName of(Table table) {
        TableName name = TableName.of(file, table, alone, registers);
        if (main == null || !table.equals(main)) {
            return name;
        }
        TableName own = TableName.of(file, table, true, registers);
        return own.registers().isEmpty() ? name : own;
    }
}
