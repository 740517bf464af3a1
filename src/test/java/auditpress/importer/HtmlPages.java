package auditpress.importer;

import auditpress.model.ContentFault;
import auditpress.model.Finding;
import auditpress.model.Value;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A web page as it comes through the door, and as a browser shows the Markdown that was made of it. */
@org.jspecify.annotations.NullUnmarked
final class HtmlPages {
    static final Path FOLDER = Path.of("src/test/pages");

    private static final List<Extension> EXTENSIONS = List.of(
            TablesExtension.create(),
            StrikethroughExtension.create(),
            AutolinkExtension.create(),
            FootnotesExtension.create(),
            TaskListItemsExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().extensions(EXTENSIONS).escapeHtml(true).build();

    /** What became of one page. */
    record Read(Take take, List<Finding> findings) {
        Map<String, String> fields() {
            Map<String, String> fields = new TreeMap<>();
            take.rows().get(0).cells().forEach((name, value) -> fields.put(name, value.text()));
            return fields;
        }

        String body() {
            Value body = take.rows().get(0).cells().get("body");
            return body.text();
        }

        Document rendered() {
            return Jsoup.parse(RENDERER.render(PARSER.parse(body())));
        }
    }

    private HtmlPages() {}

    static Read sample(String name) throws ContentFault {
        try {
            return read(name, Files.readAllBytes(FOLDER.resolve(name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Read read(String html) throws ContentFault {
        return read("page.html", html.getBytes(StandardCharsets.UTF_8));
    }

    static Read read(String name, byte[] bytes) throws ContentFault {
        List<Finding> findings = new ArrayList<>();
        List<Take> takes = new HtmlDoor(new DocumentIds(List.of())).open(new Incoming(name, bytes), findings::add);
        return new Read(takes.get(0), findings);
    }
}
