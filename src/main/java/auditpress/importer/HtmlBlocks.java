package auditpress.importer;

import java.util.Set;
import java.util.function.BiConsumer;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * Rebuilds a page out of the few blocks that Markdown has: headings, paragraphs, lists, quotes, code, tables, lines. Whatever
 * its nesting, it is walked without recursion, and what is built is never deep.
 */
final class HtmlBlocks implements NodeFilter {
    private static final Set<String> INLINE = Set.of(
            "a",
            "abbr",
            "acronym",
            "b",
            "bdi",
            "bdo",
            "big",
            "cite",
            "code",
            "data",
            "del",
            "dfn",
            "em",
            "font",
            "i",
            "img",
            "ins",
            "kbd",
            "label",
            "mark",
            "q",
            "rp",
            "rt",
            "ruby",
            "s",
            "samp",
            "small",
            "span",
            "strike",
            "strong",
            "sub",
            "sup",
            "time",
            "tt",
            "u",
            "var",
            "wbr",
            "o:p",
            "st1:place",
            "ac:link",
            "ac:link-body",
            "ac:plain-text-link-body",
            "ri:user",
            "ri:page",
            "ac:emoticon",
            "ac:inline-comment-marker");

    private final HtmlOutline outline = new HtmlOutline();
    private final HtmlInline inline;
    private final BiConsumer<Element, String> dropped;

    private HtmlBlocks(BiConsumer<Element, String> dropped) {
        this.dropped = dropped;
        this.inline = new HtmlInline(dropped);
    }

    /**
     * The blocks below a new element.
     *
     * @param dropped takes an element that is left out, and why
     */
    static Element of(Element page, BiConsumer<Element, String> dropped) {
        HtmlBlocks blocks = new HtmlBlocks(dropped);
        page.filter(blocks);
        return blocks.outline.finish();
    }

    static boolean isInline(Element element) {
        return INLINE.contains(element.normalName());
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            outline.text(text.getWholeText(), inline.style());
        } else if (node instanceof Element element) {
            return open(element);
        }
        return FilterResult.CONTINUE;
    }

    private FilterResult open(Element element) {
        switch (element.normalName()) {
            case "br" -> outline.lineBreak();
            case "hr" -> outline.line();
            case "img" -> HtmlImage.text(element, dropped).ifPresent(i -> outline.text(i.text(), i.style()));
            case "pre" -> {
                outline.code(element.wholeText());
                return FilterResult.SKIP_ENTIRELY;
            }
            case "table" -> {
                HtmlTable table = new HtmlTable(element, dropped);
                if (table.isData()) {
                    outline.table(table);
                    return FilterResult.SKIP_ENTIRELY;
                }
                outline.paragraph();
            }
            case "h1", "h2", "h3", "h4", "h5", "h6" -> outline.heading(element.normalName());
            case "ul", "ol", "menu", "dir" -> outline.openList(element);
            case "li" -> outline.openItem(element);
            case "blockquote" -> outline.openQuote();
            case "dd" -> outline.text(" ", inline.style());
            case "sup" -> outline.text(HtmlImage.raised(element), inline.style());
            default -> {
                if (!isInline(element)) {
                    outline.paragraph();
                }
            }
        }
        if (HtmlInline.isStyled(element)) {
            inline.enter(element);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (HtmlInline.isStyled(element)) {
                inline.leave();
            }
            switch (element.normalName()) {
                case "ul", "ol", "menu", "dir" -> outline.closeList();
                case "li" -> outline.closeItem();
                case "blockquote" -> outline.closeQuote();
                case "dt" -> outline.colon();
                default -> {
                    if (!isInline(element) && !element.normalName().equals("br")) {
                        outline.paragraph();
                    }
                }
            }
        }
        return FilterResult.CONTINUE;
    }
}
