package auditpress.oscal;

import auditpress.ContentFolderBuilder;
import auditpress.check.Report;
import auditpress.check.Rulebook;
import auditpress.read.PackReader;
import auditpress.trace.Trace;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The OSCAL documents of a content folder, as JSON to look into, and NIST's verdict on them. */
@org.jspecify.annotations.NullUnmarked
final class Exported {
    private static final String PROGRAM = "Auditpress 1.2.3";
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7);
    private static final Map<String, Schema> SCHEMAS = Map.of(
            "catalog.json", schema("catalog"),
            "profile.json", schema("profile"),
            "system-security-plan.json", schema("ssp"),
            "assessment-results.json", schema("ar"),
            "plan-of-action-and-milestones.json", schema("poam"));

    private final SortedMap<String, byte[]> files;
    private final SortedMap<String, JsonNode> documents = new TreeMap<>();

    private Exported(Trace trace, Report report) {
        files = OscalExport.files(trace, report, PROGRAM);
        files.forEach((name, bytes) -> documents.put(name, JsonMapper.shared().readTree(bytes)));
    }

    static Exported of(Path content) {
        Trace trace = Trace.of(PackReader.read(content), ContentFolderBuilder.AUDIT_DATE);
        return of(trace, Rulebook.check(trace));
    }

    static Exported of(Trace trace, Report report) {
        return new Exported(trace, report);
    }

    SortedMap<String, byte[]> files() {
        return files;
    }

    String text(String name) {
        return new String(files.get(name), StandardCharsets.UTF_8);
    }

    SortedMap<String, JsonNode> documents() {
        return documents;
    }

    /** What is at that place of the document, below its one member. */
    JsonNode at(String name, String pointer) {
        return documents.get(name).iterator().next().at(pointer);
    }

    /** What NIST's schemas have against the documents. */
    List<String> errors() {
        List<String> errors = new ArrayList<>();
        documents.forEach((name, document) -> errors(name, document).forEach(e -> errors.add(name + " " + e)));
        return errors;
    }

    static List<Error> errors(String name, JsonNode document) {
        return SCHEMAS
                .get(name)
                .validate(
                        document.toString(),
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                // The validator knows a list of top-level domains, and .example is not on it.
                .filter(e -> !e.toString().contains("email pattern"))
                .toList();
    }

    /** Tells of every member of every object, with the member's name. */
    static void walk(JsonNode node, BiConsumer<String, JsonNode> each) {
        node.properties().forEach(member -> {
            each.accept(member.getKey(), member.getValue());
            walk(member.getValue(), each);
        });
        if (node.isArray()) {
            node.forEach(element -> walk(element, each));
        }
    }

    private static Schema schema(String name) {
        InputStream in = Exported.class.getResourceAsStream("/schema/json/oscal-" + name + "_schema.json");
        JsonNode schema = JsonMapper.shared().readTree(in);
        mend(schema);
        return REGISTRY.getSchema(schema.toString(), InputFormat.JSON);
    }

    /** NIST's generator writes {"id": {"id": {"$ref": x}}} for the properties id, value and identifier; {"id": {"$ref": x}} is meant. */
    private static void mend(JsonNode schema) {
        walk(schema, (name, value) -> {
            if (value.path(name).has("$ref")) {
                ObjectNode property = (ObjectNode) value;
                JsonNode meant = property.remove(name).get("$ref");
                property.set("$ref", meant);
            }
        });
    }
}
