package auditpress.importer;

import auditpress.model.ContentFault;
import auditpress.model.Finding;
import java.util.List;
import java.util.function.Consumer;

/** A kind of file that can be imported. */
interface Door {
    /** Whether this is such a file, by name and content. */
    boolean opens(Incoming file);

    /**
     * What the file holds.
     *
     * @param findings takes what is wrong with single rows
     * @throws ContentFault where the file cannot be read at all
     */
    List<Take> open(Incoming file, Consumer<Finding> findings) throws ContentFault;
}
