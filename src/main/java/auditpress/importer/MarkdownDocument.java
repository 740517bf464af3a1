package auditpress.importer;

import auditpress.model.ContentFault;
import auditpress.model.Field;
import auditpress.model.Finding;
import auditpress.model.Origin;
import auditpress.model.Register;
import auditpress.model.Severity;
import auditpress.model.Type;
import auditpress.model.Value;
import auditpress.read.MarkdownRow;
import auditpress.read.Row;
import auditpress.read.TableFit;
import auditpress.table.SourceFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A policy, procedure or minutes in Markdown: what it states of itself becomes front matter, its text stays as it is. */
final class MarkdownDocument {
    private final Incoming file;
    private final Row stated;
    private final Element blocks;
    private final Consumer<Finding> findings;

    private MarkdownDocument(Incoming file, Consumer<Finding> findings) throws ContentFault {
        this.file = file;
        this.findings = findings;
        this.stated = MarkdownRow.stated(SourceFile.of(file.name(), file.bytes()));
        if (body().isEmpty()) {
            throw new ContentFault(
                    Origin.of(file.name()), "The file holds no text.", "Look whether it is the right file.");
        }
        this.blocks = MarkdownOutline.of(body());
    }

    static MarkdownDocument of(Incoming file, Consumer<Finding> findings) throws ContentFault {
        return new MarkdownDocument(file, findings);
    }

    private String body() {
        return text(MarkdownRow.BODY);
    }

    /** What the front matter says of that, or empty. */
    private String text(String key) {
        return Optional.ofNullable(stated.cells().get(key)).map(Value::text).orElse("");
    }

    /** Its first heading, or empty. */
    String heading() {
        return MarkdownTitle.heading(blocks);
    }

    /** How many letters the text has. */
    int length() {
        return body().length();
    }

    /** Minutes or a document, where the user does not say it. */
    DocumentKind kind() {
        StatedFacts facts = new StatedFacts(blocks);
        String said = String.join("\n", blocks.select("h1, h2, h3, h4").eachText());
        DocumentKind kind = DocumentKind.of(heading(), said, facts);
        boolean held =
                facts.of(FactNames.common().of("date")).flatMap(StatedDate::in).isPresent()
                        || StatedDate.in(heading()).isPresent();
        return held || kind.register().equals("documents")
                ? kind
                : new DocumentKind("documents", "it states no date on which it was held");
    }

    /** Whether there is a heading, as texts for people have one. */
    boolean hasWords() {
        return !heading().isEmpty();
    }

    /** How many letters stand elsewhere than in its tables. */
    int besideTables() {
        return blocks.children().stream()
                .filter(b -> !b.normalName().equals("table"))
                .mapToInt(b -> b.text().length())
                .sum();
    }

    /** How many letters stand in its tables. */
    int inTables() {
        return blocks.select("td").eachText().stream()
                .mapToInt(t -> t.length() + 3)
                .sum();
    }

    /** The document as a row of that register. */
    Take take(Register register, DocumentIds ids) throws ContentFault {
        FactNames names = FactNames.with(register);
        StatedFacts facts = new MarkdownStatements(
                        blocks,
                        names.of(Stream.concat(Stream.of("id", "title"), FrontMatter.fields(register.name()).stream())
                                .toList()))
                .facts();
        String title = MarkdownTitle.of(
                        blocks, text("title"), facts.of(names.of("title")).orElse(""))
                .orElse(FrontMatter.idOfName(file.name()));
        FrontMatter front = FrontMatter.of(register.name(), title, file.name(), facts, names, List.of());
        Map<String, Value> cells = new LinkedHashMap<>();
        front.fields().forEach((name, text) -> cells.put(name, new Value(text, 1, 1)));
        controls(facts, names, register, cells);
        written(register, cells);
        boolean named = stated.cells().containsKey("id") || front.statesId();
        Value id = cells.get("id");
        String own = named && id != null ? id.text() : "";
        cells.put("id", new Value(ids.of(register.name(), own, file.name(), title), 1, 1));
        note(register, front, cells, named);
        cells.put(
                register.bodyField(),
                java.util.Objects.requireNonNull(stated.cells().get(MarkdownRow.BODY)));
        return new Take(register.name(), "", 0, List.of(new Row(Origin.of(file.name(), 1, 1), cells)), List.of(), true);
    }

    /** Controls of Annex A and clauses that it says it answers. */
    private void controls(StatedFacts facts, FactNames names, Register register, Map<String, Value> cells) {
        Optional<String> said = facts.of(names.of("controls"));
        put(
                "controls",
                AnsweredControls.controls(said.orElseGet(() -> MarkdownReferences.of(blocks))),
                register,
                cells);
        put("clauses", AnsweredControls.clauses(said.orElse("")), register, cells);
    }

    private static void put(String field, String text, Register register, Map<String, Value> cells) {
        if (!text.isEmpty() && register.field(field).isPresent()) {
            cells.put(field, new Value(text, 1, 1));
        }
    }

    /** What front matter says already weighs more than what the text does; keys that are no field's are kept. */
    private void written(Register register, Map<String, Value> cells) {
        Map<String, Field> columns = register.columns();
        stated.cells().forEach((name, value) -> {
            if (!name.equals(MarkdownRow.BODY)) {
                cells.put(key(register, columns.get(Register.plain(name)), name, value), value);
            }
        });
    }

    /** The field that the key means, where its value fits; else the key itself, as nothing that is known. */
    private static String key(Register register, @Nullable Field field, String name, Value value) {
        if (field == null) {
            return name;
        }
        boolean fits = field.type() != Type.CHOICE || field.choice(value.text()).isPresent();
        return fits ? field.name() : TableFit.ownName(register, name, Set.of());
    }

    private void note(Register register, FrontMatter front, Map<String, Value> cells, boolean named) {
        if (!named) {
            note("The text states no id; '"
                    + java.util.Objects.requireNonNull(cells.get("id")).text() + "' is made of the file's name.");
        }
        String open = front.unfilled().entrySet().stream()
                .filter(e -> !cells.containsKey(e.getKey()))
                .map(e -> e.getKey() + " " + Planner.quoted(e.getValue()))
                .collect(Collectors.joining(", "));
        if (!open.isEmpty()) {
            note("The text leaves open: " + open + ".");
        }
        Stream.of("owner", "approver", "approved", "version")
                .filter(f -> register.field(f).isPresent()
                        && !cells.containsKey(f)
                        && !front.unfilled().containsKey(f))
                .reduce((a, b) -> a + ", " + b)
                .ifPresent(f -> note("The text does not state: " + f + "."));
    }

    private void note(String words) {
        findings.accept(new Finding("L1", Severity.NOTE, "", words, "", Origin.of(file.name())));
    }
}
