package auditpress;

import auditpress.command.Console;
import auditpress.command.Verbs;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** Parses the command line, runs the verb and ends with its exit code. Alone in knowing the clock, the streams and the environment. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        Console console = new Console(out, err, System.getenv(), LocalDate::now, System::nanoTime);
        int code = run(console, arguments);
        out.flush();
        System.exit(code);
    }

    /** The exit code: 0 clean, 1 findings at or above the threshold, 2 wrong usage or environment. */
    static int run(Console console, String... arguments) {
        try {
            return Verbs.run(console, arguments);
        } catch (UncheckedIOException e) {
            console.err().println("auditpress: " + Console.plain(e.getCause() == null ? e : e.getCause()));
            return Verbs.UNUSABLE;
        } catch (OutOfMemoryError e) {
            console.err()
                    .println(
                            "auditpress: " + (Runtime.getRuntime().maxMemory() >> 20)
                                    + " MB of memory are not enough here. Give Java more: -Xmx4g, or AUDITPRESS_OPTS=-Xmx4g with the launcher.");
            return Verbs.UNUSABLE;
        }
    }
}
