package auditpress;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** Programs that we did not write. Where one is missing its tests skip, but fail when CI=true. */
public final class Tools {
    private Tools() {}

    /** The program's path; ends the test when there is none. */
    public static Path require(String program) {
        return find(program).orElseGet(() -> {
            String message = program + " is not installed";
            return "true".equals(System.getenv("CI")) ? fail(message) : abort(message);
        });
    }

    /** Runs the program and gives what it printed on both streams; fails the test unless it succeeds. */
    public static String run(String program, String... arguments) {
        require(program);
        String[] command = new String[arguments.length + 1];
        command[0] = program;
        System.arraycopy(arguments, 0, command, 1, arguments.length);
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int code = process.waitFor();
            return code == 0 ? output : fail(Arrays.toString(command) + " ended with " + code + ": " + output);
        } catch (IOException e) {
            return fail(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return fail(e);
        }
    }

    private static Optional<Path> find(String program) {
        return Arrays.stream(System.getenv("PATH").split(java.io.File.pathSeparator))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
