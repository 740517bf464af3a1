package auditpress.release;

import auditpress.ContentFolderBuilder;
import auditpress.command.Console;
import auditpress.command.Verbs;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A pack that builds fast, before and after an edit that changes, adds and removes pages. */
final class SmallPack {
    private SmallPack() {}

    static Path before(Path folder) {
        return ContentFolderBuilder.in(folder)
                .file("registers/actions.csv", "id,title\nA-1,Key cabinet\nA-2,Key book\n")
                .path();
    }

    static Path after(Path folder) {
        return ContentFolderBuilder.in(folder)
                .file("registers/actions.csv", "id,title\nA-1,Key cabinets\nA-3,Key book\n")
                .file("registers/assets.csv", "id,title\nAS-1,Safe\n")
                .path();
    }

    /** Builds in this Java; gives what was said unless it went well. */
    static String build(Path content, Path out, List<String> more) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(said, true, StandardCharsets.UTF_8);
        Console console =
                new Console(stream, stream, Map.of(), () -> ContentFolderBuilder.AUDIT_DATE, System::nanoTime);
        List<String> command = Program.build(content, out, more.toArray(String[]::new));
        String[] arguments =
                command.subList(command.indexOf("build"), command.size()).toArray(String[]::new);
        int code = Verbs.run(console, arguments);
        return code == Verbs.UNUSABLE ? said.toString(StandardCharsets.UTF_8) : "";
    }
}
