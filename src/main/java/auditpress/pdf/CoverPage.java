package auditpress.pdf;

import auditpress.model.Site;

/** The first page: whose pack it is, for which audit, and how it may be passed on. */
final class CoverPage {
    private static final float LEFT = 92;
    private static final float RIGHT = Flow.PAPER.right() - 64;
    private static final float LABELS = 118;
    private static final float BAND = 30;
    private static final Ink OWNER = new Ink(Face.STRONG, 13, 18, Palette.ACCENT);
    private static final Ink TITLE = new Ink(Face.STRONG, 36, 42, Palette.INK);
    private static final Ink SCOPE = new Ink(Face.REGULAR, 11, 16, Palette.INK);
    private static final Ink LABEL = new Ink(Face.REGULAR, 9, 14, Palette.MUTED);
    private static final Ink VALUE = new Ink(Face.STRONG, 9.5f, 14, Palette.INK);

    private final Site.Cover cover;
    private final Press press;
    private final Sheet sheet = new Sheet(1);
    private float y = Flow.PAPER.top() - 150;

    CoverPage(Site.Cover cover, Press press) {
        this.cover = cover;
        this.press = press;
    }

    void write(Element document) {
        press.sheets().add(sheet);
        sheet.decoration().box(Palette.ACCENT, 0, 0, BAND, Flow.PAPER.height());
        Element section = document.child(Tag.SECTION);
        text(section, cover.organisation(), OWNER, LEFT);
        y -= 10;
        text(section, Metadata.TITLE, TITLE, LEFT);
        y -= 16;
        text(section, cover.scope(), SCOPE, LEFT);
        y = Math.min(y - 40, 390);
        facts(section);
        maker(section);
        section.close();
    }

    private void text(Element section, String words, Ink ink, float left) {
        Lines lines = press.set(words, ink, RIGHT - left);
        if (lines.count() == 0) {
            return;
        }
        Element paragraph = section.child(Tag.PARAGRAPH);
        paint(lines, ink, paragraph, left);
        y -= lines.count() * ink.leading();
        paragraph.close();
    }

    private void facts(Element section) {
        Element table = section.child(Tag.TABLE);
        fact(table, "Edition", cover.edition() + (cover.withheld().isEmpty() ? "" : ": " + cover.withheld()));
        fact(table, "Release", cover.imprint().release());
        fact(table, "Audit", cover.audit());
        fact(table, "Certification body", cover.body());
        fact(table, "Audit period", cover.period());
        fact(table, "Audit date", cover.auditDate().toString());
        fact(table, "Classification", cover.classification());
        table.close();
    }

    private void fact(Element table, String label, String value) {
        if (value.isBlank()) {
            return;
        }
        sheet.decoration().line(Palette.HAIRLINE, 0.6f, LEFT, y + 4, RIGHT, y + 4);
        Element row = table.child(Tag.ROW);
        Element head = row.child(Tag.HEAD_CELL, "/A<</O/Table/Scope/Row>>");
        paint(press.set(label, LABEL, LABELS), LABEL, head, LEFT);
        head.close();
        Element cell = row.child(Tag.CELL);
        Lines lines = press.set(value, VALUE, RIGHT - LEFT - LABELS);
        paint(lines, VALUE, cell, LEFT + LABELS);
        cell.close();
        row.close();
        y -= lines.count() * VALUE.leading() + 8;
    }

    private void maker(Element section) {
        y = 74;
        Ink ink = new Ink(Face.REGULAR, 8, 11, Palette.MUTED);
        Site.Imprint imprint = cover.imprint();
        text(section, imprint.program().isBlank() ? "" : "Made by " + imprint.program(), ink, LEFT);
        text(section, imprint.data().isBlank() ? "" : "SHA-256 of its data: " + imprint.data(), ink, LEFT);
    }

    private void paint(Lines lines, Ink ink, Element element, float left) {
        Box room = new Box(left, 0, RIGHT, y);
        press.painter().paint(sheet, new Passage(lines, ink, element), 0, lines.count(), room, Align.START);
    }
}
