package auditpress.read;

import auditpress.model.Finding;
import auditpress.model.Pack;
import auditpress.model.Register;
import java.util.List;

/** Records that are kept elsewhere and read at every build. */
public interface Foreign {
    /** Nothing is kept elsewhere. */
    Foreign NONE = (saved, pack) -> List.of();

    /**
     * Rows of one register with their values in our spelling, and what is wrong with them.
     *
     * @param rows columns by the names of fields
     */
    record Records(Register register, List<Row> rows, List<Finding> findings) {}

    /**
     * Reads the files that import.yaml names for every build.
     *
     * @param pack what the content folder holds itself
     */
    List<Records> read(List<SavedImport> saved, Pack pack);
}
