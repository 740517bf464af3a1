package auditpress.importer;

import auditpress.model.ContentFault;
import auditpress.model.Finding;
import auditpress.model.Value;
import auditpress.read.Node;
import auditpress.read.PassedOver;
import auditpress.read.Row;
import auditpress.read.Trees;
import auditpress.table.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** A catalogue of controls in OSCAL, as JSON: each control is a requirement of the framework that the catalogue is. */
final class OscalCatalogDoor implements Door {
    private static final Pattern CATALOGUE = Pattern.compile("\"catalog\"\\s*:\\s*\\{");
    private static final Pattern REVISION_5 = Pattern.compile("(?i)800-53\\s+rev(?:ision|\\.)?\\s*5");
    private static final Pattern CSF_2 = Pattern.compile("(?i)(?:cybersecurity framework|\\bCSF\\b).{0,20}\\b2\\.0");
    private static final int BEGINNING = 4_000;

    /** NIST's largest catalogue has ten million characters. */
    private static final int MOST_CHARACTERS = 40_000_000;

    @Override
    public boolean opens(Incoming file) {
        return file.ends(".json")
                && CATALOGUE.matcher(file.beginning(BEGINNING)).find();
    }

    @Override
    public List<Take> open(Incoming file, Consumer<Finding> findings) throws ContentFault {
        SourceFile source = SourceFile.of(file.name(), file.bytes());
        source.reportEncoding(findings);
        Node node = Trees.foreign(file.name(), source.text(), false, MOST_CHARACTERS);
        Branch catalogue = Branch.root(file.name(), node, findings).branch("catalog");
        Reader reader = new Reader(catalogue);
        reader.group(catalogue, "");
        return List.of(new Take(RequirementRow.REGISTER, "", 0, reader.rows, reader.passedOver, false));
    }

    /** By the name that mappings call it, where the title is that of a catalogue of NIST's; else by the title in one word. */
    private static String framework(String title) {
        if (REVISION_5.matcher(title).find()) {
            return "nist-sp-800-53-rev5";
        }
        return CSF_2.matcher(title).find() ? "nist-csf-2.0" : RequirementRow.oneWord(title);
    }

    /** Walks through the groups and controls of one catalogue. */
    private static final class Reader {
        private final String framework;
        private final OscalProse prose;
        private final List<Row> rows = new ArrayList<>();
        private final List<PassedOver> passedOver = new ArrayList<>();

        Reader(Branch catalogue) {
            this.framework = framework(catalogue.branch("metadata").text("title"));
            this.prose = new OscalProse(catalogue);
        }

        void group(Branch group, String title) {
            group.branches("controls").forEach(c -> control(c, title));
            group.branches("groups").forEach(g -> group(g, g.text("title")));
        }

        private void control(Branch control, String parent) {
            Value reference = reference(control);
            if (reference.text().isEmpty()) {
                passedOver.add(new PassedOver(control.line(), "It has no id."));
            } else if (isWithdrawn(control)) {
                passedOver.add(new PassedOver(control.line(), reference.text() + " is withdrawn."));
            } else {
                rows.add(new RequirementRow(control.origin())
                        .with("framework", framework)
                        .with("reference", reference)
                        .texts(control.value("title"), prose.statement(control))
                        .with("parent", parent)
                        .row());
            }
            String name = (reference.text() + " " + control.text("title")).strip();
            control.branches("controls").forEach(c -> control(c, name));
        }

        /** The label that people read, else the id. Labels of a class are other ways to write it. */
        private static Value reference(Branch control) {
            return control.branches("props").stream()
                    .filter(p -> p.text("name").equals("label") && !p.has("class"))
                    .filter(p -> p.has("value"))
                    .map(p -> p.value("value"))
                    .findFirst()
                    .orElseGet(() -> control.value("id"));
        }

        private static boolean isWithdrawn(Branch control) {
            return control.branches("props").stream()
                    .anyMatch(p ->
                            p.text("name").equals("status") && p.text("value").equalsIgnoreCase("withdrawn"));
        }
    }
}
