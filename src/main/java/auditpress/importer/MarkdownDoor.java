package auditpress.importer;

import auditpress.model.ContentFault;
import auditpress.model.Finding;
import auditpress.model.Origin;
import auditpress.model.Register;
import auditpress.model.Severity;
import auditpress.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Whether a Markdown file is a register, whose tables are its records, or a document, in which tables stand among the words. */
final class MarkdownDoor {
    /** Registers whose records are texts. */
    private static final Set<String> TEXTS = Set.of("documents", "reviews", "audits");
    /** What a file of rows is called, whatever else it says. */
    private static final Pattern REGISTER = Pattern.compile("(?iU)\\b(?:register|registry|registers|log|inventory"
            + "|statement of applicability|soa|treatment plan|tracker|verzeichnis|\\p{L}*register|\\p{L}*plan der risik\\p{L}*"
            + "|risikobehandlungsplan|anwendbarkeitserklärung|registro|inventario|registre|inventaire|daftar)\\b");

    /** In percent of the text: below it, a table is a part of a document. */
    private static final int MOST = 40;
    /** In percent of all tables, where the file is called as a register is. */
    private static final int SOME = 30;
    /** Fewer letters beside the tables are no text. */
    private static final int FEW = 80;
    /** So many letters beside the tables are worth keeping. */
    private static final int WORTH = 400;

    private final Incoming file;
    private final Wanted wanted;
    private final List<Register> registers;
    private final DocumentIds ids;
    private final boolean found;
    private final Consumer<Finding> findings;
    private final Consumer<LeftInText> left;

    /**
     * @param found whether the file is one of a folder, which nobody called a register
     * @param left takes tables that look like rows and stay in their text
     */
    MarkdownDoor(
            Incoming file,
            Wanted wanted,
            List<Register> registers,
            DocumentIds ids,
            boolean found,
            Consumer<Finding> findings,
            Consumer<LeftInText> left) {
        this.file = file;
        this.wanted = wanted;
        this.registers = registers;
        this.ids = ids;
        this.found = found;
        this.findings = findings;
        this.left = left;
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
        List<Take> takes = filled(document, tables, said);
        if (isRegister(document, takes)) {
            said.forEach(findings);
            if (document.length() - length(takes) > WORTH) {
                note(
                        "The words beside the tables were not taken.",
                        "Import it with --as documents to keep all of it as a document.");
            }
            return takes;
        }
        return List.of(text(document, takes));
    }

    private Take text(MarkdownDocument document, List<Take> takes) throws ContentFault {
        DocumentKind kind = document.kind();
        String name = wanted.as().isEmpty() ? kind.register() : wanted.as();
        Take take = document.take(register(name), ids);
        if (wanted.as().isEmpty()) {
            if (!name.equals("documents")) {
                note(
                        "The text was taken for one of the register '" + name + "': " + kind.why() + ".",
                        "If it is none, say --as documents.");
            }
            takes.forEach(this::offer);
        }
        return take;
    }

    /** What its tables hold; a file that is called a register and holds little else has to be one, where it is named itself. */
    private List<Take> filled(MarkdownDocument document, Tables tables, List<Finding> said) throws ContentFault {
        List<Take> takes = tables.takes(said::add);
        boolean rows = document.inTables() * 100 >= document.length() * MOST || !document.hasWords();
        if (takes.isEmpty() && rows && wanted.as().isEmpty() && isNamed(document)) {
            Finding why = said.get(said.size() - 1);
            if (!found) {
                throw new ContentFault(
                        why.origin(), why.message(), why.hint() + " Or take it as a document with --as documents.");
            }
            findings.accept(new Finding(
                    "L1",
                    Severity.WARNING,
                    "",
                    "It is called a register, and is kept as a document: no table tells which. " + why.message(),
                    why.hint(),
                    why.origin()));
        }
        return takes.stream().filter(t -> !t.rows().isEmpty()).toList();
    }

    private boolean isRegister(MarkdownDocument document, List<Take> takes) {
        if (takes.isEmpty()
                || (!wanted.as().isEmpty() && !takes.get(0).register().equals(wanted.as()))) {
            return false;
        }
        int rows = length(takes) * 100;
        if (isNamed(document)) {
            return rows >= SOME * document.inTables();
        }
        boolean rules = DocumentKind.isOfRules(called(document));
        return document.besideTables() < FEW || (!rules && rows >= MOST * document.length());
    }

    private boolean isNamed(MarkdownDocument document) {
        return REGISTER.matcher(called(document)).find();
    }

    private String called(MarkdownDocument document) {
        return document.heading() + " " + FileNames.own(file.name()).replaceAll("[_-]", " ");
    }

    private static int length(List<Take> takes) {
        return takes.stream().mapToInt(MarkdownDoor::length).sum();
    }

    /** How many letters its rows have, with the signs between their cells. */
    private static int length(Take take) {
        return take.rows().stream()
                .flatMap(r -> r.cells().entrySet().stream())
                .filter(e -> !e.getKey().equals(Table.SECTION))
                .mapToInt(e -> e.getValue().text().length() + 3)
                .sum();
    }

    private void offer(Take take) {
        left.accept(new LeftInText(
                file.name(), register(take.register()), take.rows().size(), take.headerRow()));
    }

    private Register register(String name) {
        return registers.stream().filter(r -> r.name().equals(name)).findFirst().orElseThrow();
    }

    private void note(String message, String hint) {
        findings.accept(new Finding("L1", Severity.NOTE, "", message, hint, Origin.of(file.name())));
    }
}
