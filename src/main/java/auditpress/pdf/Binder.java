package auditpress.pdf;

import com.lowagie.text.Document;
import com.lowagie.text.pdf.PdfContentByte;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.Adler32;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;

/** Hands the finished sheets to OpenPDF, with the late texts filled in. */
final class Binder {
    private final Document document;
    private final TaggedWriter writer;
    private final Fonts fonts;
    private final Press press;
    private final Structure structure;
    private final Checksum[] sums = {new CRC32(), new CRC32C(), new Adler32()};

    Binder(Document document, TaggedWriter writer, Fonts fonts, Press press, Structure structure) {
        this.document = document;
        this.writer = writer;
        this.fonts = fonts;
        this.press = press;
        this.structure = structure;
    }

    /** Writes all pages; gives a fingerprint of what is on them. */
    byte[] bind() {
        List<Sheet> sheets = press.sheets();
        for (Sheet sheet : sheets) {
            Ops page = sheet.ground().raw(content(sheet));
            byte[] bytes = page.bytes();
            sum(bytes);
            print(sheet, bytes);
        }
        press.places().all().keySet().forEach(name -> sum(name.getBytes(StandardCharsets.UTF_8)));
        return fingerprint(sheets.size());
    }

    /** Checksums do: the file's own id need only differ where the content does, and a digest costs more than the layout. */
    private void sum(byte[] bytes) {
        for (Checksum sum : sums) {
            sum.update(bytes, 0, bytes.length);
        }
    }

    private byte[] fingerprint(int pages) {
        ByteBuffer buffer = ByteBuffer.allocate(16).putInt(pages);
        for (Checksum sum : sums) {
            buffer.putInt((int) sum.getValue());
        }
        return buffer.array();
    }

    private void print(Sheet sheet, byte[] bytes) {
        PdfContentByte page = writer.getDirectContent();
        fonts.loaded().forEach(font -> font.enlist(page));
        page.getInternalBuffer().append(bytes);
        sheet.links().forEach(link -> writer.addAnnotation(new LinkAnnotation(writer, link)));
        structure.page(sheet.owners());
        writer.setPageEmpty(false);
        document.newPage();
    }

    private Ops content(Sheet sheet) {
        Ops content = sheet.content();
        if (sheet.lates().isEmpty()) {
            return content;
        }
        Ops filled = new Ops(content.size() + 256);
        int done = 0;
        for (Late late : sheet.lates()) {
            filled.raw(content, done, late.at());
            fill(late, filled);
            done = late.at();
        }
        return filled.raw(content, done, content.size());
    }

    private void fill(Late late, Ops ops) {
        String text = late.saying().text(press.places(), press.sheets().size());
        Ink ink = late.ink();
        Words words = press.composer().compose(text, ink);
        float x = late.right() - words.width(0, words.size());
        ops.raw("q ");
        Drawing.color(ops, ink.color(), "rg ");
        ops.raw("BT ")
                .raw(words.glyph(0).font().name())
                .raw(" ")
                .number(ink.size())
                .raw("Tf ");
        ops.numbers(x, late.baseline()).raw("Td (");
        for (int i = 0; i < words.size(); i++) {
            ops.raw(words.glyph(i).code());
        }
        ops.raw(")Tj ET Q\n");
    }
}
