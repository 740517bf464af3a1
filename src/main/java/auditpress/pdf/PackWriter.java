package auditpress.pdf;

import auditpress.model.Site;
import com.lowagie.text.Document;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfLiteral;
import com.lowagie.text.pdf.PdfName;
import java.io.OutputStream;
import java.util.ArrayList;

/** Writes a site as a printable pack: one PDF with cover, contents, bookmarks and links, by PDF/A-3a and PDF/UA-1. */
public final class PackWriter {
    private PackWriter() {}

    /**
     * Writes the pack and says what it came to. Asks each page for its blocks once, in order, and holds none of them;
     * the drawn pages are held until all page numbers are known. Leaves {@code out} open.
     */
    public static PackReport write(Site site, OutputStream out) {
        Document document = new Document(new Rectangle(Flow.PAPER.width(), Flow.PAPER.height()));
        TaggedWriter writer = TaggedWriter.of(document, out);
        document.open();
        Fonts fonts = new Fonts(writer);
        Structure structure = new Structure(writer);
        Element top = structure.document();
        Press press = press(site.cover(), writer, fonts);
        new CoverPage(site.cover(), press).write(top);
        Flow flow = new Flow(press, top);
        new ContentsPages(site.chapters(), flow).write();
        new Chapters(flow).write(site.chapters());
        press.places().check();
        byte[] fingerprint = new Binder(document, writer, fonts, press, structure).bind();
        writer.tree(structure.finish(top));
        press.bookmarks().write(writer);
        writer.getExtraCatalog().put(PdfName.NAMES, names(press.places(), structure));
        new Metadata(site.cover(), writer).write(fingerprint);
        document.close();
        return new PackReport(press.sheets().size(), fonts.missing());
    }

    private static Press press(Site.Cover cover, TaggedWriter writer, Fonts fonts) {
        Composer composer = new Composer(fonts);
        Places places = new Places();
        Painter painter = new Painter(writer, places);
        Furniture furniture = new Furniture(cover, composer, painter);
        return new Press(composer, painter, places, new Bookmarks(), new ArrayList<>(), furniture, new BlockWriters());
    }

    private static PdfDictionary names(Places places, Structure structure) {
        PdfDictionary names = new PdfDictionary();
        names.put(PdfName.DESTS, new PdfLiteral(NameTree.write(places.all(), structure) + " 0 R"));
        return names;
    }
}
