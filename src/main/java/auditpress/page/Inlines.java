package auditpress.page;

import auditpress.model.Block.Column;
import auditpress.model.Run;
import auditpress.model.Run.Style;
import auditpress.model.Target;
import auditpress.model.Text;
import auditpress.trace.RecordFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.jspecify.annotations.Nullable;

/** Reads the inside of a Markdown paragraph into runs. */
final class Inlines {
    private static final int DEEPEST = 40;

    private static final Pattern BREAK = Pattern.compile("(?i)<br\\s*/?>");
    /** Comments, and names of places, which no reader sees. */
    private static final Pattern UNSEEN =
            Pattern.compile("(?is)<!--.*-->|<a\\s+(?:id|name)\\s*=\\s*[\"'][^\"'<>]*[\"']\\s*/?>|</a>");

    private final Words words;
    private final String address;
    private final Anchors anchors;

    /** @param address of the page on which the anchors are */
    Inlines(Words words, String address, Anchors anchors) {
        this.words = words;
        this.address = address;
        this.anchors = anchors;
    }

    Text text(Node parent) {
        List<Run> runs = new ArrayList<>();
        children(parent, Style.PLAIN, null, 0, runs);
        return new Text(runs);
    }

    List<Column> columns(TableRow header) {
        List<Column> columns = new ArrayList<>();
        for (Node node = header.getFirstChild(); node != null; node = node.getNext()) {
            boolean end = node instanceof TableCell cell && cell.getAlignment() == TableCell.Alignment.RIGHT;
            columns.add(new Column(text(node).plain(), 1, end));
        }
        return columns;
    }

    List<Text> cells(TableRow row, int count) {
        List<Text> cells = new ArrayList<>();
        for (Node node = row.getFirstChild(); node != null; node = node.getNext()) {
            cells.add(text(node));
        }
        while (cells.size() < count) {
            cells.add(Text.EMPTY);
        }
        return cells.subList(0, count);
    }

    private void children(Node parent, Style style, @Nullable Target target, int depth, List<Run> runs) {
        StringBuilder plain = new StringBuilder();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            String literal = literal(node);
            if (literal != null) {
                plain.append(literal);
            } else {
                flush(plain, style, target, runs);
                styled(node, style, target, depth, runs);
            }
        }
        flush(plain, style, target, runs);
    }

    /** Neighbouring text nodes are read as one: the parser splits at brackets, and [[R-012]] is one reference. */
    private static @Nullable String literal(Node node) {
        if (node instanceof org.commonmark.node.Text text) {
            return text.getLiteral();
        } else if (node instanceof SoftLineBreak) {
            return isLabel(node.getNext()) ? "\n" : " ";
        } else if (node instanceof HardLineBreak) {
            return "\n";
        }
        return node instanceof HtmlInline html ? html(html.getLiteral()) : null;
    }

    /** Whether a line begins with a name in bold and a colon, so that it is meant as a line of its own. */
    private static boolean isLabel(@Nullable Node node) {
        return node instanceof StrongEmphasis
                && (words(node).endsWith(":")
                        || (node.getNext() instanceof org.commonmark.node.Text after
                                && after.getLiteral().startsWith(":")));
    }

    /** Shown as text, but for line breaks, which tables have no other way to write, and what nobody sees. */
    private static String html(String tag) {
        return BREAK.matcher(tag).matches() ? "\n" : UNSEEN.matcher(tag).matches() ? "" : tag;
    }

    /** A place on this page, a record, a file or an address outside. */
    private @Nullable Target destination(String written) {
        if (written.startsWith("#") && !address.isEmpty()) {
            Optional<String> anchor = anchors.named(RecordFiles.decoded(written.substring(1)));
            if (anchor.isPresent()) {
                return new Target.ToPage(address, anchor.get());
            }
        }
        return words.destination(written);
    }

    private void flush(StringBuilder plain, Style style, @Nullable Target target, List<Run> runs) {
        if (plain.length() > 0 && target == null) {
            runs.addAll(words.running(plain.toString(), style).runs());
        } else if (plain.length() > 0) {
            runs.add(new Run(plain.toString(), style, null, target));
        }
        plain.setLength(0);
    }

    private void styled(Node node, Style style, @Nullable Target target, int depth, List<Run> runs) {
        if (depth > DEEPEST) {
            runs.add(new Run(words(node), style, null, target));
            return;
        }
        if (node instanceof Code code) {
            runs.add(new Run(code.getLiteral(), style.withCode(), null, target));
        } else if (node instanceof FootnoteReference note) {
            runs.add(new Run("[" + note.getLabel() + "]", style, null, null));
        } else if (node instanceof Image image) {
            image(image, style, depth, runs);
        } else if (node instanceof Link link) {
            children(link, style, destination(link.getDestination()), depth + 1, runs);
        } else if (node instanceof StrongEmphasis) {
            children(node, style.withStrong(), target, depth + 1, runs);
        } else if (node instanceof Emphasis) {
            children(node, style.withEmphasis(), target, depth + 1, runs);
        } else {
            children(node, node instanceof Strikethrough ? style.withStruck() : style, target, depth + 1, runs);
        }
    }

    /** Its words, else its file's name, with a link to the file where the pack has it. */
    private void image(Image image, Style style, int depth, List<Run> runs) {
        Target target = words.destination(image.getDestination());
        if (words(image).isBlank()) {
            String file = image.getDestination().replaceFirst("[?#].*", "").replaceFirst(".*/", "");
            runs.add(new Run(file.isEmpty() ? "image" : file, style.withEmphasis(), null, target));
        } else {
            children(image, style.withEmphasis(), target, depth + 1, runs);
        }
    }

    /** All text below a node, found without recursion. */
    static String words(Node top) {
        StringBuilder text = new StringBuilder();
        for (Node node = top; node != null; node = following(node, top)) {
            String literal = literal(node);
            text.append(literal != null ? literal : node instanceof Code code ? code.getLiteral() : "");
        }
        return text.toString();
    }

    private static @Nullable Node following(Node node, Node top) {
        if (node.getFirstChild() != null) {
            return node.getFirstChild();
        }
        Node at = node;
        while (at != null && at != top && at.getNext() == null) {
            at = at.getParent();
        }
        return at == null || at == top ? null : at.getNext();
    }
}
