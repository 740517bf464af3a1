package auditpress.importer;

import auditpress.model.ContentFault;
import auditpress.model.Finding;
import auditpress.model.Value;
import auditpress.read.PassedOver;
import auditpress.read.Row;
import auditpress.read.Trees;
import auditpress.table.SourceFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * A library of CISO Assistant, as YAML: a framework's requirements, a mapping between ISO/IEC 27001 and another framework, or,
 * where it holds neither, controls of one's own. Translations are left out.
 */
final class CisoLibraryDoor implements Door {
    private static final Pattern URN = Pattern.compile("(?m)^urn:\\s");
    private static final Pattern OBJECTS = Pattern.compile("(?m)^objects:");
    private static final int BEGINNING = 200_000;
    private static final int MOST_CHARACTERS = 3_000_000;

    @Override
    public boolean opens(Incoming file) {
        if (!file.ends(".yaml") && !file.ends(".yml")) {
            return false;
        }
        String beginning = file.beginning(BEGINNING);
        return URN.matcher(beginning).find() && OBJECTS.matcher(beginning).find();
    }

    @Override
    public List<Take> open(Incoming file, Consumer<Finding> findings) throws ContentFault {
        SourceFile source = SourceFile.of(file.name(), file.bytes());
        source.reportEncoding(findings);
        Branch library =
                Branch.root(file.name(), Trees.foreign(file.name(), source.text(), true, MOST_CHARACTERS), findings);
        Branch objects = library.branch("objects");
        List<Take> takes = new ArrayList<>();
        for (String key : List.of("framework", "frameworks")) {
            objects.branches(key).forEach(f -> takes.add(requirements(f)));
        }
        for (String key : List.of("requirement_mapping_set", "requirement_mapping_sets")) {
            if (objects.has(key)) {
                takes.add(pairs(objects.branches(key)));
            }
        }
        if (takes.isEmpty() && objects.has("reference_controls")) {
            takes.add(controls(objects.branches("reference_controls")));
        }
        return List.copyOf(takes);
    }

    private static Take requirements(Branch framework) {
        String name = named(framework).framework();
        List<Branch> nodes = framework.branches("requirement_nodes");
        Map<String, Branch> byUrn = new HashMap<>();
        nodes.forEach(n -> byUrn.putIfAbsent(n.text("urn"), n));
        List<Row> rows = new ArrayList<>();
        List<PassedOver> passedOver = new ArrayList<>();
        for (Branch node : nodes) {
            Value reference = reference(node);
            if (!node.text("assessable").equalsIgnoreCase("true")) {
                passedOver.add(new PassedOver(node.line(), reference.text() + " is a heading."));
            } else if (node.text("description").startsWith("[Withdrawn")) {
                passedOver.add(new PassedOver(node.line(), reference.text() + " is withdrawn."));
            } else {
                Branch parent = byUrn.get(node.text("parent_urn"));
                rows.add(new RequirementRow(node.origin())
                        .with("framework", name)
                        .with("reference", reference)
                        .texts(node.value("name"), node.text("description"))
                        .with("parent", parent == null ? "" : heading(parent))
                        .row());
            }
        }
        return new Take(RequirementRow.REGISTER, "", 0, rows, passedOver, false);
    }

    /** Its own number, else the last part of its address. */
    private static Value reference(Branch node) {
        Value reference = node.value("ref_id");
        return reference.text().isEmpty() ? new Value(end(node.text("urn")).reference(), node.line(), 1) : reference;
    }

    private static String heading(Branch parent) {
        return (parent.text("ref_id") + " " + parent.text("name")).strip();
    }

    /** The framework's name out of its address, by which mappings call it too; else its number or name. */
    private static MappingPairs.End named(Branch framework) {
        String urn = framework.text("urn");
        String name = urn.substring(urn.lastIndexOf(':') + 1);
        String otherwise = framework.has("ref_id") ? framework.text("ref_id") : framework.text("name");
        return new MappingPairs.End(RequirementRow.oneWord(name.isEmpty() ? otherwise : name), "");
    }

    private static Take pairs(List<Branch> sets) {
        MappingPairs pairs = new MappingPairs();
        for (Branch set : sets) {
            for (Branch mapping : set.branches("requirement_mappings")) {
                pairs.add(
                        mapping.origin(),
                        end(mapping.text("source_requirement_urn")),
                        end(mapping.text("target_requirement_urn")),
                        mapping.text("relationship"));
            }
        }
        return pairs.take("", 0);
    }

    /** {@code urn:intuitem:risk:req_node:nist-csf-2.0:gv.oc-01} names the framework and, in small letters, the requirement. */
    private static MappingPairs.End end(String urn) {
        String[] parts = urn.strip().split(":", -1);
        int last = parts.length - 1;
        return new MappingPairs.End(
                last > 0 ? parts[last - 1] : "", parts[last].strip().toUpperCase(Locale.ROOT));
    }

    private static Take controls(List<Branch> controls) {
        List<Row> rows = controls.stream()
                .map(c -> new RequirementRow(c.origin())
                        .with("reference", reference(c))
                        .texts(c.value("name"), c.text("description"))
                        .row())
                .toList();
        return new Take("controls", "", 0, rows, List.of(), false);
    }
}
