package auditpress.command;

import java.io.PrintStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/** The world outside, as verbs see it: streams, environment, today, and a stopwatch in nanoseconds. */
public record Console(
        PrintStream out,
        PrintStream err,
        Map<String, String> environment,
        Supplier<LocalDate> today,
        LongSupplier nanos) {

    /** A failure of the environment as one plain line. */
    public static String plain(Throwable failure) {
        String message = String.valueOf(failure.getMessage());
        if (failure instanceof NoSuchFileException) {
            return "No such file or folder: " + message;
        }
        return failure instanceof AccessDeniedException ? "No permission: " + message : message;
    }
}
