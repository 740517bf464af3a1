package auditpress.importer;

import com.vladsch.flexmark.html2md.converter.FlexmarkHtmlConverter;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Blocks of HTML, as {@link HtmlBlocks} leaves them, into Markdown. */
final class HtmlMarkdown {
    private static final Pattern ITEM = Pattern.compile("^([> ]*)(?:-|\\d{1,9}\\.)(?: .*)?$");
    private static final Pattern BREAK = Pattern.compile("(?<=\\S) {2,}$");

    private final FlexmarkHtmlConverter converter = FlexmarkHtmlConverter.builder(new MutableDataSet()
                    .set(FlexmarkHtmlConverter.SETEXT_HEADINGS, false)
                    .set(FlexmarkHtmlConverter.TYPOGRAPHIC_QUOTES, false)
                    .set(FlexmarkHtmlConverter.TYPOGRAPHIC_SMARTS, false)
                    .set(FlexmarkHtmlConverter.OUTPUT_ATTRIBUTES_ID, false)
                    .set(FlexmarkHtmlConverter.SKIP_CHAR_ESCAPE, true)
                    .set(FlexmarkHtmlConverter.EXTRACT_AUTO_LINKS, false)
                    .set(FlexmarkHtmlConverter.RENDER_COMMENTS, false)
                    .set(FlexmarkHtmlConverter.UNORDERED_LIST_DELIMITER, '-')
                    .set(FlexmarkHtmlConverter.THEMATIC_BREAK, "---")
                    .set(FlexmarkHtmlConverter.MAX_BLANK_LINES, 1))
            .build();

    String of(String html) {
        List<String> lines = new ArrayList<>();
        String before = "";
        for (String line : converter.convert(html).split("\n", -1)) {
            Matcher item = ITEM.matcher(line);
            boolean needsBlank =
                    item.matches() && !before.isBlank() && !ITEM.matcher(before).matches();
            if (needsBlank) {
                // A list that does not begin with 1 cannot follow a paragraph's line at once.
                lines.add(item.group(1).stripTrailing());
            }
            // Lists that follow each other are held apart by a comment, which is text with us.
            if (!line.strip().equals("<!-- -->")) {
                lines.add(BREAK.matcher(line).replaceFirst("\\\\").stripTrailing());
                before = line;
            }
        }
        String markdown = HtmlCodes.markdown(String.join("\n", lines));
        return markdown.replaceAll("\n{3,}", "\n\n").strip() + "\n";
    }
}
