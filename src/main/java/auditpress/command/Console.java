package auditpress.command;

import java.io.PrintStream;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/** The world outside, as verbs see it: streams, environment, today, and a stopwatch in nanoseconds. */
public record Console(
        PrintStream out,
        PrintStream err,
        Map<String, String> environment,
        Supplier<LocalDate> today,
        LongSupplier nanos) {

    void line(String text) {
        out.println(text);
    }

    /** Prints what another program reads, and ends the line. Its writer may close what it writes to, but never the stream. */
    void print(Consumer<Writer> document) {
        StringWriter text = new StringWriter();
        document.accept(text);
        out.println(text);
    }

    /** A failure of the environment as one plain line. */
    public static String plain(Throwable failure) {
        String message = String.valueOf(failure.getMessage());
        if (failure instanceof NoSuchFileException) {
            return "No such file or folder: " + message;
        }
        return failure instanceof AccessDeniedException ? "No permission: " + message : message;
    }
}
