package auditpress.page;

import auditpress.model.Block;
import auditpress.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
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
    /** Languages of pictures, which stay their source. */
    private static final Set<String> DIAGRAMS = Set.of("mermaid", "plantuml", "dot", "graphviz");

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

    /** What no reader of the text sees: comments, and tags around nothing. */
    private static final Pattern UNSEEN = Pattern.compile("(?s)(?:\\s|<!--.*?-->|</?[A-Za-z][^<>]*>)*");

    private static final Pattern SHOWS = Pattern.compile("(?i)<(?:script|style|iframe|object|embed|img|input|svg)\\b");

    private final Inlines inlines;
    private final int topLevel;
    private final Anchors anchors;
    private int level;

    private Markdown(Words words, MarkdownPlace place, Anchors anchors) {
        this.inlines = new Inlines(words, place.address(), anchors);
        this.topLevel = place.topLevel();
        this.anchors = anchors;
        this.level = topLevel - 1;
    }

    static List<Block> blocks(String markdown, Words words, MarkdownPlace place) {
        List<String> plain = PlainText.paragraphs(markdown);
        if (plain != null) {
            return plain.stream().map(words::paragraph).toList();
        }
        return parsed(markdown, words, place);
    }

    /** By the library, whatever the text holds. */
    static List<Block> parsed(String markdown, Words words, MarkdownPlace place) {
        Node document = PARSER.parse(markdown.replace('\u0000', '\uFFFD'));
        return new Markdown(words, place, new Anchors(document, place)).blocks(document, 0);
    }

    /** As above, for text that stands on a page of its own. */
    static List<Block> blocks(String markdown, Words words) {
        return blocks(markdown, words, MarkdownPlace.alone());
    }

    private List<Block> blocks(Node parent, int depth) {
        List<Block> blocks = new ArrayList<>();
        List<Block.Entry> notes = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof FootnoteDefinition note) {
                notes.add(new Block.Entry(null, blocks(note, depth + 1)));
            } else if (isShown(node)) {
                if (node instanceof FencedCodeBlock code && DIAGRAMS.contains(language(code))) {
                    blocks.add(new Block.Paragraph(Text.of("A diagram, as it is written (" + language(code) + "):")));
                }
                blocks.add(block(node, depth));
            }
        }
        if (!notes.isEmpty()) {
            blocks.add(new Block.Divider());
            blocks.add(new Block.Items(true, 1, notes));
        }
        return blocks;
    }

    private boolean isShown(Node node) {
        if (node instanceof HtmlBlock html) {
            return !UNSEEN.matcher(html.getLiteral()).matches()
                    || SHOWS.matcher(html.getLiteral()).find();
        }
        return !(node instanceof TaskListItemMarker)
                && !(node instanceof Heading heading && anchors.of(heading).isEmpty());
    }

    private static String language(FencedCodeBlock code) {
        String info = code.getInfo() == null ? "" : code.getInfo().strip();
        return info.replaceFirst("[\\s{].*", "").toLowerCase(Locale.ROOT);
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
        int wanted = heading.getLevel() - anchors.highest() + topLevel;
        level = Math.min(Math.min(wanted, level + 1), 4);
        return new Block.Heading(level, inlines.text(heading), anchors.of(heading));
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
