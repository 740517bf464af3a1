package auditpress.html;

import freemarker.core.MarkupOutputFormat;
import freemarker.core.TemplateMarkupOutputModel;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** What templates print: words, which are escaped, and markup that our functions write straight into the page. */
final class Html extends MarkupOutputFormat<Html.Piece> {
    static final Html FORMAT = new Html();

    private Html() {}

    /** Writes its markup where it is printed. */
    abstract static class Piece implements TemplateMarkupOutputModel<Piece> {
        abstract void write(Printed out);

        @Override
        public final MarkupOutputFormat<Piece> getOutputFormat() {
            return FORMAT;
        }
    }

    /** Markup that is there already, as UTF-8. */
    static Piece ready(byte[] markup) {
        return new Piece() {
            @Override
            void write(Printed out) {
                out.write(markup);
            }
        };
    }

    @Override
    public void output(Piece piece, Writer out) throws IOException {
        if (out instanceof Printed page) {
            piece.write(page);
        } else {
            out.write(getMarkupString(piece));
        }
    }

    @Override
    public void output(String words, Writer out) throws IOException {
        if (out instanceof Printed page) {
            Markup.escape(words, page);
        } else {
            out.write(escapePlainText(words));
        }
    }

    @Override
    public String escapePlainText(String words) {
        Printed out = new Printed(64);
        Markup.escape(words, out);
        return out.toString();
    }

    @Override
    public String getMarkupString(Piece piece) {
        Printed out = new Printed(512);
        piece.write(out);
        return out.toString();
    }

    @Override
    public Piece fromPlainTextByEscaping(String words) {
        return fromMarkup(escapePlainText(words));
    }

    @Override
    public Piece fromMarkup(String markup) {
        return ready(markup.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public Piece concat(Piece first, Piece second) {
        return fromMarkup(getMarkupString(first) + getMarkupString(second));
    }

    @Override
    public boolean isEmpty(Piece piece) {
        return getMarkupString(piece).isEmpty();
    }

    /** Never plain text again. */
    @Override
    public String getSourcePlainText(Piece piece) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean isLegacyBuiltInBypassed(String name) {
        return name.equals("html") || name.equals("xml") || name.equals("xhtml") || name.equals("rtf");
    }

    @Override
    public boolean isAutoEscapedByDefault() {
        return true;
    }

    @Override
    public boolean isOutputFormatMixingAllowed() {
        return false;
    }

    @Override
    public String getName() {
        return "HTML";
    }

    @Override
    public String getMimeType() {
        return "text/html";
    }
}
