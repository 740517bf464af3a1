package auditpress.export;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** Prints a schema as JSON that people can read, with the same line ends everywhere. */
final class Json {
    private static final JsonFactory FACTORY = new JsonFactory();

    /** Two blanks a level; the printer of a file is its own, since it counts levels. */
    private static final class Indented extends ObjectWriteContext.Base {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
        }
    }

    private Json() {}

    static String of(Schema schema) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(new Indented(), out)) {
            write(schema, json);
        }
        return out + "\n";
    }

    private static void write(Object value, JsonGenerator json) {
        if (value instanceof Schema schema) {
            json.writeStartObject();
            schema.keywords().forEach((keyword, inner) -> {
                json.writeName(keyword);
                write(inner, json);
            });
            json.writeEndObject();
        } else if (value instanceof List<?> list) {
            json.writeStartArray();
            list.forEach(v -> write(v, json));
            json.writeEndArray();
        } else if (value instanceof Integer number) {
            json.writeNumber(number);
        } else if (value instanceof BigDecimal number) {
            json.writeNumber(number);
        } else if (value instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else {
            json.writeString(value.toString());
        }
    }
}
