package auditpress.model;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;

/** Keeps two runs from writing one thing. The system takes the lock back when a run dies, however it dies. */
public final class ExclusiveLock {
    private ExclusiveLock() {}

    /**
     * Takes the lock of an open file until the file is closed; false when another run holds it. On a file system without
     * locks everybody gets it: there, that nobody else writes is up to whoever starts the runs.
     */
    public static boolean take(FileChannel file) {
        try {
            return file.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        } catch (IOException e) {
            return true;
        }
    }
}
