package auditpress.pdf;

import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One face, embedded in the document being written as the subset of characters that were asked for. */
final class Font {
    private final BaseFont base;
    private final PdfContentByte probe;
    private final String name;

    Font(Face face, PdfWriter writer) {
        base = load(face);
        probe = new PdfContentByte(writer);
        probe.setFontAndSize(base, 1);
        String operator = probe.toString();
        name = operator.substring(0, operator.indexOf(' '));
    }

    private static BaseFont load(Face face) {
        try (InputStream in = Font.class.getResourceAsStream("/auditpress/fonts/" + face.file())) {
            if (in == null) {
                throw new IllegalStateException("The program lacks its font " + face.file());
            }
            // Not cached: the cache is static, and a font remembers its document's subset prefix.
            BaseFont font = BaseFont.createFont(
                    face.file(), BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, in.readAllBytes(), null);
            font.setIncludeCidSet(false);
            font.setSecureRandom(new FixedDice(face.name().toLowerCase(Locale.ROOT)));
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its name among a page's resources, with the slash. */
    String name() {
        return name;
    }

    /** Makes it a resource of the page being written. */
    void enlist(PdfContentByte page) {
        page.setFontAndSize(base, 1);
    }

    /** The glyph of this code point, or null where the font has none. */
    @Nullable
    Glyph glyph(int codePoint) {
        if (!base.charExists(codePoint)) {
            return null;
        }
        return new Glyph(codePoint, this, base.getWidth(codePoint) / 1000f, code(codePoint));
    }

    /** Shows the character once on a scratch sheet: that is how OpenPDF learns that the subset must hold it. */
    private byte[] code(int codePoint) {
        probe.getInternalBuffer().reset();
        probe.showTextBasic(Character.toString(codePoint));
        byte[] shown = probe.getInternalBuffer().toByteArray();
        int end = shown.length - ")Tj\n".getBytes(StandardCharsets.US_ASCII).length;
        return Arrays.copyOfRange(shown, 1, end);
    }
}
