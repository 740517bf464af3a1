package auditpress.importer;

import auditpress.model.ContentFault;
import auditpress.model.Finding;
import auditpress.model.Item;
import auditpress.model.Origin;
import auditpress.model.Register;
import auditpress.model.Severity;
import auditpress.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Whether a Markdown file is a register, whose tables are its records, or a document, in which tables stand among the words. */
final class MarkdownDoor {
    /** Registers whose records are texts. */
    private static final Set<String> TEXTS = Set.of("documents", "reviews", "audits");
    /** What a file of rows is called, whatever else it says. */
    private static final Pattern REGISTER = Pattern.compile("(?iu)\\b(?:register|registry|registers|log|inventory"
            + "|statement of applicability|soa|treatment plan|matrix|tracker|verzeichnis|\\p{L}*register|\\p{L}*plan der risik\\p{L}*"
            + "|risikobehandlungsplan|anwendbarkeitserklärung|registro|inventario|registre|inventaire|daftar)\\b");

    /** In percent of the text: below it, a table is a part of a document. */
    private static final int MOST = 40;
    /** So many letters beside the tables are worth keeping. */
    private static final int WORTH = 400;

    private final Incoming file;
    private final Wanted wanted;
    private final List<Register> registers;
    private final List<Item> items;
    private final DocumentIds ids;
    private final Consumer<Finding> findings;

    MarkdownDoor(
            Incoming file,
            Wanted wanted,
            List<Register> registers,
            List<Item> items,
            DocumentIds ids,
            Consumer<Finding> findings) {
        this.file = file;
        this.wanted = wanted;
        this.registers = registers;
        this.items = items;
        this.ids = ids;
        this.findings = findings;
    }

    static boolean opens(Incoming file) {
        return file.ends(".md") || file.ends(".markdown");
    }

    /** What a file holds, and what is said of it. */
    interface Tables {
        List<Take> takes(Consumer<Finding> findings) throws ContentFault;
    }

    /** @param tables the registers that its tables are, asked at most once */
    List<Take> takes(Tables tables) throws ContentFault {
        if (!wanted.map().isEmpty() || !(wanted.as().isEmpty() || TEXTS.contains(wanted.as()))) {
            return tables.takes(findings);
        }
        MarkdownDocument document = MarkdownDocument.of(file, findings);
        List<Finding> said = new ArrayList<>();
        List<Take> takes = filled(tables, said);
        if (isRegister(document, takes)) {
            said.forEach(findings);
            int rest = document.length() - takes.stream().mapToInt(MarkdownDoor::length).sum();
            if (rest > WORTH) {
                note("The words beside the tables were not taken.", "Import it with --as documents to keep all of it as a document.");
            }
            return takes;
        }
        DocumentKind kind = document.kind();
        String name = wanted.as().isEmpty() ? kind.register() : wanted.as();
        Take take = document.take(register(name), ids, items);
        if (wanted.as().isEmpty()) {
            if (name.equals("reviews")) {
                note("The text was taken for one of the register 'reviews': " + kind.why() + ".", "If it is none, say --as documents.");
            }
            takes.forEach(this::offer);
        }
        return List.of(take);
    }

    private static List<Take> filled(Tables tables, List<Finding> said) {
        try {
            return tables.takes(said::add).stream().filter(t -> !t.rows().isEmpty()).toList();
        } catch (ContentFault noTable) {
            return List.of();
        }
    }

    private boolean isRegister(MarkdownDocument document, List<Take> takes) {
        if (takes.isEmpty() || (!wanted.as().isEmpty() && !takes.get(0).register().equals(wanted.as()))) {
            return false;
        }
        String name = file.name().substring(Math.max(file.name().lastIndexOf('/'), file.name().lastIndexOf('\\')) + 1);
        String title = document.heading() + " " + name.replaceAll("[_-]", " ").replaceFirst("\\.[^.]*$", "");
        if (REGISTER.matcher(title).find() && wanted.as().isEmpty()) {
            return true;
        }
        int share = takes.stream().mapToInt(MarkdownDoor::length).sum() * 100 / Math.max(1, document.length());
        return share >= MOST && !DocumentKind.isOfRules(title);
    }

    /** How many letters its rows have, with the signs between their cells. */
    private static int length(Take take) {
        return take.rows().stream()
                .flatMap(r -> r.cells().values().stream())
                .map(Value::text)
                .mapToInt(t -> t.length() + 3)
                .sum();
    }

    private void offer(Take take) {
        String title = register(take.register()).title().toLowerCase(Locale.ROOT);
        int rows = take.rows().size();
        note(
                "A table looks like rows of the " + title + " (" + rows + (rows == 1 ? " row" : " rows") + ", heading in line "
                        + take.headerRow() + "); it stays a part of the text.",
                "Import the file with --as " + take.register() + " to take them as records.");
    }

    private Register register(String name) {
        return registers.stream().filter(r -> r.name().equals(name)).findFirst().orElseThrow();
    }

    private void note(String message, String hint) {
        findings.accept(new Finding("L1", Severity.NOTE, "", message, hint, Origin.of(file.name())));
    }
}
