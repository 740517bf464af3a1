package auditpress.oscal;

import auditpress.model.Field;
import auditpress.model.Item;
import auditpress.model.Type;
import auditpress.trace.Mentions;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Texts as OSCAL takes them: one line without markup, one line of Markdown, or Markdown. */
final class Prose {
    /** What begins raw HTML, which is text with us; addresses in angle brackets are none. */
    private static final Pattern TAG = Pattern.compile("(?<!\\\\)<(?=[A-Za-z/!?])(?!(?i:https?://|mailto:))");

    /** What means something within a line of Markdown. */
    private static final Pattern INLINE =
            Pattern.compile("[\\\\`*\\[\\]<~]|&(?=#?\\w+;)|(?<!\\w)_|_(?!\\w)|\\{(?=\\{)");

    /** What makes a line of Markdown something else than a paragraph. */
    private static final Pattern BLOCK = Pattern.compile("^(?:[#>+|=-]|\\d{1,9}(?=[.)]))");

    private Prose() {}

    /** Blanks, line ends and control characters become one blank. */
    static String line(String text) {
        StringBuilder line = new StringBuilder(text.length());
        whole(text).codePoints().forEach(c -> {
            if (!isBlank(c)) {
                line.appendCodePoint(c);
            } else if (line.length() > 0 && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        });
        return line.toString().strip();
    }

    /** A line of plain text as Markdown. */
    static String title(String plain) {
        return escaped(line(plain));
    }

    /** The item's title, its id where it has none that can be seen, else what kind of record it is. */
    static String title(Item item) {
        return Stream.of(item.title(), item.id(), item.register().singular(), item.kind())
                .map(Prose::title)
                .filter(t -> !t.isEmpty())
                .findFirst()
                .orElse("Record");
    }

    /** The item's id and title. */
    static String named(Item item) {
        String id = title(item.id());
        String title = title(item);
        return id.isEmpty() || id.equals(title) ? title : id + " " + title;
    }

    /** Plain text as Markdown; its lines stay lines. */
    static String plain(String text) {
        StringBuilder markdown = new StringBuilder();
        for (String line : whole(text).split("\\R", -1)) {
            String words = line(line);
            boolean follows = markdown.length() > 0 && markdown.charAt(markdown.length() - 1) != '\n';
            markdown.append(follows && !words.isEmpty() ? "\\\n" : follows ? "\n\n" : "");
            markdown.append(unblocked(escaped(words)));
        }
        return markdown.toString().strip();
    }

    /** Our Markdown: references in double brackets are read as their ids, and raw HTML as text. */
    static String markdown(String text) {
        String lines = whole(text).replace("\r\n", "\n").replaceAll("[\\p{Cc}&&[^\\n\\t]]", " ");
        String visible = Mentions.withoutCode(lines);
        StringBuilder markdown = new StringBuilder();
        int done = 0;
        for (Mentions.Mention mention : Mentions.in(visible)) {
            if (mention.bracketed()) {
                markdown.append(untagged(lines, visible, done, mention.start())).append(mention.id());
                done = mention.end();
            }
        }
        return markdown.append(untagged(lines, visible, done, lines.length()))
                .toString()
                .stripTrailing()
                .replaceFirst("^(?:[ \\t]*\\n)+", "");
    }

    /** A field of the item as Markdown, empty where it holds nothing. */
    static String of(Item item, String field) {
        boolean markdown = item.register()
                .field(field)
                .map(Field::type)
                .filter(t -> t == Type.MARKDOWN)
                .isPresent();
        return markdown ? markdown(item.text(field)) : plain(item.text(field));
    }

    /** Those fields of the item that hold something, each below its label. */
    static String labelled(Item item, String... fields) {
        StringBuilder markdown = new StringBuilder();
        for (String field : fields) {
            if (item.has(field)) {
                String label = item.register().field(field).map(Field::label).orElse(field);
                markdown.append("**").append(title(label)).append("**\n\n");
                markdown.append(of(item, field)).append("\n\n");
            }
        }
        return markdown.toString().strip();
    }

    private static String escaped(String line) {
        return INLINE.matcher(line).replaceAll(m -> Matcher.quoteReplacement("\\" + m.group()));
    }

    private static String unblocked(String line) {
        Matcher block = BLOCK.matcher(line);
        if (!block.find()) {
            return line;
        }
        boolean number = Character.isDigit(line.charAt(0));
        return number ? block.group() + "\\" + line.substring(block.end()) : "\\" + line;
    }

    private static String untagged(String lines, String visible, int from, int to) {
        StringBuilder part = new StringBuilder();
        Matcher tag = TAG.matcher(visible).region(from, to).useTransparentBounds(true);
        int done = from;
        while (tag.find()) {
            part.append(lines, done, tag.start()).append("\\<");
            done = tag.end();
        }
        return part.append(lines, done, to).toString();
    }

    /** Without halves of characters, which UTF-8 cannot hold. */
    private static String whole(String text) {
        StringBuilder whole = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xFFFD : c)
                .forEach(whole::appendCodePoint);
        return whole.toString();
    }

    private static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c) || c == 0xFEFF;
    }
}
