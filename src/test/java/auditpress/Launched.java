package auditpress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A program that has run to its end.
 *
 * @param out what it printed
 * @param err what it printed on the other stream
 */
record Launched(int code, String out, String err) {

    /** Runs a program in a folder with these variables alone and no others. */
    static Launched run(Path folder, Map<String, String> environment, Path program, String... arguments)
            throws IOException, InterruptedException {
        Path err = Files.createTempFile("err", ".txt");
        try {
            List<String> command = new ArrayList<>(List.of(program.toString()));
            command.addAll(List.of(arguments));
            ProcessBuilder builder =
                    new ProcessBuilder(command).directory(folder.toFile()).redirectError(err.toFile());
            builder.environment().clear();
            builder.environment().putAll(environment);
            Process process = builder.start();
            String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Launched(process.waitFor(), out, Files.readString(err));
        } finally {
            Files.delete(err);
        }
    }

    /** The variables of somebody with programs but no Java: of what the launcher calls, each by a script of its name. */
    static Map<String, String> withoutJava(Path programs) throws IOException {
        Files.createDirectories(programs);
        for (String program : List.of("readlink", "dirname", "sed", "head")) {
            Path script = Files.writeString(
                    programs.resolve(program), "#!/bin/sh\nexec " + Tools.require(program) + " \"$@\"\n");
            Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        return Map.of("PATH", programs.toString());
    }

    /** What it printed; fails unless it ended well and said nothing on the other stream. */
    String succeeded() {
        assertThat(this).extracting(Launched::code, Launched::err).containsExactly(0, "");
        return out;
    }

    /** A file of the build; ends the test where a profile that makes it was not on. */
    static Path built(String file, String profile) {
        Path path = Path.of("target").resolve(file).toAbsolutePath();
        if (Files.exists(path)) {
            return path;
        }
        String message = path.getFileName() + " was not built; run Maven with -P" + profile;
        return "true".equals(System.getenv("CI")) ? fail(message) : abort(message);
    }
}
