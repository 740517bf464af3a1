package auditpress.table;

import auditpress.model.ContentFault;
import auditpress.model.Origin;
import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Looks through one XML part of a workbook: refuses document types and cells off the sheet, collects what is no cell. */
final class XlsxPart {
    private static final XMLInputFactory FACTORY = factory();
    private static final int LAST_ROW = 1_048_576;
    private static final int LAST_COLUMN = 16_384;
    /** Places from the first column to the last filled one, over all rows: what a reader makes room for. */
    private static final long MOST_PLACES = 100_000_000;

    private final String file;
    private final String part;
    private final XlsxParts parts;
    private final TableLayout facts = new TableLayout();
    private boolean sheet;
    private int row;
    private int column;
    private int widest;
    private long places;

    XlsxPart(String file, String part, XlsxParts parts) {
        this.file = file;
        this.part = part;
        this.parts = parts;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    void read(InputStream in) throws IOException, ContentFault {
        if (part.endsWith(".vml")) {
            raw(in);
            return;
        }
        try {
            XMLStreamReader reader = FACTORY.createXMLStreamReader(in);
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.DTD) {
                    throw doctype();
                }
                if (event == XMLStreamConstants.START_ELEMENT) {
                    element(reader);
                }
            }
        } catch (XMLStreamException e) {
            if (e.getNestedException() instanceof IOException io) {
                throw io;
            }
            throw fault("The part '" + part + "' of the workbook is damaged.", "Let Excel repair it, and save it.");
        }
        if (sheet) {
            parts.sheets.put(part, facts);
        }
    }

    /** Drawings of old make are often no XML; nobody parses them. */
    private void raw(InputStream in) throws IOException, ContentFault {
        byte[] start = in.readNBytes(1 << 16);
        String text = new String(start, java.nio.charset.StandardCharsets.ISO_8859_1);
        if (text.toLowerCase(Locale.ROOT).contains("<!doctype")) {
            throw doctype();
        }
    }

    private void element(XMLStreamReader reader) throws ContentFault {
        switch (reader.getLocalName()) {
            case "worksheet" -> sheet = true;
            case "row" -> row(reader.getAttributeValue(null, "r"));
            case "c" -> {
                cell(reader.getAttributeValue(null, "r"));
                parts.pointsToTexts |= sheet && "s".equals(reader.getAttributeValue(null, "t"));
            }
            case "mergeCell" -> merge(reader.getAttributeValue(null, "ref"));
            case "col" -> column(reader);
            case "comment", "threadedComment" -> parts.comments += part.contains("threaded") ? 0 : 1;
            case "externalLink" -> parts.links++;
            case "Override" ->
                override(
                        String.valueOf(reader.getAttributeValue(null, "ContentType")),
                        String.valueOf(reader.getAttributeValue(null, "PartName")));
            case "Relationship" -> relationship(reader);
            case "workbook" ->
                parts.strict |= String.valueOf(reader.getNamespaceURI()).contains("purl.oclc.org");
            default -> {}
        }
    }

    /** A part that will be parsed must be one that was looked through. */
    private void override(String type, String name) throws ContentFault {
        parts.styles |= type.endsWith("spreadsheetml.styles+xml");
        parts.texts |= type.endsWith("spreadsheetml.sharedStrings+xml");
        if (type.contains("spreadsheetml") && !name.toLowerCase(Locale.ROOT).endsWith(".xml")) {
            throw fault("A part of the workbook has an unknown ending.", "Save the workbook again with Excel.");
        }
    }

    private void row(@Nullable String number) throws ContentFault {
        if (!sheet) {
            return;
        }
        facts.unnumbered |= number == null;
        row = number == null ? row + 1 : number(number);
        column = 0;
        widest = 0;
        if (row < 1 || row > LAST_ROW) {
            throw beyond(number == null ? "row " + row : number);
        }
    }

    private void cell(@Nullable String reference) throws ContentFault {
        if (!sheet) {
            return;
        }
        column = reference == null ? column + 1 : checked(reference)[1];
        if (column > LAST_COLUMN) {
            throw beyond("column " + column);
        }
        places += Math.max(0, column - widest);
        widest = Math.max(widest, column);
        if (places > MOST_PLACES) {
            throw fault(
                    "The part '" + part + "' of the workbook spans more than " + MOST_PLACES + " cells.",
                    "Delete the columns right of the data, and save it.");
        }
    }

    private void merge(@Nullable String range) throws ContentFault {
        if (sheet && range != null) {
            String[] ends = range.split(":", 2);
            int[] from = checked(ends[0]);
            int[] to = checked(ends[ends.length - 1]);
            facts.merges.add(new TableLayout.Merge(from[0], from[1], to[0], to[1]));
        }
    }

    private void column(XMLStreamReader reader) {
        String hidden = reader.getAttributeValue(null, "hidden");
        if (sheet && hidden != null && (hidden.equals("1") || hidden.equals("true"))) {
            int from = number(String.valueOf(reader.getAttributeValue(null, "min")));
            facts.hiddenColumns.add(new int[] {from, number(String.valueOf(reader.getAttributeValue(null, "max")))});
        }
    }

    private void relationship(XMLStreamReader reader) {
        String id = reader.getAttributeValue(null, "Id");
        String target = reader.getAttributeValue(null, "Target");
        int folder = part.indexOf("_rels/workbook");
        if (folder >= 0 && id != null && target != null) {
            String path = target.startsWith("/") ? target.substring(1) : part.substring(0, folder) + target;
            parts.targets.put(id, path.toLowerCase(Locale.ROOT));
        }
    }

    /** Row and column of a reference such as C14. */
    private int[] checked(String reference) throws ContentFault {
        int[] at = CellNames.of(reference);
        if (at[0] < 1 || at[0] > LAST_ROW || at[1] < 1 || at[1] > LAST_COLUMN) {
            throw beyond(reference);
        }
        return at;
    }

    private static int number(String digits) {
        return digits.matches("\\d{1,9}") ? Integer.parseInt(digits) : -1;
    }

    private ContentFault beyond(String reference) {
        String shown = reference.length() <= 30 ? reference : reference.substring(0, 30) + "…";
        return fault(
                "The part '" + part + "' of the workbook names a cell '" + shown.replaceAll("\\p{Cntrl}", "?")
                        + "', which no worksheet has.",
                "Save the workbook again with Excel.");
    }

    private ContentFault doctype() {
        return fault(
                "The part '" + part + "' of the workbook declares a document type, which could draw in other files.",
                "Save the workbook again with Excel.");
    }

    private ContentFault fault(String message, String hint) {
        return new ContentFault(Origin.of(file), message, hint);
    }
}
