package auditpress.table;

import auditpress.model.ContentFault;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** Reads the sheets of a workbook, once the guard has looked through it. */
final class XlsxBook {
    private final String file;
    private final XlsxParts parts;
    private final boolean since1904;

    private XlsxBook(String file, XlsxParts parts, boolean since1904) {
        this.file = file;
        this.parts = parts;
        this.since1904 = since1904;
    }

    /** The reading of a part by the library. */
    private interface Part<T> {
        T read() throws IOException, ContentFault;
    }

    static Book open(SourceFile source) throws ContentFault {
        String file = source.file();
        byte[] bytes = XlsxContainer.open(source);
        XlsxParts parts = XlsxGuard.look(file, bytes);
        ReadingOptions options = new ReadingOptions(parts.styles, true);
        return guarded(file, () -> {
            ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes), options);
            XlsxBook book = new XlsxBook(file, parts, workbook.isDate1904());
            return new Book(book.tables(workbook), false, parts.links, parts.comments, workbook::close);
        });
    }

    /** With what the library throws at a damaged part made a fault; the guard has seen to the harmful ones. */
    private static <T> T guarded(String file, Part<T> part) throws ContentFault {
        try {
            return part.read();
        } catch (IOException | ExcelReaderException | IllegalStateException | IndexOutOfBoundsException e) {
            throw XlsxContainer.fault(
                    file,
                    "The workbook is damaged: "
                            + String.valueOf(e.getMessage()).lines().findFirst().orElse("") + ".",
                    "Open it in Excel, let it be repaired, and save it.");
        }
    }

    private List<Table> tables(ReadableWorkbook workbook) throws IOException {
        List<Table> tables = new ArrayList<>();
        for (Sheet sheet : workbook.getSheets().toList()) {
            if (parts.isSheet(sheet.getId())) {
                TableLayout layout = parts.sheet(sheet.getId());
                tables.add(new Table(
                        sheet.getName(),
                        "sheet '" + sheet.getName() + "'",
                        sheet.getVisibility() != SheetVisibility.VISIBLE,
                        true,
                        since1904,
                        ' ',
                        layout,
                        rows(sheet, layout, Table.TOP),
                        findings -> guarded(file, () -> rows(sheet, layout, Integer.MAX_VALUE))));
            }
        }
        return tables;
    }

    /** The rows that hold anything, up to a row number. */
    private static List<TableRow> rows(Sheet sheet, TableLayout layout, int last) throws IOException {
        List<TableRow> rows = new ArrayList<>();
        int before = 0;
        try (Stream<Row> stream = sheet.openStream()) {
            Iterator<Row> all = stream.iterator();
            while (all.hasNext()) {
                Row row = all.next();
                int number = layout.unnumbered ? before + 1 : row.getRowNum();
                before = number;
                if (number > last) {
                    break;
                }
                List<TableCell> cells = cells(row, number);
                if (!cells.isEmpty()) {
                    rows.add(TableRow.inSheet(number, row.isHidden(), cells));
                }
            }
        }
        return rows;
    }

    private static List<TableCell> cells(Row row, int number) {
        List<TableCell> cells = new ArrayList<>(row.getPhysicalCellCount());
        for (Cell cell : row) {
            Optional<TableCell> filled = cell == null ? Optional.empty() : XlsxCells.of(cell, number);
            filled.ifPresent(cells::add);
        }
        return cells;
    }
}
