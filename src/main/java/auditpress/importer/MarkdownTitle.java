package auditpress.importer;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** What a text in Markdown is called. */
final class MarkdownTitle {
    private static final int LONGEST = 200;
    /** A first line that is longer begins the text. */
    private static final int LINE = 120;

    private static final Pattern PART = Pattern.compile("^\\d{1,2}(?:\\.\\d{1,2})*[.)]?\\s|^\\p{L}[\\p{L} ]{1,30}:\\s");

    private MarkdownTitle() {}

    /** The first heading of the first level, else of those below, or empty. */
    static String heading(Element blocks) {
        Element first = blocks.selectFirst("h1");
        Element any = first == null ? blocks.selectFirst("h2, h3, h4") : first;
        return any == null ? "" : any.text();
    }

    /**
     * What its front matter says, its heading of the first level, what it states as title, any other heading, its first
     * line.
     *
     * @param written in the front matter, or empty
     * @param said in the text, or empty
     */
    static Optional<String> of(Element blocks, String written, String said) {
        // Where every section has a heading of the first level, none of them is the title.
        boolean many = blocks.select("h1").size() > 1 && !said.isEmpty();
        Element first = many ? null : blocks.selectFirst("h1");
        return Stream.of(
                        written,
                        first == null ? "" : first.text(),
                        Unfilled.is(said) ? "" : said,
                        telling(heading(blocks)),
                        line(blocks))
                .map(t -> t.replaceAll("\\s+", " ").strip())
                .filter(t -> !t.isEmpty() && t.length() <= LONGEST)
                .findFirst();
    }

    /** A numbered section is but a part of the text, and "Place: Kiel" a statement. */
    private static String telling(String heading) {
        return PART.matcher(heading).find() ? "" : heading;
    }

    private static String line(Element blocks) {
        return Optional.ofNullable(blocks.firstElementChild())
                .filter(b -> b.normalName().equals("p"))
                .map(p -> p.wholeText().strip())
                .filter(l -> l.length() < LINE && l.indexOf('\n') < 0)
                .orElse("");
    }
}
