package auditpress.export;

import auditpress.model.Pack;
import auditpress.model.Register;
import auditpress.model.RiskMethod;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * JSON Schemas of a content folder's YAML and JSON files, for editors, and of the data that are exported. Draft-07, the newest that the YAML language server
 * understands.
 */
public final class Schemas {
    /** Where editors find them, below the content folder. */
    public static final String FOLDER = ".auditpress";

    private static final String SETTINGS = "auditpress.yaml";
    private static final String ENDING = ".schema.json";
    private static final String DATA = "data.schema.json";

    private Schemas() {}

    /** Each schema as JSON, by its path below the folder of schemas: one of the settings, one of each register, one of exported data. */
    public static Map<String, String> of(Pack pack) {
        Map<String, String> schemas = new LinkedHashMap<>();
        RiskMethod method = pack.settings().method();
        schemas.put("auditpress" + ENDING, Json.of(SettingsSchema.of(pack.settable())));
        pack.registers().forEach(r -> schemas.put(path(r), Json.of(RegisterSchema.of(r, method))));
        schemas.put(DATA, data());
        return schemas;
    }

    /** That of the exported data, which is the same for every content folder. */
    private static String data() {
        try (InputStream in = Schemas.class.getResourceAsStream("/auditpress/" + DATA)) {
            if (in == null) {
                throw new IllegalStateException("The program lacks its file " + DATA);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The comment that leads an editor from a YAML file, named by its path below the content folder, to its schema. */
    public static Optional<String> line(String file, Pack pack) {
        return schema(file, pack)
                .map(s -> "# yaml-language-server: $schema="
                        + "../".repeat((int) file.chars().filter(c -> c == '/').count()) + FOLDER + "/" + s);
    }

    private static Optional<String> schema(String file, Pack pack) {
        return file.equals(SETTINGS)
                ? Optional.of("auditpress" + ENDING)
                : pack.registers().stream()
                        .filter(r -> r.reads(file))
                        .findFirst()
                        .map(Schemas::path);
    }

    private static String path(Register register) {
        return "registers/" + register.name() + ENDING;
    }

    static Schema root() {
        return new Schema().with("$schema", "http://json-schema.org/draft-07/schema#");
    }
}
