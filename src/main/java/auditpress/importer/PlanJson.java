package auditpress.importer;

import auditpress.model.Finding;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Prints what an import would do for programs: one object for a file that holds one register, else an array of such objects.
 */
public final class PlanJson {
    private static final JsonFactory FACTORY = new JsonFactory();

    private PlanJson() {}

    /** Writes the document, and a line end behind it. */
    public static void write(List<Importer.Outcome> outcomes, Writer out) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            List<Importer.Outcome> all = outcomes;
            boolean one = all.size() == 1 && all.get(0).plans().size() < 2;
            if (!one) {
                json.writeStartArray();
            }
            all.forEach(o -> outcome(o, json));
            if (!one) {
                json.writeEndArray();
            }
        }
        try {
            out.write(text.toString());
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void outcome(Importer.Outcome outcome, JsonGenerator json) {
        if (outcome.plans().isEmpty()) {
            json.writeStartObject();
            json.writeStringProperty("file", outcome.file());
            json.writeNullProperty("register");
            findings(outcome.findings().stream(), json);
            json.writeEndObject();
        }
        for (int i = 0; i < outcome.plans().size(); i++) {
            // What is said of the file stands with its first register.
            Stream<Finding> file = i == 0 ? outcome.findings().stream() : Stream.of();
            plan(outcome.plans().get(i), file, json);
        }
    }

    private static void plan(Plan plan, Stream<Finding> file, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("file", plan.file());
        json.writeStringProperty("register", plan.register().name());
        json.writeStringProperty("sheet", plan.sheet());
        json.writeNumberProperty("headerRow", plan.headerRow());
        json.writeBooleanProperty("numbered", plan.numbered());
        json.writeArrayPropertyStart("rows");
        plan.entries().forEach(e -> entry(e, json));
        json.writeEndArray();
        json.writeArrayPropertyStart("passedOver");
        plan.passedOver().forEach(p -> {
            json.writeStartObject();
            json.writeNumberProperty("row", p.line());
            json.writeStringProperty("why", p.why());
            json.writeEndObject();
        });
        json.writeEndArray();
        json.writeObjectPropertyStart("mapping");
        plan.mapping().forEach(json::writeStringProperty);
        json.writeEndObject();
        json.writeArrayPropertyStart("ownFields");
        plan.ownFields().forEach(json::writeString);
        json.writeEndArray();
        rewritten(plan, json);
        findings(Stream.concat(file, plan.findings().stream()), json);
        json.writeEndObject();
    }

    private static void entry(Plan.Entry entry, JsonGenerator json) {
        json.writeStartObject();
        json.writeNumberProperty("row", entry.origin().line());
        json.writeStringProperty("id", entry.id());
        json.writeStringProperty("standing", word(entry.standing()));
        json.writeObjectPropertyStart("values");
        entry.values().forEach((field, value) -> json.writeStringProperty(field, value.text()));
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void rewritten(Plan plan, JsonGenerator json) {
        json.writeArrayPropertyStart("changed");
        for (Plan.Rewritten value : plan.rewritten()) {
            json.writeStartObject();
            json.writeStringProperty("field", value.field());
            json.writeStringProperty("place", value.origin().text());
            json.writeStringProperty("before", value.before());
            json.writeStringProperty("after", value.after());
            json.writeStringProperty("why", value.why());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void findings(Stream<Finding> findings, JsonGenerator json) {
        json.writeArrayPropertyStart("findings");
        findings.forEach(f -> {
            json.writeStartObject();
            json.writeStringProperty("rule", f.rule());
            json.writeStringProperty("severity", word(f.severity()));
            json.writeStringProperty("message", f.message());
            json.writeStringProperty("hint", f.hint());
            json.writeStringProperty("place", f.origin().text());
            json.writeEndObject();
        });
        json.writeEndArray();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
