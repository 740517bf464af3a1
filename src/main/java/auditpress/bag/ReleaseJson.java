package auditpress.bag;

import auditpress.model.Release;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** A release's own description, {@code data/release.json}. */
public final class ReleaseJson {
    /** Its place in the bag. */
    public static final String PATH = "data/release.json";

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private ReleaseJson() {}

    /** As JSON in UTF-8, the same bytes for the same release. */
    public static byte[] bytes(Release release) {
        DefaultPrettyPrinter lines = new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
        String text = MAPPER.writer().with(lines).writeValueAsString(release) + "\n";
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Reads it; fails with what is wrong, in one line, when it is none. */
    public static Release of(byte[] bytes) {
        try {
            return MAPPER.readValue(bytes, Release.class);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("is no release description: " + e.getOriginalMessage(), e);
        }
    }
}
