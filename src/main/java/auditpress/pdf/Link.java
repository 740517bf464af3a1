package auditpress.pdf;

import auditpress.model.Target;
import com.lowagie.text.pdf.PdfIndirectReference;

/**
 * A place on a page that can be clicked.
 *
 * @param annotation the object that it will be
 * @param key by which it finds its structure element
 * @param words what it says, for those who hear it
 */
record Link(PdfIndirectReference annotation, int key, Target target, Box box, String words) {}
