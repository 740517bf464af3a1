package auditpress.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The program in a Java of its own, so that it can be killed, starved and lied to. */
final class Program {
    private static final List<String> JAVA = List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xshare:auto",
            // Its own files would be counted among the calls that a test makes fail.
            "-XX:-UsePerfData",
            "-Dorg.freemarker.loggerLibrary=none",
            "-cp",
            System.getProperty("java.class.path"));

    private Program() {}

    /** How it ended, and what it said on both streams. */
    record Ended(int code, String said) {}

    static List<String> build(Path content, Path out, String... more) {
        List<String> arguments =
                new ArrayList<>(List.of("build", "--content", content.toString(), "--out", out.toString(), "--quiet"));
        arguments.addAll(List.of(more));
        return java("auditpress.Main", arguments);
    }

    static List<String> java(String main, List<String> arguments) {
        List<String> command = new ArrayList<>(JAVA);
        command.add(main);
        command.addAll(arguments);
        return command;
    }

    static Process start(List<String> command, Path said) throws IOException {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
    }

    static Ended run(List<String> command) {
        try {
            Path said = Files.createTempFile("said", ".txt");
            try {
                int code = start(command, said).waitFor();
                return new Ended(code, Files.readString(said));
            } finally {
                Files.delete(said);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
