package auditpress.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One page of paper while it is drawn: panels at the bottom, decoration above them, the tagged content on top. */
final class Sheet {
    private final int number;
    private final Deque<Ops> panels = new ArrayDeque<>();
    private final Drawing decoration = new Drawing(new Ops(2048));
    private final Ops content = new Ops(8192);
    private final List<Element> owners = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final List<Late> lates = new ArrayList<>();
    private @Nullable Font font;
    private float size;
    private int color = -1;

    Sheet(int number) {
        this.number = number;
    }

    /** From 1. */
    int number() {
        return number;
    }

    /** A layer for a panel's ground; one asked for later lies below, since an outer panel ends after the inner one. */
    Drawing panel() {
        Ops ops = new Ops(128);
        panels.addFirst(ops);
        return new Drawing(ops);
    }

    /** Rules and tints under the text. */
    Drawing decoration() {
        return decoration;
    }

    /** Opens a piece of content that belongs to this element. */
    void begin(Element owner) {
        int mark = owners.size();
        owners.add(owner);
        owner.content(number, mark);
        content.raw("/").raw(owner.tag().pdf()).raw("<</MCID ").integer(mark).raw(">>BDC\n");
    }

    /** Opens a piece of content that is no part of the text: running lines, repeated heads. */
    void beginArtifact() {
        content.raw("/Artifact<</Type/Pagination>>BDC\n");
    }

    void end() {
        content.raw("EMC\n");
    }

    Ops content() {
        return content;
    }

    /** Shapes among the content, as a figure has them. */
    void draw(Ops shapes) {
        content.raw("q ").raw(shapes).raw("Q\n");
    }

    void ink(Font wanted, float points, int rgb) {
        if (wanted != font || points != size) {
            font = wanted;
            size = points;
            content.raw(wanted.name()).raw(" ").number(points).raw("Tf ");
        }
        if (rgb != color) {
            color = rgb;
            Drawing.color(content, rgb, "rg ");
        }
    }

    void add(Link link) {
        links.add(link);
    }

    /** Keeps room for a text that ends at {@code right}. */
    void late(float right, float baseline, Ink ink, Late.Saying saying) {
        lates.add(new Late(content.size(), right, baseline, ink, saying));
    }

    List<Element> owners() {
        return owners;
    }

    List<Link> links() {
        return links;
    }

    List<Late> lates() {
        return lates;
    }

    /** All that lies under the text, as one artifact. */
    Ops ground() {
        Ops ground = new Ops(decoration.ops().size() + content.size() + 512).raw("/Artifact BMC q\n");
        panels.forEach(ground::raw);
        return ground.raw(decoration.ops()).raw("Q EMC\n");
    }
}
