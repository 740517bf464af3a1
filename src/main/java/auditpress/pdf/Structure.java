package auditpress.pdf;

import com.lowagie.text.pdf.PdfLiteral;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The document's structure tree, written element by element as each closes: OpenPDF's own tree would keep every cell of
 * every register in memory until the end, and takes no links.
 */
final class Structure {
    /** Pages count their keys from 0, links from here; a pack has fewer pages. */
    private static final int FIRST_LINK = 1 << 20;

    private static final int LEAF = 64;

    private final PdfWriter writer;
    private final int root;
    private final List<Integer> pages = new ArrayList<>();
    private final List<Integer> links = new ArrayList<>();
    private int lastHeading;

    Structure(PdfWriter writer) {
        this.writer = writer;
        this.root = reserve();
    }

    /** The one element at the top. */
    Element document() {
        return new Element(this, root, Tag.DOCUMENT, "");
    }

    int reserve() {
        return writer.getPdfIndirectReference().getNumber();
    }

    int page(int number) {
        return writer.getPageReference(number).getNumber();
    }

    void write(int number, Ops ops) {
        try {
            // Said to be a dictionary, so that it may go into a compressed object stream.
            writer.addToBody(new PdfLiteral(PdfObject.DICTIONARY, ops.bytes()), number);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The tag for a heading of this level, or one higher where that would skip a level. */
    Tag heading(int level) {
        lastHeading = Math.min(Math.min(level, 6), lastHeading + 1);
        return Tag.heading(lastHeading);
    }

    /** Takes a link's annotation in, and gives the key by which the annotation finds its element. */
    int link(Element element) {
        links.add(element.number());
        return FIRST_LINK + links.size() - 1;
    }

    /** Takes in whose each piece of a page's content is; pages come in order. */
    void page(List<Element> owners) {
        Ops ops = new Ops(16 * owners.size() + 2).raw("[");
        for (Element owner : owners) {
            ops.integer(owner.number()).raw(" 0 R ");
        }
        int number = reserve();
        write(number, ops.raw("]"));
        pages.add(number);
    }

    /** Writes what is left, and gives the object that the catalogue names as the tree's root. */
    PdfLiteral finish(Element document) {
        document.close();
        int parents = reserve();
        Ops ops = new Ops(256).raw("<</Kids[");
        leaves(ops, pages, 0);
        leaves(ops, links, FIRST_LINK);
        write(parents, ops.raw("]>>"));
        Ops top = new Ops(128).raw("<</Type/StructTreeRoot/K[").integer(document.number());
        top.raw(" 0 R]/ParentTree ").integer(parents).raw(" 0 R/ParentTreeNextKey ");
        write(root, top.integer(FIRST_LINK + links.size()).raw(">>"));
        return new PdfLiteral(root + " 0 R");
    }

    private void leaves(Ops parent, List<Integer> objects, int firstKey) {
        for (int from = 0; from < objects.size(); from += LEAF) {
            int to = Math.min(objects.size(), from + LEAF);
            Ops leaf = new Ops(1024).raw("<</Limits[").integer(firstKey + from).raw(" ");
            leaf.integer(firstKey + to - 1).raw("]/Nums[");
            for (int i = from; i < to; i++) {
                leaf.integer(firstKey + i).raw(" ").integer(objects.get(i)).raw(" 0 R ");
            }
            int number = reserve();
            write(number, leaf.raw("]>>"));
            parent.integer(number).raw(" 0 R ");
        }
    }
}
