package auditpress.importer;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;

/** Confluence's own elements, as its storage format has them, into those of HTML. */
final class HtmlStorage {
    private static final Pattern LITERAL = Pattern.compile("<!\\[CDATA\\[(.*?)]]>", Pattern.DOTALL);

    private HtmlStorage() {}

    /** A browser takes literal sections for comments; in the storage format they hold text. */
    static String withoutLiterals(String html) {
        return html.contains("<ac:") || html.contains("<ri:")
                ? LITERAL.matcher(html).replaceAll(m -> Matcher.quoteReplacement(Entities.escape(m.group(1))))
                : html;
    }

    static void plain(Document page) {
        for (Element time : page.select("time[datetime]")) {
            if (time.text().isBlank()) {
                time.text(time.attr("datetime"));
            }
        }
        page.select("ac|task-list").forEach(e -> e.tagName("ul").addClass("inline-task-list"));
        for (Element task : page.select("ac|task")) {
            Element status = task.selectFirst("ac|task-status");
            boolean done = status != null && status.text().strip().equals("complete");
            task.tagName("li");
            if (done) {
                task.addClass("checked");
            }
        }
        page.select("ac|task-status").remove();
        page.select("ac|plain-text-body").forEach(e -> e.tagName("pre"));
        page.select("ac|parameter[ac:name=title]").forEach(e -> e.tagName("p"));
        for (Element link : page.select("ac|link:has(ri|page)")) {
            Element target = link.selectFirst("ri|page");
            if (target != null && link.text().isBlank()) {
                link.appendText(target.attr("ri:content-title"));
            }
        }
        for (Element image : page.select("ac|image:has(ri|attachment)")) {
            Element file = image.selectFirst("ri|attachment");
            if (file != null) {
                image.tagName("img").attr("src", file.attr("ri:filename")).attr("alt", image.attr("ac:alt"));
            }
        }
    }
}
