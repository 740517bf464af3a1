package auditpress.importer;

import auditpress.model.ContentFault;
import auditpress.model.Finding;
import auditpress.model.Origin;
import auditpress.model.Severity;
import auditpress.model.Value;
import auditpress.read.PassedOver;
import auditpress.read.Row;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Minutes and documents as web pages: out of Confluence, SharePoint, Word ("Web Page, Filtered"), Google Docs or written by
 * hand. The text becomes Markdown, what the page states of itself front matter.
 */
final class HtmlDoor implements Door {
    private static final int MOST_NOTES = 200;

    private final DocumentIds ids;

    /** @param ids those of the texts of one run */
    HtmlDoor(DocumentIds ids) {
        this.ids = ids;
    }

    @Override
    public boolean opens(Incoming file) {
        boolean named = file.ends(".html") || file.ends(".htm") || file.ends(".xhtml");
        return named
                || HtmlBytes.head(file.bytes())
                        .replaceFirst("^\\W*?(?=<)", "")
                        .toLowerCase(Locale.ROOT)
                        .matches("(?s)(<\\?xml[^>]*>\\s*)?(<!--.{0,2000}?-->\\s*)?<(!doctype html|html)\\b.*");
    }

    @Override
    public List<Take> open(Incoming file, Consumer<Finding> findings) throws ContentFault {
        HtmlBytes.Decoded decoded = HtmlBytes.decode(file);
        requireHtml(file, decoded.text());
        Document page = Jsoup.parse(
                HtmlStorage.withoutLiterals(decoded.text()),
                "",
                Parser.htmlParser().setTrackPosition(true));
        List<String> times = page.select("time[datetime]").eachAttr("datetime");
        HtmlTitle heading = new HtmlTitle(page);
        HtmlSweep sweep = new HtmlSweep();
        sweep.clean(page);
        HtmlWordLists.nest(page);
        Element blocks = HtmlBlocks.of(page.body(), sweep::dropped);
        String title = heading.take(blocks, name(file.name()));
        if (!heading.space().isEmpty()) {
            sweep.dropped(page, "name of the space '" + heading.space().replace(" : ", "") + "'");
        }
        StatedFacts facts = new StatedFacts(blocks);
        DocumentKind kind = DocumentKind.of(title, HtmlCodes.plain(blocks.wholeText()), facts);
        FrontMatter front = FrontMatter.of(kind.register(), title, file.name(), facts, FactNames.common(), times);
        Map<String, String> fields = front.fields();
        String body = new HtmlMarkdown().of(blocks.html());
        if (body.isBlank()) {
            throw new ContentFault(
                    Origin.of(file.name()), "The page holds no text.", "Export it again, with its text.");
        }
        String stated = front.statesId() ? fields.getOrDefault("id", "") : "";
        fields.put("id", ids.of(kind.register(), stated, file.name(), fields.getOrDefault("title", "")));
        Consumer<String> note = words -> findings.accept(new Finding(
                "L1", Severity.NOTE, "", words, "Look at the result before it is written.", Origin.of(file.name())));
        notes(decoded.note(), kind, fields, front.statesId(), sweep.left(), note);
        return List.of(take(file, kind.register(), fields, body, sweep.left()));
    }

    private static void requireHtml(Incoming file, String text) throws ContentFault {
        String head = text.substring(0, Math.min(text.length(), MOST_NOTES)).strip();
        if (head.startsWith("MIME-Version:") || head.startsWith("From:")) {
            throw new ContentFault(
                    Origin.of(file.name()),
                    "This is a web archive (MHTML), not a page.",
                    "Open it in Word or a browser and save it as 'Web Page, Filtered' or 'HTML only'.");
        }
        if (head.startsWith("PK\u0003") || head.startsWith("%PDF-") || text.indexOf('<') < 0) {
            throw new ContentFault(
                    Origin.of(file.name()),
                    "This is no web page.",
                    "Save it as HTML, or give it the ending that it is.");
        }
    }

    private static void notes(
            String encoding,
            DocumentKind kind,
            Map<String, String> fields,
            boolean statesId,
            List<PassedOver> left,
            Consumer<String> note) {
        if (!encoding.isEmpty()) {
            note.accept(encoding);
        }
        note.accept("The page was taken for one of the register '" + kind.register() + "': " + kind.why() + ".");
        if (!statesId) {
            note.accept("The page states no id; '" + fields.get("id") + "' is made of the file's name.");
        }
        note.accept("Front matter was guessed from the page: " + String.join(", ", fields.keySet()) + ".");
        left.stream().limit(MOST_NOTES).map(PassedOver::why).distinct().forEach(note);
        if (left.size() > MOST_NOTES) {
            note.accept("Left out: " + (left.size() - MOST_NOTES) + " more parts of the page.");
        }
    }

    private static Take take(
            Incoming file, String register, Map<String, String> fields, String body, List<PassedOver> left) {
        Map<String, Value> cells = new LinkedHashMap<>();
        fields.forEach((name, text) -> cells.put(name, new Value(text, 1, 1)));
        cells.put("body", new Value(body.stripTrailing(), 1, 1));
        Row row = new Row(Origin.of(file.name(), 1, 1), cells);
        return new Take(
                register, "", 0, List.of(row), left.stream().limit(MOST_NOTES).toList(), true);
    }

    private static String name(String file) {
        String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
        return name.replaceFirst("\\.[^.]*$", "").replace('_', ' ').strip();
    }
}
