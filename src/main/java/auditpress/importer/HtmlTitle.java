package auditpress.importer;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;

/** What a page is called: its first heading, else what stands as title in its head or text. */
final class HtmlTitle {
    private static final String HEADINGS = "h1, h2, h3, h4, h5, h6";
    private static final String MARKED =
            "#title-heading, #title-text, .pagetitle, p.MsoTitle, p.title, [data-automation-id=pageTitle]";
    private static final int LONGEST = 200;

    private final String stated;
    private final String space;

    /** @param page before anything was taken out of it */
    HtmlTitle(Document page) {
        String title = line(page.title());
        Element generated = page.selectFirst("meta[name^=ajs-], #title-heading, .wiki-content, #main-content");
        int mark = title.indexOf(" : ");
        boolean confluence = generated != null && mark > 0;
        this.space = confluence ? title.substring(0, mark + 3) : "";
        this.stated = confluence ? title.substring(mark + 3) : title;
        for (Element marked : page.select(MARKED)) {
            if (!marked.normalName().equals("h1") && !marked.text().isBlank()) {
                marked.tagName("h1");
                break;
            }
        }
    }

    /**
     * The title. Its heading is taken out of the blocks, and the headings that stay begin with the second level.
     *
     * @param otherwise what to call it where nothing does
     */
    String take(Element blocks, String otherwise) {
        Elements first = blocks.select("> h1");
        Element heading = first.isEmpty() ? null : first.get(0);
        String words = heading == null ? "" : named(heading);
        boolean many =
                first.size() > 1 && !stated.isEmpty() && !words.equalsIgnoreCase(stated) && !isFirst(heading, blocks);
        String title = words.isEmpty() || many ? stated : words;
        if (heading != null && title.equals(words)) {
            heading.remove();
        }
        shift(blocks.select(HEADINGS));
        String shown = title.isEmpty() ? otherwise : title;
        return shown.length() > LONGEST ? shown.substring(0, LONGEST).strip() : shown;
    }

    /** The name of the space that Confluence puts before the title, with its colon; empty where there is none. */
    String space() {
        return space;
    }

    private String named(Element heading) {
        String text = line(HtmlCodes.plain(heading.wholeText()));
        return !space.isEmpty() && text.startsWith(space) ? text.substring(space.length()) : text;
    }

    private static boolean isFirst(@Nullable Element heading, Element blocks) {
        return heading == null || heading.equals(blocks.firstElementChild());
    }

    private static void shift(List<Element> headings) {
        int highest = headings.stream().mapToInt(HtmlTitle::level).min().orElse(2);
        for (Element heading : headings) {
            heading.tagName("h" + Math.min(6, level(heading) - highest + 2));
        }
    }

    private static int level(Element heading) {
        return heading.normalName().charAt(1) - '0';
    }

    private static String line(String text) {
        return text.replaceAll("[\\s\\u00a0\\p{Cntrl}]+", " ").strip();
    }
}
