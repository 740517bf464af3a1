package auditpress.importer;

import auditpress.model.Finding;
import auditpress.model.Origin;
import auditpress.model.Register;
import auditpress.model.Severity;
import java.util.Locale;

/**
 * A table of a text that looks like rows of a register, and stays a part of the text.
 *
 * @param file as the user named it
 * @param line of its heading
 */
public record LeftInText(String file, Register register, int rows, int line) {
    /** {@code 5 rows of the risk register, heading in line 55}. */
    public String what() {
        return rows + (rows == 1 ? " row" : " rows") + " of the "
                + register.title().toLowerCase(Locale.ROOT) + ", heading in line " + line;
    }

    /** What says that it is rows. */
    public String options() {
        return "--as " + register.name();
    }

    public Finding finding() {
        return new Finding(
                "L1",
                Severity.WARNING,
                "",
                "A table looks like " + what() + "; it stays a part of the text.",
                "Import the file with " + options() + " to take them as records.",
                Origin.of(file));
    }
}
