package auditpress.release;

import auditpress.model.NotWritten;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** Fills folders as the program does and does nothing else, so that it can be killed and lied to at each of its steps. */
final class StagingProgram {
    private static final String TEXT = "All work and no play. ".repeat(500);

    private StagingProgram() {}

    /** What to do, {@code latest} or {@code release}; where; and which edit of it, or the release's name. */
    public static void main(String[] arguments) {
        String trouble = run(arguments[0], Path.of(arguments[1]), arguments[2]);
        System.out.print(trouble.isEmpty() ? "" : "auditpress: " + trouble + "\n");
        System.exit(trouble.isEmpty() ? 0 : 2);
    }

    static List<String> command(String what, Path out, String which) {
        return Program.java(StagingProgram.class.getName(), List.of(what, out.toString(), which));
    }

    /** What went wrong, if anything. */
    static String run(String what, Path out, String which) {
        try (Output output = Output.open(out);
                Staging folder = what.equals("latest") ? output.latest() : output.release(which)) {
            if (what.equals("latest")) {
                fill(folder, which);
            } else {
                fill(folder, "release");
                byHand(folder.folder().resolve("manifest.txt"));
            }
            folder.finish();
            output.write("versions.js", bytes(which));
            return "";
        } catch (IOException e) {
            return String.valueOf(e.getMessage());
        } catch (java.io.UncheckedIOException e) {
            return String.valueOf(Objects.requireNonNull(e.getCause()).getMessage());
        }
    }

    private static void byHand(Path file) throws IOException {
        try {
            Files.writeString(file, TEXT);
        } catch (IOException e) {
            throw new NotWritten(file, e);
        }
    }

    private static void fill(Staging folder, String which) {
        for (int file = 0; file < 3; file++) {
            folder.write("same/" + file + ".html", bytes(TEXT));
            folder.write("edited/" + file + ".html", bytes(which + TEXT));
        }
        folder.write("only-" + which + "/index.html", bytes(TEXT));
        folder.stream("pack.pdf", out -> out.write(bytes(which + TEXT + TEXT)));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
