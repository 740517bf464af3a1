package auditpress.html;

import auditpress.model.Target;
import auditpress.model.Version;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** The files beside the folders of all versions: a first page, and two scripts that every page's version switch reads. */
public final class VersionsHtml {
    private static final String INDEX = "index.html";

    private VersionsHtml() {}

    /**
     * {@code index.html}; {@code versions.js}, the list; {@code pages.js}, which pages each version has, larger, and read only
     * when somebody opens the switch.
     *
     * @param versions the last build first, then releases, the latest first
     */
    public static List<HtmlFile> of(String organisation, List<Version> versions, Look look) {
        return List.of(
                new HtmlFile(INDEX, index(organisation, versions, look)),
                new HtmlFile("versions.js", Script.of("AUDITPRESS_VERSIONS", json -> {
                    json.writeStartArray();
                    versions.forEach(v -> entry(v, json));
                    json.writeEndArray();
                })),
                new HtmlFile("pages.js", Script.of("AUDITPRESS_PAGES", json -> {
                    json.writeStartObject();
                    versions.forEach(v -> pages(v, json));
                    json.writeEndObject();
                })));
    }

    private static byte[] index(String organisation, List<Version> versions, Look look) {
        List<Frame.Standing> standing =
                versions.stream().map(VersionsHtml::standing).toList();
        String title = "Evidence packs" + (organisation.isEmpty() ? "" : " · " + organisation);
        Frame.Shelf shelf = new Frame.Shelf(Leaflet.head("en", title), organisation, standing);
        return PageHtml.alone(look).shelf(shelf);
    }

    private static Frame.Standing standing(Version version) {
        String id = version.isRelease() ? version.id() : "";
        List<String> facts = Stream.of(id, version.edition(), version.date())
                .filter(f -> !f.isEmpty())
                .toList();
        return new Frame.Standing(
                version,
                facts,
                new Target.ToFile(version.path() + INDEX),
                file(version.pack()),
                version.isRelease() ? file("releases/" + version.id() + "/" + INDEX) : null);
    }

    private static @Nullable Target file(String path) {
        return path.isEmpty() ? null : new Target.ToFile(path);
    }

    private static void entry(Version version, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("id", version.id());
        json.writeStringProperty("title", version.title());
        json.writeStringProperty("edition", version.edition());
        json.writeStringProperty("date", version.date());
        json.writeStringProperty("path", version.path());
        json.writeEndObject();
        json.writeRaw('\n');
    }

    private static void pages(Version version, JsonGenerator json) {
        json.writeArrayPropertyStart(version.id());
        version.pages().forEach(json::writeString);
        json.writeEndArray();
        json.writeRaw('\n');
    }
}
