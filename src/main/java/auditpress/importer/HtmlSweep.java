package auditpress.importer;

import auditpress.read.PassedOver;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Takes out of a page what is no text of it, and notes what people could miss. */
final class HtmlSweep {
    /** Never shown by a browser, or of no use on paper. */
    private static final String MACHINERY =
            "script, style, template, noscript, link, meta, base, title, canvas, select, textarea, "
                    + "button, input:not([type=checkbox]), ac|parameter:not([ac:name=title]), ac|task-id, ac|task-uuid, ac|placeholder, "
                    + "datalist, map, area, xml";

    private static final String FOREIGN = "iframe, frame, frameset, object, embed, applet, svg, math, audio, video";
    private static final String HIDDEN = "[hidden], [aria-hidden=true], [style~=(?i)display\\s*:\\s*none], "
            + "[style~=(?i)visibility\\s*:\\s*hidden], [style~=(?i)mso-hide\\s*:\\s*all]";
    private static final String NAVIGATION =
            "nav, footer, aside, header:not(:has(h1, h2, h3)), [role=navigation], [role=banner], "
                    + "[role=search], [role=contentinfo], #breadcrumb-section, #breadcrumbs, .breadcrumbs, .breadcrumb, "
                    + ".page-metadata, #footer, .footer, #SuiteNavWrapper, #SuiteNavPlaceHolder, #s4-ribbonrow, #sideNavBox, #s4-leftpanel, "
                    + "#spSiteHeader, [data-automationid=SiteHeader], [data-automation-id=pageCommandBar], .toc-macro, "
                    + "p[class~=(?i)^MsoToc], .page-actions, .print-footer";

    private static final Pattern ONE = Pattern.compile("[01](px)?");

    private static final int SHOWN = 200;

    private final List<PassedOver> left = new ArrayList<>();

    /** What was left out, in the order in which it was. */
    List<PassedOver> left() {
        return List.copyOf(left);
    }

    /** Notes that the element is left out. */
    void dropped(Element element, String what) {
        left.add(new PassedOver(Math.max(0, element.sourceRange().start().lineNumber()), "Left out: " + what + "."));
    }

    void clean(Document page) {
        HtmlStorage.plain(page);
        page.select(MACHINERY).remove();
        remove(page, HIDDEN, "hidden text");
        remove(page, FOREIGN, "embedded content");
        remove(page, NAVIGATION, "navigation or page data");
        for (Element image : page.select("img")) {
            boolean tracker = ONE.matcher(image.attr("width")).matches()
                    || ONE.matcher(image.attr("height")).matches();
            if (tracker) {
                dropped(image, "picture of one pixel");
                image.remove();
            }
        }
        page.select("input[type=checkbox]").forEach(HtmlSweep::box);
        comments(page);
    }

    private void remove(Document page, String selector, String what) {
        for (Element element : page.select(selector)) {
            if (element.parent() != null && element.ownerDocument() != null) {
                String text = HtmlLink.shown(element.text().strip(), SHOWN);
                boolean plain = text.isEmpty()
                        && element.select("img, iframe, object, embed, video").isEmpty();
                if (!plain || what.equals("embedded content")) {
                    dropped(element, what + (text.isEmpty() ? "" : " '" + text + "'"));
                }
                element.remove();
            }
        }
    }

    /** A box to tick that is no task of a list. */
    private static void box(Element box) {
        Element item = box.parent();
        boolean task = item != null
                && item.normalName().equals("li")
                && item.parent() != null
                && item.parent().hasClass("contains-task-list");
        if (!task) {
            box.replaceWith(new TextNode(box.hasAttr("checked") ? "[x] " : "[ ] "));
        }
    }

    private static void comments(Document page) {
        List<Node> comments = new ArrayList<>();
        page.traverse((node, depth) -> {
            if (node instanceof Comment) {
                comments.add(node);
            }
        });
        comments.forEach(Node::remove);
    }
}
