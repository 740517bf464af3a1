package auditpress.page;

import auditpress.model.Block;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;

/**
 * Reads Markdown into blocks: CommonMark with tables, task lists, footnotes, strikethrough and bare addresses. Raw HTML is
 * shown as text. The only door to the Markdown library.
 */
final class Markdown {
    /** Deeper nesting is shown as plain text; no person writes it. */
    private static final int DEEPEST = 24;

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(
                    TablesExtension.create(),
                    StrikethroughExtension.create(),
                    AutolinkExtension.create(),
                    FootnotesExtension.create(),
                    TaskListItemsExtension.create()))
            .build();

    private final Inlines inlines;
    private final int topLevel;
    private final String anchorPrefix;
    private final Set<String> anchors;
    private int level;

    private Markdown(Words words, int topLevel, String anchorPrefix, Set<String> anchors) {
        this.inlines = new Inlines(words);
        this.topLevel = topLevel;
        this.anchorPrefix = anchorPrefix;
        this.anchors = anchors;
        this.level = topLevel - 1;
    }

    /**
     * @param topLevel the level that its highest heading gets on the page, 2 to 4
     * @param anchors those that the page has already; new ones are added
     */
    static List<Block> blocks(String markdown, Words words, int topLevel, String anchorPrefix, Set<String> anchors) {
        List<String> plain = PlainText.paragraphs(markdown);
        if (plain != null) {
            return plain.stream().map(words::paragraph).toList();
        }
        return parsed(markdown, words, topLevel, anchorPrefix, anchors);
    }

    /** By the library, whatever the text holds. */
    static List<Block> parsed(String markdown, Words words, int topLevel, String anchorPrefix, Set<String> anchors) {
        String text = markdown.replace('\u0000', '\uFFFD');
        return new Markdown(words, topLevel, anchorPrefix, anchors).blocks(PARSER.parse(text), 0);
    }

    /** As above, for text that stands on a page of its own. */
    static List<Block> blocks(String markdown, Words words) {
        return blocks(markdown, words, 2, "", new LinkedHashSet<>());
    }

    private List<Block> blocks(Node parent, int depth) {
        List<Block> blocks = new ArrayList<>();
        List<Block.Entry> notes = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof FootnoteDefinition note) {
                notes.add(new Block.Entry(null, blocks(note, depth + 1)));
            } else if (!(node instanceof TaskListItemMarker)) {
                blocks.add(block(node, depth));
            }
        }
        if (!notes.isEmpty()) {
            blocks.add(new Block.Divider());
            blocks.add(new Block.Items(true, 1, notes));
        }
        return blocks;
    }

    private Block block(Node node, int depth) {
        if (depth > DEEPEST) {
            return new Block.Paragraph(inlines.text(node));
        } else if (node instanceof Heading heading) {
            return heading(heading);
        } else if (node instanceof ListBlock list) {
            return list(list, depth);
        } else if (node instanceof BlockQuote quote) {
            return new Block.Quote(blocks(quote, depth + 1));
        } else if (node instanceof FencedCodeBlock code) {
            return new Block.Code(
                    code.getInfo() == null ? "" : code.getInfo(),
                    code.getLiteral().stripTrailing());
        } else if (node instanceof IndentedCodeBlock code) {
            return new Block.Code("", code.getLiteral().stripTrailing());
        } else if (node instanceof HtmlBlock html) {
            return new Block.Code("html", html.getLiteral().stripTrailing());
        } else if (node instanceof ThematicBreak) {
            return new Block.Divider();
        } else if (node instanceof TableBlock table) {
            return table(table);
        }
        return new Block.Paragraph(inlines.text(node));
    }

    /** Levels never skip, whatever the writer did, so that the outline stays a tree. */
    private Block heading(Heading heading) {
        int wanted = Math.max(topLevel, heading.getLevel() + topLevel - 2);
        level = Math.min(Math.min(wanted, level + 1), 4);
        var text = inlines.text(heading);
        String slug = anchorPrefix + Addresses.slug(text.plain().strip());
        String anchor = slug;
        for (int i = 2; !anchors.add(anchor); i++) {
            anchor = slug + "-" + i;
        }
        return new Block.Heading(level, text, anchor);
    }

    private Block list(ListBlock list, int depth) {
        List<Block.Entry> entries = new ArrayList<>();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            Boolean done = item.getFirstChild() instanceof TaskListItemMarker marker ? marker.isChecked() : null;
            entries.add(new Block.Entry(done, blocks(item, depth + 1)));
        }
        boolean ordered = list instanceof OrderedList;
        Integer start = list instanceof OrderedList numbers ? numbers.getMarkerStartNumber() : null;
        return new Block.Items(ordered, start == null ? 1 : start, entries);
    }

    private Block table(TableBlock table) {
        List<Block.Column> columns = new ArrayList<>();
        List<Block.Row> rows = new ArrayList<>();
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                if (columns.isEmpty()) {
                    columns.addAll(inlines.columns((TableRow) row));
                } else {
                    rows.add(new Block.Row("", inlines.cells((TableRow) row, columns.size())));
                }
            }
        }
        return new Block.Table("", columns, rows, "", false);
    }
}
