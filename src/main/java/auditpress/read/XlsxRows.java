package auditpress.read;

import auditpress.model.ContentFault;
import auditpress.model.Finding;
import auditpress.model.Register;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;

/**
 * Reads the rows of a register out of a workbook: the one sheet whose heading knows most of the register's columns. Whatever
 * is passed over is named in a note.
 */
final class XlsxRows {
    private final Register register;
    private final XlsxParts parts;
    private final SheetChoice choice;

    private XlsxRows(Register register, XlsxParts parts, SheetChoice choice) {
        this.register = register;
        this.parts = parts;
        this.choice = choice;
    }

    static List<Row> read(SourceFile source, Register register, Consumer<Finding> findings) throws ContentFault {
        String file = source.file();
        byte[] bytes = XlsxContainer.open(source);
        XlsxParts parts = XlsxGuard.look(file, bytes);
        ReadingOptions options = new ReadingOptions(parts.styles, true);
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes), options)) {
            return new XlsxRows(register, parts, new SheetChoice(file, register, findings)).read(workbook);
        } catch (IOException | ExcelReaderException | IllegalStateException | IndexOutOfBoundsException e) {
            // What the library throws at a damaged part; the guard has seen to the harmful ones.
            throw XlsxContainer.fault(
                    file,
                    "The workbook is damaged: "
                            + String.valueOf(e.getMessage()).lines().findFirst().orElse("") + ".",
                    "Open it in Excel, let it be repaired, and save it.");
        }
    }

    private List<Row> read(ReadableWorkbook workbook) throws IOException, ContentFault {
        for (Sheet sheet : workbook.getSheets().toList()) {
            if (parts.isSheet(sheet.getId())) {
                SheetFacts facts = parts.sheet(sheet.getId());
                choice.add(sheet, rows(sheet, facts, SheetHeader.SEARCHED), facts);
            }
        }
        int best = choice.best();
        SheetHeader header = choice.header(best);
        SheetReport report = choice.report(header);
        noteLinks(header, report);
        SheetFacts facts = parts.sheet(choice.sheet(best).getId());
        List<SheetRow> rows = rows(choice.sheet(best), facts, Integer.MAX_VALUE);
        return new SheetTable(register, header, facts, report, workbook.isDate1904()).read(rows);
    }

    private void noteLinks(SheetHeader header, SheetReport report) {
        if (parts.links > 0) {
            report.note(
                    header.first(),
                    header.left(),
                    "The workbook draws on " + parts.links + " other file" + (parts.links == 1 ? "" : "s")
                            + "; they were not opened, their values are as last saved.",
                    "");
        }
        if (parts.comments > 0) {
            report.note(
                    header.first(),
                    header.left(),
                    "The workbook holds " + parts.comments + " cell comment" + (parts.comments == 1 ? "" : "s")
                            + ", which were not read.",
                    "Write into cells what belongs to the record.");
        }
    }

    /** The rows that hold anything, up to a row number. */
    private static List<SheetRow> rows(Sheet sheet, SheetFacts facts, int last) throws IOException {
        List<SheetRow> rows = new ArrayList<>();
        int before = 0;
        try (Stream<org.dhatim.fastexcel.reader.Row> stream = sheet.openStream()) {
            Iterator<org.dhatim.fastexcel.reader.Row> all = stream.iterator();
            while (all.hasNext()) {
                var row = all.next();
                int number = facts.unnumbered ? before + 1 : row.getRowNum();
                before = number;
                if (number > last) {
                    break;
                }
                List<SheetCell> cells = cells(row, number);
                if (!cells.isEmpty()) {
                    rows.add(new SheetRow(number, row.isHidden(), cells));
                }
            }
        }
        return rows;
    }

    private static List<SheetCell> cells(org.dhatim.fastexcel.reader.Row row, int number) {
        List<SheetCell> cells = new ArrayList<>(row.getPhysicalCellCount());
        for (Cell cell : row) {
            Optional<SheetCell> filled = cell == null ? Optional.empty() : SheetCells.of(cell, number);
            filled.ifPresent(cells::add);
        }
        return cells;
    }
}
