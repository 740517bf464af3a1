package auditpress.importer;

import java.util.Set;
import java.util.function.BiConsumer;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** The text of a table's cell on one line; where a paragraph or item of it ends, a line ends in its runs. */
final class HtmlCell implements NodeFilter {
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

    private final HtmlRuns runs = new HtmlRuns();
    private final HtmlInline inline;
    private final BiConsumer<Element, String> dropped;
    private final Element cell;

    private HtmlCell(Element cell, BiConsumer<Element, String> dropped) {
        this.cell = cell;
        this.dropped = dropped;
        this.inline = new HtmlInline(dropped);
    }

    static HtmlRuns runs(Element cell, BiConsumer<Element, String> dropped) {
        HtmlCell walk = new HtmlCell(cell, dropped);
        cell.filter(walk);
        return walk.runs;
    }

    static boolean isHeading(Element element) {
        return HEADINGS.contains(element.normalName());
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            runs.add(text.getWholeText(), inline.style());
        } else if (node instanceof Element element) {
            String tag = element.normalName();
            if (tag.equals("img")) {
                HtmlImage.text(element, dropped).ifPresent(i -> runs.add(i.text(), i.style()));
            } else if (tag.equals("sup")) {
                runs.add(HtmlImage.raised(element), inline.style());
            }
            separate(element);
            if (HtmlInline.isStyled(element)) {
                inline.enter(element);
            }
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (HtmlInline.isStyled(element)) {
                inline.leave();
            }
            separate(element);
        }
        return FilterResult.CONTINUE;
    }

    private void separate(Element element) {
        if (!element.equals(cell) && !HtmlBlocks.isInline(element)) {
            runs.lineBreak();
        }
    }
}
