package auditpress.command;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

/** The command line: its verbs, and what the exit codes mean. */
@Command(
        name = "auditpress",
        mixinStandardHelpOptions = true,
        versionProvider = Verbs.Version.class,
        synopsisSubcommandLabel = "VERB",
        description = "Builds an ISO 27001 audit evidence pack, as a site and a PDF, from plain files.",
        footer = {
            "",
            "Exit codes: 0 clean, 1 findings at or above --fail-on, 2 wrong usage or environment,",
            "4 a release is not as it was sealed.",
            "Run 'auditpress VERB --help' for a verb's options."
        })
public final class Verbs {
    public static final int CLEAN = 0;
    public static final int FINDINGS = 1;
    public static final int UNUSABLE = 2;
    public static final int DEVIATIONS = 4;

    private Verbs() {}

    public static int run(Console console, String... arguments) {
        CommandLine line = new CommandLine(new Verbs())
                .addSubcommand(new BuildVerb(console))
                .addSubcommand(new CheckVerb(console))
                .addSubcommand(new ApproveVerb(console))
                .addSubcommand(new DiffVerb(console))
                .addSubcommand(new DueVerb(console))
                .addSubcommand(new ExplainVerb(console))
                .addSubcommand(new ImportVerb(console))
                .addSubcommand(new InitVerb(console))
                .addSubcommand(new ReleaseVerb(console))
                .addSubcommand(new SchemaVerb(console))
                .addSubcommand(new VerifyVerb(console));
        line.setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setParameterExceptionHandler((e, args) -> misused(console, e));
        line.setExecutionExceptionHandler((e, l, result) -> unusable(console, e));
        if (arguments.length == 0) {
            line.usage(console.err());
            return UNUSABLE;
        }
        return line.execute(arguments);
    }

    private static int misused(Console console, ParameterException e) {
        CommandLine line = e.getCommandLine();
        boolean verb = line.getParent() == null && e instanceof CommandLine.UnmatchedArgumentException;
        console.err()
                .println("auditpress: "
                        + (verb
                                ? "there is no verb '"
                                        + ((CommandLine.UnmatchedArgumentException) e)
                                                .getUnmatched()
                                                .get(0) + "'."
                                : e.getMessage()));
        if (line.getParent() == null) {
            console.err()
                    .println("Verbs: " + String.join(", ", line.getSubcommands().keySet())
                            + ". Run 'auditpress --help'.");
        } else {
            console.err().println("Run 'auditpress " + line.getCommandName() + " --help' for its options.");
        }
        return UNUSABLE;
    }

    /** An input or output failure is the environment's; anything else is our bug and goes on up. */
    private static int unusable(Console console, Exception e) throws Exception {
        // Threads and streams hand a failure on in a wrapper.
        Throwable failure = e instanceof java.io.UncheckedIOException wrapper ? wrapper.getCause() : e;
        if (failure instanceof java.io.IOException || failure instanceof Unusable) {
            console.err().println("auditpress: " + Console.plain(failure));
            return UNUSABLE;
        }
        throw e;
    }

    /** The command cannot be carried out here; the message says why and what to do. */
    static final class Unusable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unusable(String message) {
            super(message);
        }
    }

    /** Reads the version from the jar. */
    static final class Version implements CommandLine.IVersionProvider {
        static String number() {
            return Objects.requireNonNullElse(Verbs.class.getPackage().getImplementationVersion(), "0.1.0");
        }

        /** The program with its version, as publications name it. */
        static String program() {
            return "Auditpress " + number();
        }

        @Override
        public String[] getVersion() {
            return new String[] {"auditpress " + number()};
        }
    }
}
