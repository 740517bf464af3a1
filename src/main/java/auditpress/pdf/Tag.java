package auditpress.pdf;

/** The structure types in use, as ISO 32000-1 names them. */
enum Tag {
    DOCUMENT("Document"),
    SECTION("Sect"),
    DIVISION("Div"),
    H1("H1"),
    H2("H2"),
    H3("H3"),
    H4("H4"),
    H5("H5"),
    H6("H6"),
    PARAGRAPH("P"),
    QUOTE("BlockQuote"),
    CODE("Code"),
    LINK("Link"),
    FIGURE("Figure"),
    CAPTION("Caption"),
    LIST("L"),
    ENTRY("LI"),
    LABEL("Lbl"),
    ENTRY_BODY("LBody"),
    TABLE("Table"),
    TABLE_HEAD("THead"),
    TABLE_BODY("TBody"),
    ROW("TR"),
    HEAD_CELL("TH"),
    CELL("TD"),
    CONTENTS("TOC"),
    CONTENTS_ENTRY("TOCI");

    private final String pdf;

    Tag(String pdf) {
        this.pdf = pdf;
    }

    String pdf() {
        return pdf;
    }

    /** The heading of this level, 1 to 6. */
    static Tag heading(int level) {
        return valueOf("H" + level);
    }
}
