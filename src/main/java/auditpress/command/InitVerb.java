package auditpress.command;

import auditpress.start.Starter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code auditpress init}: makes a content folder to start from. */
@Command(name = "init", mixinStandardHelpOptions = true, description = "Make a content folder that builds at once.")
final class InitVerb implements Callable<Integer> {
    private final Console console;

    @Parameters(arity = "0..1", paramLabel = "DIR", description = "The folder to make (default: content).")
    private @Nullable Path named;

    @Option(names = "--content", paramLabel = "DIR", description = "The same, as the other commands call it.")
    private @Nullable Path content;

    @Option(names = "--example", description = "Copy the example company instead of an empty start.")
    private boolean example;

    InitVerb(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        if (named != null && content != null) {
            throw new Verbs.Unusable("DIR and --content are the same; say one of the two.");
        }
        Path folder = named != null ? named : content != null ? content : Path.of("content");
        int files = example
                ? Starter.example(folder)
                : Starter.fresh(folder, console.today().get());
        console.out().println(files + " files written to " + folder + ". Next: auditpress build --content " + folder);
        return Verbs.CLEAN;
    }
}
