package auditpress.html;

import auditpress.model.Site;
import auditpress.model.Target;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The files beside the pages: one style sheet, one script, the fonts, the icon and the search data. */
final class Assets {
    static final Links LINKS = new Links(
            new Target.ToFile("assets/auditpress.css"),
            new Target.ToFile("assets/auditpress.js"),
            new Target.ToFile("assets/icon.svg"));

    /** Each written as several small files, joined into one so that a page asks for little. */
    private static final List<String> STYLES = List.of(
            "fonts.css",
            "base.css",
            "frame.css",
            "search.css",
            "versions.css",
            "tables.css",
            "widths.css",
            "blocks.css",
            "trail.css",
            "charts.css",
            "print.css");

    private static final List<String> SCRIPTS = List.of("frame.js", "tables.js", "search.js", "versions.js");

    private static final List<String> COPIED = List.of(
            "icon.svg",
            "fonts/ibm-plex-mono-latin-400-normal.woff2",
            "fonts/ibm-plex-sans-cyrillic-400-normal.woff2",
            "fonts/ibm-plex-sans-cyrillic-600-normal.woff2",
            "fonts/ibm-plex-sans-greek-400-normal.woff2",
            "fonts/ibm-plex-sans-greek-600-normal.woff2",
            "fonts/ibm-plex-sans-latin-400-italic.woff2",
            "fonts/ibm-plex-sans-latin-400-normal.woff2",
            "fonts/ibm-plex-sans-latin-600-normal.woff2",
            "fonts/ibm-plex-sans-latin-ext-400-italic.woff2",
            "fonts/ibm-plex-sans-latin-ext-400-normal.woff2",
            "fonts/ibm-plex-sans-latin-ext-600-normal.woff2",
            "fonts/LICENSE-IBM-Plex.txt");

    /** What every page asks for. */
    public record Links(Target.ToFile style, Target.ToFile script, Target.ToFile icon) {}

    private Assets() {}

    /** @param texts what search finds on a page, by its address */
    static List<HtmlFile> of(Site site, Map<String, String> texts) {
        List<HtmlFile> files = new ArrayList<>();
        files.add(new HtmlFile(LINKS.style().path(), joined(STYLES)));
        files.add(new HtmlFile(LINKS.script().path(), joined(SCRIPTS)));
        files.add(new HtmlFile("assets/search-data.js", SearchData.of(site, texts)));
        COPIED.forEach(name -> files.add(new HtmlFile("assets/" + name, bytes(name))));
        return files;
    }

    static byte[] joined(List<String> names) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        names.forEach(name -> out.writeBytes(bytes(name)));
        return out.toByteArray();
    }

    private static byte[] bytes(String name) {
        String path = "/auditpress/templates/assets/" + name;
        try (InputStream in = Assets.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("not in this program: " + path);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
