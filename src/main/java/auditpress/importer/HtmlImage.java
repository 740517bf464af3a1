package auditpress.importer;

import java.util.Optional;
import java.util.function.BiConsumer;
import org.jsoup.nodes.Element;

/** What stays of a picture in text: a link to it. */
final class HtmlImage {
    /** A picture as text. */
    record Shown(String text, HtmlRuns.Style style) {}

    private static final int DEEPEST = 5;

    private HtmlImage() {}

    /** A link to the picture by its other text or its name; nothing, but a note, for one that is inside the page. */
    static Optional<Shown> text(Element image, BiConsumer<Element, String> dropped) {
        String source = image.attr("src").strip();
        String href = HtmlLink.of(source);
        String other = image.attr("alt").strip();
        String name = source.replaceFirst("[?#].*", "").replaceFirst(".*/", "");
        if (href.isEmpty() || source.isEmpty()) {
            dropped.accept(
                    image,
                    "picture" + (other.isEmpty() ? "" : " '" + HtmlLink.shown(other) + "'") + " inside the page");
            return other.isEmpty() ? Optional.empty() : Optional.of(new Shown(other, HtmlRuns.Style.PLAIN));
        }
        String words = other.isEmpty() ? name.isEmpty() ? "picture" : name : other;
        return Optional.of(new Shown(words, new HtmlRuns.Style(false, false, false, false, href)));
    }

    /** Stands before what is set higher: 10 to the third is not 103. */
    static String raised(Element element) {
        Element inner = element;
        for (int depth = 0; depth < DEEPEST && inner.childrenSize() == 1; depth++) {
            inner = inner.child(0);
        }
        boolean number = inner.childrenSize() == 0 && inner.ownText().strip().matches("\\d{1,3}");
        return number && !inner.normalName().equals("a") ? "^" : "";
    }
}
