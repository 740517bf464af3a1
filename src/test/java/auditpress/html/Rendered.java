package auditpress.html;

import auditpress.model.Page;
import auditpress.model.Site;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A whole site in memory: what each file holds, by its path. */
record Rendered(Map<String, byte[]> files) {

    static Rendered of(Site site) {
        HtmlWriter writer = new HtmlWriter(site);
        Map<String, byte[]> files = new TreeMap<>();
        for (Page page : site.pages()) {
            writer.render(page).forEach(file -> files.put(file.path(), file.bytes()));
        }
        writer.assets().forEach(file -> files.put(file.path(), file.bytes()));
        return new Rendered(files);
    }

    Map<String, Document> pages() {
        Map<String, Document> pages = new TreeMap<>();
        files.forEach((path, bytes) -> {
            if (!path.startsWith("assets/")) {
                pages.put(path, Jsoup.parse(new String(bytes, StandardCharsets.UTF_8), "https://pack.example/" + path));
            }
        });
        return pages;
    }

    Document page(String path) {
        return Objects.requireNonNull(pages().get(path), path);
    }
}
