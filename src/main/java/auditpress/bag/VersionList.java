package auditpress.bag;

import auditpress.model.Version;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
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

    /** Where it names other releases than there are. */
    static List<Deviation> deviations(Path file, Collection<String> there) throws IOException {
        Set<String> named = new TreeSet<>();
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        if (!text.startsWith(BEGIN) || !text.endsWith(END)) {
            return List.of(unreadable());
        }
        try {
            JsonNode list = new JsonMapper().readTree(text.substring(BEGIN.length(), text.length() - END.length()));
            if (!list.isArray()) {
                return List.of(unreadable());
            }
            list.forEach(version -> named.add(version.path("id").asString("")));
        } catch (JacksonException e) {
            return List.of(unreadable());
        }
        return compared(named, there);
    }

    private static List<Deviation> compared(Set<String> named, Collection<String> there) {
        List<Deviation> found = new ArrayList<>();
        named.stream()
                .filter(id -> !there.contains(id) && !id.equals(Version.LATEST))
                .forEach(id -> found.add(new Deviation(id, "is gone: " + NAME + " names this release")));
        there.stream()
                .filter(id -> !named.contains(id))
                .forEach(id -> found.add(new Deviation(id, "is not among the releases that " + NAME + " names")));
        return found;
    }

    private static Deviation unreadable() {
        return new Deviation(NAME, "is not the list of releases that Auditpress writes");
    }
}
