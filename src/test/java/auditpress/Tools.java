package auditpress;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

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

    /** The Java of another version than this one, of those that stand beside it; ends the test when there is none. */
    public static Path otherJava() {
        Path all = Path.of("/usr/lib/jvm");
        String own = String.valueOf(Runtime.version().feature());
        if (Files.isDirectory(all)) {
            try (Stream<Path> homes = Files.list(all)) {
                Optional<Path> other = homes.sorted()
                        .map(home -> home.resolve("bin/java"))
                        .filter(java -> Files.isExecutable(java) && !isOfVersion(java, own))
                        .findFirst();
                if (other.isPresent()) {
                    return other.get();
                }
            } catch (IOException e) {
                return fail(e);
            }
        }
        return abort("there is one version of Java only");
    }

    private static boolean isOfVersion(Path java, String feature) {
        Path release = java.resolve("../../release").normalize();
        try {
            return !Files.exists(release)
                    || Files.readString(release).contains("JAVA_VERSION=\"" + feature + ".");
        } catch (IOException e) {
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
