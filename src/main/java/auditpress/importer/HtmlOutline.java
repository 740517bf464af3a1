package auditpress.importer;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** The blocks as they are built: where the next one goes, and the text that is being gathered for it. */
final class HtmlOutline {
    /** Deeper lists and quotes go on at this depth; no person writes them. */
    private static final int DEEPEST = 12;

    private final Element root = empty();
    /** The innermost list, item or quote that is open; the root below them all. */
    private final Deque<Element> open = new ArrayDeque<>();
    /** For each list, item and quote of the page whether it was opened here. */
    private final Deque<Boolean> opened = new ArrayDeque<>();

    private final HtmlRuns runs = new HtmlRuns();
    private String block = "p";
    /** Signs before the text of the next paragraph. */
    private String lead = "";

    HtmlOutline() {
        open.push(root);
    }

    /** Printed without blanks of the printer's own, which would be read as text. */
    private static Element empty() {
        Document document = Document.createShell("");
        document.outputSettings().prettyPrint(false);
        return document.body();
    }

    void text(String text, HtmlRuns.Style style) {
        runs.add(text, style);
    }

    void lineBreak() {
        if (block.equals("p")) {
            runs.lineBreak();
        } else {
            runs.add(" ", HtmlRuns.Style.PLAIN);
        }
    }

    /** A term ends here; what it means follows in the same paragraph. */
    void colon() {
        if (!runs.isEmpty() && !runs.plain().endsWith(":")) {
            runs.add(":", new HtmlRuns.Style(true, false, false, false, ""));
        }
    }

    /** What comes next is another paragraph. */
    void paragraph() {
        if (!runs.isEmpty()) {
            Element element = place().appendElement(block);
            runs.writeTo(element, "");
            element.prependChild(new TextNode(lead));
            lead = "";
            if (!block.equals("p")) {
                HtmlMarks.heading(element);
            }
        }
        block = "p";
    }

    void heading(String tag) {
        paragraph();
        block = tag;
    }

    void line() {
        paragraph();
        place().appendElement("hr");
    }

    void code(String text) {
        paragraph();
        String lines = text.replace("\r\n", "\n")
                .replaceAll("[ \\t\\u00a0]+(?=\\n|$)", "")
                .replaceFirst("^\\n+", "");
        if (!lines.isBlank()) {
            place().appendElement("pre")
                    .appendElement("code")
                    .addClass("language-text")
                    .text(HtmlMarks.verbatim(lines));
        }
    }

    void table(HtmlTable table) {
        paragraph();
        table.writeTo(place());
    }

    void openList(Element list) {
        paragraph();
        String tag = list.normalName().equals("ol") ? "ol" : "ul";
        Element last = open.getFirst().lastElementChild();
        // A list in a list, without an item, goes on in the item before it.
        if (isList(open.getFirst()) && last != null) {
            push(last);
        } else if (isList(open.getFirst())) {
            push(open.getFirst().appendElement("li"));
        } else {
            opened.push(false);
        }
        Element before = open.getFirst().lastElementChild();
        boolean goesOn =
                before != null && before.normalName().equals(tag) && (tag.equals("ul") || follows(list, before));
        Element next = goesOn ? before : null;
        if (open.size() >= DEEPEST) {
            opened.push(false);
        } else {
            push(next == null ? open.getFirst().appendElement(tag) : next);
            start(list, open.getFirst(), next != null);
        }
    }

    void closeList() {
        paragraph();
        pop();
        pop();
    }

    void openItem(Element item) {
        paragraph();
        if (isList(open.getFirst())) {
            push(open.getFirst().appendElement("li"));
            lead = HtmlMarks.task(item);
        } else {
            opened.push(false);
        }
    }

    void closeItem() {
        paragraph();
        lead = "";
        pop();
    }

    void openQuote() {
        paragraph();
        if (open.size() < DEEPEST) {
            push(place().appendElement("blockquote"));
        } else {
            opened.push(false);
        }
    }

    void closeQuote() {
        paragraph();
        pop();
    }

    Element finish() {
        paragraph();
        root.select("li").forEach(HtmlOutline::tighten);
        root.select("li:empty, ul:empty, ol:empty, blockquote:empty").remove();
        return root;
    }

    /** An item of one paragraph, and lists below it, needs no paragraph. */
    private static void tighten(Element item) {
        long paragraphs = item.children().stream().filter(c -> !isList(c)).count();
        Element first = item.firstElementChild();
        if (paragraphs == 1 && first != null && first.normalName().equals("p")) {
            first.unwrap();
        }
    }

    /** Where a block goes: into an item, where a list is open; blocks between items go on in the one before. */
    private Element place() {
        Element top = open.getFirst();
        if (!isList(top)) {
            return top;
        }
        Element last = top.lastElementChild();
        return last == null ? top.appendElement("li") : last;
    }

    private void push(Element element) {
        open.push(element);
        opened.push(true);
    }

    private void pop() {
        if (!opened.isEmpty() && opened.pop()) {
            open.pop();
        }
    }

    private static boolean isList(Element element) {
        return element.normalName().equals("ul") || element.normalName().equals("ol");
    }

    private static boolean follows(Element list, Element before) {
        return list.attr("start").equals(String.valueOf(first(before) + before.childrenSize()));
    }

    private static void start(Element list, Element made, boolean goesOn) {
        int first = first(list);
        if (!goesOn && first != 1 && made.normalName().equals("ol")) {
            made.attr("start", String.valueOf(first));
        }
    }

    private static int first(Element list) {
        String start = list.attr("start");
        return start.matches("\\d{1,8}") ? Integer.parseInt(start) : 1;
    }
}
