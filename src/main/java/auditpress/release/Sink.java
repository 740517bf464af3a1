package auditpress.release;

import auditpress.model.WholeFile;
import java.nio.file.Path;

/** Where a publication goes, file by file; safe for use from several threads. Paths are below its root, with {@code /}. */
public interface Sink {

    void write(String path, byte[] content);

    /** Copies a file of evidence. */
    void copy(String path, Path source);

    /** Takes a file that is too large to be held, as it is made. */
    void stream(String path, WholeFile.Content content);

    /** The same output, one folder further down. */
    default Sink below(String folder) {
        Sink all = this;
        return new Sink() {
            @Override
            public void write(String path, byte[] content) {
                all.write(folder + "/" + path, content);
            }

            @Override
            public void copy(String path, Path source) {
                all.copy(folder + "/" + path, source);
            }

            @Override
            public void stream(String path, WholeFile.Content content) {
                all.stream(folder + "/" + path, content);
            }
        };
    }
}
