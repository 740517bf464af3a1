package auditpress.model;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A file could not be written or removed; the message names the file and the reason in one line. */
public final class NotWritten extends IOException {
    private static final long serialVersionUID = 1L;

    /** @param file as people know it, which may not be the one that the system named */
    public NotWritten(Path file, IOException cause) {
        super(said(file, reason(cause)), cause);
    }

    /** The same, for a failure that is told in words. */
    public NotWritten(Path file, String reason) {
        super(said(file, reason));
    }

    private static String said(Path file, String reason) {
        String end = reason.endsWith(".") ? "" : ".";
        return "'" + file.toString().replace('\\', '/') + "' cannot be written: " + reason + end;
    }

    private static String reason(IOException cause) {
        if (cause instanceof AccessDeniedException) {
            return "no permission";
        }
        if (cause instanceof FileAlreadyExistsException) {
            return "something else stands there";
        }
        if (cause instanceof NoSuchFileException) {
            return "its folder is gone";
        }
        if (cause instanceof DirectoryNotEmptyException) {
            return "it holds files that no build wrote";
        }
        String reason = cause instanceof FileSystemException named ? named.getReason() : cause.getMessage();
        return reason == null || reason.isEmpty() ? cause.getClass().getSimpleName() : reason;
    }
}
