package auditpress.bag;

import java.io.StringWriter;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** A report as one JSON object: ok, releases (name, ok, seal, deviations, notes), deviations, notes. */
public final class VerdictJson {
    private static final JsonFactory FACTORY = new JsonFactory();

    private VerdictJson() {}

    /** The object, without a line end. */
    public static String of(Report report) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            json.writeBooleanProperty("ok", report.ok());
            json.writeArrayPropertyStart("releases");
            for (Verdict verdict : report.releases()) {
                json.writeStartObject();
                json.writeStringProperty("name", verdict.name());
                json.writeBooleanProperty("ok", verdict.ok());
                json.writeStringProperty("seal", verdict.seal());
                write(verdict.deviations(), verdict.notes(), json);
                json.writeEndObject();
            }
            json.writeEndArray();
            write(report.deviations(), report.notes(), json);
            json.writeEndObject();
        }
        return out.toString();
    }

    private static void write(List<Deviation> deviations, List<String> notes, JsonGenerator json) {
        json.writeArrayPropertyStart("deviations");
        for (Deviation deviation : deviations) {
            json.writeStartObject();
            json.writeStringProperty("path", deviation.path());
            json.writeStringProperty("words", deviation.words());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("notes");
        notes.forEach(json::writeString);
        json.writeEndArray();
    }
}
