package auditpress.pdf;

import com.lowagie.text.Document;
import com.lowagie.text.pdf.PdfBoolean;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfDocument;
import com.lowagie.text.pdf.PdfIndirectReference;
import com.lowagie.text.pdf.PdfLiteral;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfWriter;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** OpenPDF's writer with the structure tree that {@link Structure} wrote in the place of its own. */
final class TaggedWriter extends PdfWriter {
    /** A tenth less work than zlib's usual 6, for a fifteenth more bytes. */
    private static final int COMPRESSION = 4;

    private @Nullable PdfLiteral tree;

    private TaggedWriter(PdfDocument document, OutputStream out) {
        super(document, out);
    }

    static TaggedWriter of(Document document, OutputStream out) {
        PdfDocument pdf = new PdfDocument();
        document.addDocListener(pdf);
        TaggedWriter writer = new TaggedWriter(pdf, out);
        pdf.addWriter(writer);
        // Gives each page its StructParents key, counted from 0 in the order of the pages.
        writer.setTagged();
        writer.setFullCompression();
        writer.setPdfVersion(VERSION_1_7);
        writer.setTabs(PdfName.S);
        writer.setCloseStream(false);
        writer.setCompressionLevel(COMPRESSION);
        return writer;
    }

    void tree(PdfLiteral root) {
        tree = root;
    }

    @Override
    protected PdfDictionary getCatalog(PdfIndirectReference pages) {
        tagged = false;
        PdfDictionary catalog = super.getCatalog(pages);
        catalog.put(PdfName.STRUCTTREEROOT, tree);
        PdfDictionary marked = new PdfDictionary();
        marked.put(PdfName.MARKED, PdfBoolean.PDFTRUE);
        catalog.put(PdfName.MARKINFO, marked);
        return catalog;
    }
}
