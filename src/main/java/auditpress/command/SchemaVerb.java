package auditpress.command;

import auditpress.export.Schemas;
import auditpress.model.Pack;
import auditpress.model.WholeFile;
import auditpress.read.PackReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code auditpress schema}: writes JSON Schemas of the settings and of each register, own ones included, for editors. */
@Command(
        name = "schema",
        mixinStandardHelpOptions = true,
        description =
                "Write JSON Schemas of auditpress.yaml and of each register, so that editors check and complete them,"
                        + " and of what 'auditpress export --format json' writes.")
final class SchemaVerb implements Callable<Integer> {
    private final Console console;

    @Mixin
    private ContentOptions options = new ContentOptions();

    @Parameters(
            arity = "0..1",
            paramLabel = "DIR",
            description = "Where the schemas are written (default: .auditpress below the content folder).")
    private @Nullable Path folder;

    SchemaVerb(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        options.requireContent();
        Pack pack = PackReader.declared(options.content);
        Path target = folder == null ? options.content.resolve(Schemas.FOLDER) : folder;
        Map<String, String> schemas = Schemas.of(pack);
        for (Map.Entry<String, String> schema : schemas.entrySet()) {
            Path file = target.resolve(schema.getKey());
            WholeFile.write(file, schema.getValue().getBytes(StandardCharsets.UTF_8));
        }
        FindingLines.print(console, options.content, pack.findings());
        if (!options.quiet) {
            console.out().println(schemas.size() + " schemas written to " + target + ".");
            console.out()
                    .println("First line of auditpress.yaml: "
                            + Schemas.line("auditpress.yaml", pack).orElseThrow());
        }
        return pack.findings().isEmpty() ? Verbs.CLEAN : Verbs.FINDINGS;
    }
}
