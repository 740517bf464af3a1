package auditpress.importer;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jsoup.nodes.Element;

/** What of an inline element counts: whether it is strong, emphasis, struck out or code, and where it leads. */
final class HtmlInline {
    private static final Set<String> STRONG = Set.of("b", "strong", "dt");
    private static final Set<String> EMPHASIS = Set.of("i", "em", "cite", "dfn", "var");
    private static final Set<String> STRUCK = Set.of("s", "del", "strike");
    private static final Set<String> CODE = Set.of("code", "kbd", "samp", "tt");

    private final Deque<HtmlRuns.Style> open = new ArrayDeque<>();
    private final BiConsumer<Element, String> dropped;

    /** @param dropped takes an element that is left out, and why */
    HtmlInline(BiConsumer<Element, String> dropped) {
        this.dropped = dropped;
        open.push(HtmlRuns.Style.PLAIN);
    }

    HtmlRuns.Style style() {
        return open.getFirst();
    }

    static boolean isStyled(Element element) {
        String tag = element.normalName();
        return STRONG.contains(tag)
                || EMPHASIS.contains(tag)
                || STRUCK.contains(tag)
                || CODE.contains(tag)
                || tag.equals("a")
                || tag.equals("span");
    }

    void enter(Element element) {
        HtmlRuns.Style was = style();
        String tag = element.normalName();
        String css = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
        open.push(new HtmlRuns.Style(
                was.strong()
                        || STRONG.contains(tag)
                        || css.contains("font-weight:bold")
                        || css.contains("font-weight:700"),
                was.emphasis() || EMPHASIS.contains(tag) || css.contains("font-style:italic"),
                was.struck() || STRUCK.contains(tag) || css.contains("text-decoration:line-through"),
                was.code() || CODE.contains(tag),
                tag.equals("a") ? href(element) : was.href()));
    }

    void leave() {
        open.pop();
    }

    /** Where the link leads; empty where it leads to a place inside the page or to what is no page. */
    private String href(Element link) {
        String written = link.attr("href").strip();
        if (written.isEmpty() || written.startsWith("#")) {
            return "";
        }
        String href = HtmlLink.of(written);
        if (href.isEmpty()) {
            dropped.accept(link, "link to '" + HtmlLink.shown(written) + "'");
        }
        return href;
    }
}
