package auditpress.export;

import auditpress.model.Item;
import auditpress.model.Origin;
import auditpress.trace.Deadline;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes deadlines as one JSON object: auditDate, until, entries. */
public final class DueJson {
    private static final JsonFactory FACTORY = new JsonFactory();

    private DueJson() {}

    public static void write(LocalDate auditDate, LocalDate until, List<Deadline> deadlines, Writer out) {
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            json.writeStringProperty("auditDate", auditDate.toString());
            json.writeStringProperty("until", until.toString());
            json.writeArrayPropertyStart("entries");
            deadlines.forEach(d -> write(d, json));
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private static void write(Deadline deadline, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("date", deadline.day().toString());
        json.writeNumberProperty("days", deadline.days());
        json.writeStringProperty("what", deadline.words());
        json.writeStringProperty("kind", deadline.item().kind());
        json.writeStringProperty("record", deadline.item().id());
        json.writeStringProperty("field", deadline.field().name());
        json.writeStringProperty("title", deadline.title());
        json.writeStringProperty("owner", deadline.owner().map(Item::id).orElse(""));
        json.writeStringProperty("ownerName", deadline.ownerName());
        Origin origin = deadline.origin();
        json.writeStringProperty("file", origin.file());
        if (origin.sheet().isEmpty()) {
            json.writeNumberProperty("line", origin.line());
            json.writeNumberProperty("column", origin.column());
        } else {
            json.writeStringProperty("sheet", origin.sheet());
            json.writeStringProperty("cell", origin.cell());
        }
        json.writeEndObject();
    }
}
