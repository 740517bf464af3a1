package auditpress.bag;

import auditpress.model.Version;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code versions.js}, the list of releases that the pages of a site read. */
final class VersionList {
    static final String NAME = "versions.js";

    private static final String BEGIN = "window.AUDITPRESS_VERSIONS=";
    private static final String END = ";\n";

    private VersionList() {}

    /** The ids of the releases that it names; nothing where it is not the list that we write. */
    static Optional<Set<String>> named(Path file) throws IOException {
        Set<String> named = new TreeSet<>();
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        if (!text.startsWith(BEGIN) || !text.endsWith(END)) {
            return Optional.empty();
        }
        try {
            JsonNode list = new JsonMapper().readTree(text.substring(BEGIN.length(), text.length() - END.length()));
            if (!list.isArray()) {
                return Optional.empty();
            }
            list.forEach(version -> named.add(version.path("id").asString("")));
        } catch (JacksonException e) {
            return Optional.empty();
        }
        named.remove(Version.LATEST);
        return Optional.of(named);
    }
}
