package auditpress.pdf;

import auditpress.model.Target;
import com.lowagie.text.pdf.PdfAction;
import com.lowagie.text.pdf.PdfAnnotation;
import com.lowagie.text.pdf.PdfLiteral;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfRectangle;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;

/** A link as PDF has it, under the number that its structure element already names. */
final class LinkAnnotation extends PdfAnnotation {

    LinkAnnotation(PdfWriter writer, Link link) {
        super(writer, null);
        reference = link.annotation();
        Box box = link.box();
        put(PdfName.SUBTYPE, PdfName.LINK);
        put(PdfName.RECT, new PdfRectangle(box.left(), box.bottom(), box.right(), box.top()));
        put(PdfName.F, new PdfNumber(FLAGS_PRINT));
        put(PdfName.BORDER, new PdfLiteral("[0 0 0]"));
        put(PdfName.STRUCTPARENT, new PdfNumber(link.key()));
        if (link.target() instanceof Target.ToPage page) {
            String name = Places.name(page);
            put(PdfName.DEST, new PdfString(NameTree.bytes(name)));
            describe(link.words().isBlank() ? name : link.words());
        } else if (link.target() instanceof Target.ToWeb web) {
            put(PdfName.A, new PdfAction(web.url()));
            describe(link.words().isBlank() ? web.url() : link.words());
        }
    }

    private void describe(String words) {
        put(PdfName.CONTENTS, new PdfString(words, PdfObject.TEXT_UNICODE));
    }
}
