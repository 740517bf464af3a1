package auditpress.export;

import auditpress.diff.Base;
import auditpress.diff.Difference;
import auditpress.diff.Differences;
import java.io.Writer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes differences as one JSON object: before, after, counts by topic, changes in order, unchanged records by kind. */
public final class DiffJson {
    private static final JsonFactory FACTORY = new JsonFactory();

    private DiffJson() {}

    public static void write(Differences differences, Writer out) {
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            side("before", differences.before(), json);
            side("after", differences.now(), json);
            json.writeObjectPropertyStart("counts");
            for (Differences.Group group : differences.groups()) {
                json.writeObjectPropertyStart(group.key());
                group.counts().forEach((what, count) -> json.writeNumberProperty(what.key(), count));
                json.writeEndObject();
            }
            json.writeEndObject();
            json.writeArrayPropertyStart("changes");
            differences.groups().forEach(g -> g.entries().forEach(d -> write(g.key(), d, json)));
            json.writeEndArray();
            json.writeObjectPropertyStart("unchanged");
            differences.same().forEach(s -> json.writeNumberProperty(s.kind(), s.records()));
            json.writeEndObject();
            json.writeEndObject();
        }
    }

    private static void side(String name, Base base, JsonGenerator json) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("name", base.name());
        json.writeStringProperty("auditDate", base.auditDate().toString());
        json.writeStringProperty("seal", base.seal());
        json.writeEndObject();
    }

    private static void write(String topic, Difference difference, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("topic", topic);
        json.writeStringProperty("what", difference.what().key());
        json.writeStringProperty("kind", difference.kind());
        json.writeStringProperty("record", difference.record());
        json.writeStringProperty("title", difference.title());
        json.writeStringProperty("before", difference.before());
        json.writeStringProperty("after", difference.now());
        json.writeStringProperty("note", difference.note());
        json.writeStringProperty("sentence", difference.sentence());
        json.writeEndObject();
    }
}
