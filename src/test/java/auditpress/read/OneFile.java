package auditpress.read;

import auditpress.model.ContentFault;
import auditpress.model.Finding;
import auditpress.model.Item;
import auditpress.model.Register;
import auditpress.table.SourceFile;
import java.util.List;
import java.util.function.Consumer;

/** Reads a single file of a content folder, which is much faster than the folder. */
public final class OneFile {
    private OneFile() {}

    /** The records of the file; what is wrong with them goes to the findings. */
    public static List<Item> items(String file, byte[] bytes, Register register, Consumer<Finding> findings)
            throws ContentFault {
        return PackReader.items(SourceFile.of(file, bytes), register, findings);
    }
}
