package auditpress.pdf;

import auditpress.model.Site;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The lines that run along every page but the cover: whose pack, which chapter, for which audit, which page. */
final class Furniture {
    private static final float HEAD = Flow.PAPER.top() - 40;
    private static final float FOOT = 32;
    private static final Ink INK = new Ink(Face.REGULAR, 7, 9, Palette.MUTED);

    private final Site.Cover cover;
    private final Composer composer;
    private final Painter painter;

    Furniture(Site.Cover cover, Composer composer, Painter painter) {
        this.cover = cover;
        this.composer = composer;
        this.painter = painter;
    }

    void draw(Sheet sheet, String chapter) {
        Drawing drawing = sheet.decoration();
        Box area = Flow.AREA;
        drawing.line(Palette.HAIRLINE, 0.5f, area.left(), HEAD - 6, area.right(), HEAD - 6);
        drawing.line(Palette.HAIRLINE, 0.5f, area.left(), FOOT + 12, area.right(), FOOT + 12);
        sheet.beginArtifact();
        line(sheet, cover.organisation(), HEAD, 0.55f, Align.START);
        line(sheet, chapter, HEAD, 0.42f, Align.END);
        line(sheet, foot(), FOOT, 0.8f, Align.START);
        int page = sheet.number();
        sheet.late(area.right(), FOOT, INK, (places, pages) -> "Page " + page + " of " + pages);
        sheet.end();
    }

    private String foot() {
        return Stream.of(
                        cover.classification(),
                        cover.edition(),
                        cover.imprint().isDraft()
                                ? "Draft"
                                : "Release " + cover.imprint().release(),
                        cover.audit(),
                        cover.auditDate().toString())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("  ·  "));
    }

    /** One line at most: what runs on is for the cover to tell. */
    private void line(Sheet sheet, String text, float baseline, float share, Align align) {
        Lines lines = LineBreaker.fit(composer.compose(text, INK), Flow.AREA.width() * share);
        if (lines.count() > 0) {
            float top = baseline + INK.leading() - (INK.leading() - 0.698f * INK.size()) / 2;
            Box room = new Box(Flow.AREA.left(), 0, Flow.AREA.right(), top);
            painter.paint(sheet, new Passage(lines, INK, null), 0, 1, room, align);
        }
    }
}
