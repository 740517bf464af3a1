package auditpress.importer;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** The inside of one paragraph, heading or cell: pieces of text with their style, to be written as Markdown in disguise. */
final class HtmlRuns {
    /** How a piece looks. */
    record Style(boolean strong, boolean emphasis, boolean struck, boolean code, String href) {
        static final Style PLAIN = new Style(false, false, false, false, "");

        Style withoutStrong() {
            return new Style(false, emphasis, struck, code, href);
        }

        boolean isMarked() {
            return strong || emphasis || struck;
        }
    }

    private record Piece(String text, Style style) {}

    private final List<Piece> pieces = new ArrayList<>();

    /** Blanks and line ends of HTML are one blank. */
    void add(String text, Style style) {
        StringBuilder clean = new StringBuilder(text.length());
        boolean blank = pieces.isEmpty() || endsBlank();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isBlank = Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
            if (!isBlank && !isInvisible(c)) {
                clean.append(HtmlCodes.isCode(c) ? '\uFFFD' : c);
                blank = false;
            } else if (isBlank && !blank) {
                clean.append(' ');
                blank = true;
            }
        }
        append(clean.toString(), style);
    }

    private void append(String text, Style style) {
        int last = pieces.size() - 1;
        if (!text.isEmpty() && last >= 0 && pieces.get(last).style.equals(style) && !isBreak(last)) {
            pieces.set(last, new Piece(pieces.get(last).text + text, style));
        } else if (!text.isEmpty()) {
            pieces.add(new Piece(text, style));
        }
    }

    /** All of the other ones. */
    void addAll(HtmlRuns others) {
        others.pieces.forEach(p -> {
            if (p.text.equals("\n")) {
                lineBreak();
            } else {
                append(p.text, p.style);
            }
        });
    }

    /** A line ends here. */
    void lineBreak() {
        if (!pieces.isEmpty() && !isBreak(pieces.size() - 1)) {
            pieces.add(new Piece("\n", Style.PLAIN));
        }
    }

    boolean isEmpty() {
        return pieces.stream().allMatch(p -> p.text.isBlank());
    }

    /** The text as people read it, a line end for each break. */
    String plain() {
        StringBuilder text = new StringBuilder();
        pieces.forEach(p -> text.append(p.text));
        return text.toString().strip();
    }

    /**
     * Writes all of it into the element.
     *
     * @param lineBreak stands for a break, or empty for a break
     */
    void writeTo(Element element, String lineBreak) {
        StringBuilder line = new StringBuilder();
        boolean table = !lineBreak.isEmpty();
        while (!pieces.isEmpty() && isBreak(pieces.size() - 1)) {
            pieces.remove(pieces.size() - 1);
        }
        for (int i = 0; i < pieces.size(); i++) {
            if (!isBreak(i)) {
                write(i, line, table);
            } else if (!table) {
                element.appendChild(new TextNode(start(line, element)));
                element.appendElement("br");
                line.setLength(0);
            } else {
                line.append(endsSentence(i) ? " " : lineBreak);
            }
        }
        element.appendChild(new TextNode(start(line, element)));
        pieces.clear();
    }

    private static String start(StringBuilder line, Element element) {
        String text = line.toString().strip();
        boolean block = element.normalName().equals("p") || element.normalName().equals("li");
        return block ? HtmlMarks.lineStart(text) : text;
    }

    /** The same text, not strong. */
    HtmlRuns withoutStrong() {
        pieces.replaceAll(p -> new Piece(p.text, p.style.withoutStrong()));
        return this;
    }

    private void write(int at, StringBuilder line, boolean table) {
        Piece piece = pieces.get(at);
        Style style = piece.style;
        boolean opens = !style.href.isEmpty() && (at == 0 || !style.href.equals(pieces.get(at - 1).style.href));
        boolean closes =
                !style.href.isEmpty() && (at + 1 == pieces.size() || !style.href.equals(pieces.get(at + 1).style.href));
        String inner = piece.text.strip();
        if (inner.isEmpty()) {
            line.append(piece.text);
            line.append(closes && !opens ? HtmlCodes.marks("](" + style.href + ")") : "");
            return;
        }
        line.append(piece.text.startsWith(" ") ? " " : "").append(opens ? HtmlCodes.marks("[") : "");
        if (style.code) {
            line.append(HtmlMarks.code(inner, table));
        } else {
            String marks = isClear(at, inner) ? HtmlMarks.around(style) : "";
            line.append(HtmlCodes.marks(marks));
            line.append(HtmlMarks.escaped(
                    inner,
                    at + 1 < pieces.size() && !pieces.get(at + 1).style.href.isEmpty()));
            line.append(HtmlCodes.marks(new StringBuilder(marks).reverse().toString()));
        }
        line.append(closes ? HtmlCodes.marks("](" + style.href + ")") : "");
        line.append(piece.text.endsWith(" ") ? " " : "");
    }

    /** Whether signs around this piece would be taken for what they are meant to be (CommonMark, 6.2). */
    private boolean isClear(int at, String inner) {
        Style style = pieces.get(at).style;
        if (!style.isMarked()) {
            return false;
        }
        String text = pieces.get(at).text;
        boolean apartBefore =
                at == 0 || text.startsWith(" ") || pieces.get(at - 1).text.matches("(?s).*\\s");
        boolean apartAfter = at + 1 == pieces.size()
                || text.endsWith(" ")
                || pieces.get(at + 1).text.matches("(?s)\\s.*");
        boolean clearBefore = apartBefore || (isPlain(at - 1) && Character.isLetterOrDigit(inner.charAt(0)));
        boolean clearAfter =
                apartAfter || (isPlain(at + 1) && Character.isLetterOrDigit(inner.charAt(inner.length() - 1)));
        return clearBefore && clearAfter;
    }

    private boolean isPlain(int at) {
        return pieces.get(at).style.equals(Style.PLAIN);
    }

    private boolean endsSentence(int at) {
        String before = at == 0 ? "" : pieces.get(at - 1).text.strip();
        return before.isEmpty() || ".;:,".indexOf(before.charAt(before.length() - 1)) >= 0;
    }

    private boolean endsBlank() {
        String last = pieces.get(pieces.size() - 1).text;
        return last.endsWith(" ") || last.endsWith("\n");
    }

    private boolean isBreak(int at) {
        return pieces.get(at).text.equals("\n");
    }

    /** Takes no room and says nothing: soft hyphens, marks of direction and of byte order, places where a word may be cut. */
    private static boolean isInvisible(char c) {
        return c == 0xAD || c == 0xFEFF || (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) || c == 0x2060;
    }
}
