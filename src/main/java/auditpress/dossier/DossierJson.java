package auditpress.dossier;

import auditpress.model.Combination;
import auditpress.model.Combined;
import auditpress.model.Factor;
import auditpress.model.Formula;
import auditpress.model.Scale;
import auditpress.model.Setting;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** The canonical data of a release, {@code data/data.json}: written, and read back. */
public final class DossierJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            // Records are their components; what they compute is no data.
            .changeDefaultVisibility(v -> v.withIsGetterVisibility(Visibility.NONE))
            .addMixIn(Factor.class, FactorKind.class)
            .addModule(new SimpleModule().addDeserializer(Formula.class, new FormulaReader()))
            .build();

    private DossierJson() {}

    /** In UTF-8, indented, the same bytes for the same dossier. */
    public static void write(Dossier dossier, OutputStream out) throws IOException {
        print(Canonical.of(dossier), out);
    }

    /** The same for other programs, with the links and levels that follow from it. */
    public static void export(Dossier dossier, OutputStream out) throws IOException {
        print(Connected.of(dossier), out);
    }

    private static void print(Object data, OutputStream out) throws IOException {
        DefaultPrettyPrinter lines = new DefaultPrettyPrinter()
                .withObjectIndenter(new DefaultIndenter(" ", "\n"))
                .withArrayIndenter(new DefaultIndenter(" ", "\n"));
        MAPPER.writer()
                .with(lines)
                .without(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .writeValue(out, data);
        out.write('\n');
    }

    /**
     * Reads it back; fails with what is wrong, in one line, when it is no data of ours.
     *
     * @param settable what auditpress.yaml may hold, as the program says
     * @param files where a file of evidence lies, asked by its path
     */
    public static Dossier read(byte[] json, List<Setting> settable, Function<String, Path> files) {
        try {
            Canonical data = MAPPER.readValue(json, Canonical.class);
            if (!Canonical.FORMAT.equals(data.format())) {
                throw new IllegalArgumentException(
                        "its format is '" + data.format() + "', not '" + Canonical.FORMAT + "'");
            }
            return data.dossier(settable, files);
        } catch (JacksonException e) {
            throw new IllegalArgumentException(e.getOriginalMessage(), e);
        }
    }

    /** Tells a scale from several scales combined. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "factor")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Scale.class, name = "scale"),
        @JsonSubTypes.Type(value = Combined.class, name = "combined")
    })
    private interface FactorKind {}

    /** A combination is its name; a matrix, its table. */
    private static final class FormulaReader extends ValueDeserializer<Formula> {
        @Override
        public Formula deserialize(JsonParser json, DeserializationContext context) {
            return json.currentToken() == JsonToken.VALUE_STRING
                    ? context.readValue(json, Combination.class)
                    : context.readValue(json, Formula.Table.class);
        }
    }
}
