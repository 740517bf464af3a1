package auditpress.pdf;

/** An element of the structure tree; written, and out of memory, once it is closed. */
final class Element {
    private final Structure structure;
    private final int parent;
    private final int number;
    private final Tag tag;
    private final String attributes;
    private final Ops kids = new Ops(16);
    private int page;
    private boolean closed;

    Element(Structure structure, int parent, Tag tag, String attributes) {
        this.structure = structure;
        this.parent = parent;
        this.tag = tag;
        this.attributes = attributes;
        this.number = structure.reserve();
    }

    Element child(Tag tag) {
        return child(tag, "");
    }

    /** Opens the next child; {@code attributes} are written into its dictionary as they are. */
    Element child(Tag tag, String attributes) {
        Element child = new Element(structure, number, tag, attributes);
        kids.integer(child.number).raw(" 0 R ");
        return child;
    }

    int number() {
        return number;
    }

    Tag tag() {
        return tag;
    }

    Structure structure() {
        return structure;
    }

    /** Takes in a piece of content. */
    void content(int onPage, int mark) {
        if (page == 0) {
            page = onPage;
        }
        if (page == onPage) {
            kids.integer(mark).raw(" ");
        } else {
            kids.raw("<</Type/MCR/Pg ").integer(structure.page(onPage)).raw(" 0 R/MCID ");
            kids.integer(mark).raw(">>");
        }
    }

    /** Takes in an annotation. */
    void object(int onPage, int annotation) {
        kids.raw("<</Type/OBJR/Obj ").integer(annotation).raw(" 0 R/Pg ");
        kids.integer(structure.page(onPage)).raw(" 0 R>>");
    }

    void close() {
        if (closed) {
            throw new IllegalStateException(tag + " closed twice");
        }
        closed = true;
        Ops ops = new Ops(64 + kids.size() + attributes.length()).raw("<</S/").raw(tag.pdf());
        ops.raw("/P ").integer(parent).raw(" 0 R");
        if (page > 0) {
            ops.raw("/Pg ").integer(structure.page(page)).raw(" 0 R");
        }
        if (kids.size() > 0) {
            ops.raw("/K[").raw(kids).raw("]");
        }
        structure.write(number, ops.raw(attributes).raw(">>"));
    }
}
