package auditpress.table;

import auditpress.model.ContentFault;
import auditpress.model.Origin;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Tells from its first bytes whether a file is a workbook in a zip; what else it is gets a name and a way out. */
final class XlsxContainer {
    private static final int LIMIT = 200 << 20;
    private static final String ZIP = "PK\u0003\u0004";
    private static final String OLE = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";
    private static final String ENCRYPTED = spaced("EncryptedPackage");

    private XlsxContainer() {}

    /** The bytes of a file that is a zip of at most 200 MB. */
    static byte[] open(SourceFile source) throws ContentFault {
        String file = source.file();
        String text = source.text();
        if (file.substring(file.lastIndexOf('/') + 1).startsWith("~$")) {
            throw fault(file, "This is the lock file of an open workbook, not a workbook.", "Delete it.");
        }
        if (text.length() > LIMIT) {
            throw fault(file, "The workbook is larger than 200 MB.", "Remove pictures and formats, or split it.");
        }
        if (text.startsWith(ZIP)) {
            return text.getBytes(StandardCharsets.ISO_8859_1);
        }
        throw text.startsWith(OLE) ? ole(file, text) : other(file, text);
    }

    private static ContentFault ole(String file, String text) {
        return text.contains(ENCRYPTED)
                ? fault(
                        file,
                        "The workbook is protected by a password and cannot be read.",
                        "Take the password off (File, Info, Protect Workbook) and save it again.")
                : fault(
                        file,
                        "This is a workbook of Excel 97-2003 (.xls), which is not read.",
                        "Open it and save it as Excel Workbook (.xlsx).");
    }

    private static ContentFault other(String file, String text) {
        String start = text.strip().toLowerCase(Locale.ROOT);
        if (start.isEmpty()) {
            return fault(file, "The file is empty; it is no workbook.", "Save the workbook again.");
        }
        if (start.startsWith("<html") || start.startsWith("<!doctype") || start.startsWith("<table")) {
            return fault(
                    file,
                    "This is a web page named like a workbook.",
                    "Open it in Excel and save it as Excel Workbook (.xlsx).");
        }
        String head = text.substring(0, Math.min(text.length(), 4000));
        if (head.chars().anyMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t')) {
            return fault(file, "This is no workbook.", "Save it as Excel Workbook (.xlsx).");
        }
        return start.startsWith("|") || start.startsWith("#")
                ? fault(file, "This is Markdown text named like a workbook.", "Give it the ending .md.")
                : fault(file, "This is text, such as CSV, named like a workbook.", "Give it the ending .csv.");
    }

    static ContentFault fault(String file, String message, String hint) {
        return new ContentFault(Origin.of(file), message, hint);
    }

    /** As OLE writes names: UTF-16, so a zero after each letter. */
    private static String spaced(String name) {
        return String.join("\u0000", name.split(""));
    }
}
