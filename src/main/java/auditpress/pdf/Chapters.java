package auditpress.pdf;

import auditpress.model.Page;
import auditpress.model.Site;
import java.util.List;

/** The chapters in reading order: each opens on a new page, and its records follow one another. */
final class Chapters {
    private static final Ink OVERLINE = new Ink(Face.STRONG, 8, 12, Palette.ACCENT);

    private final Flow flow;

    Chapters(Flow flow) {
        this.flow = flow;
    }

    void write(List<Site.Chapter> chapters) {
        for (Site.Chapter chapter : chapters) {
            if (chapter.pages().isEmpty()) {
                continue;
            }
            flow.chapter(chapter.name());
            flow.open(Tag.SECTION);
            boolean first = true;
            for (Page page : chapter.pages()) {
                if (page.level() <= 1 || first) {
                    opening(page, chapter, first);
                } else {
                    record(page);
                }
                first = false;
            }
            flow.close();
        }
    }

    private void opening(Page page, Site.Chapter chapter, boolean first) {
        if (!first) {
            flow.settle();
            flow.newSheet();
        }
        flow.page(page.address(), 0);
        String title = page.title().isBlank() ? chapter.name() : page.name();
        flow.press().bookmarks().add(first ? 1 : 2, first ? chapter.name() : title, flow.place(""));
        line(Tag.PARAGRAPH, chapter.group(), OVERLINE);
        line(flow.parent().structure().heading(1), title.isBlank() ? "–" : title, Ink.CHAPTER);
        line(Tag.PARAGRAPH, page.clause(), Ink.SMALL.at(8.5f));
        flow.gap(12);
        flow.blocks(page.blocks());
    }

    private void line(Tag tag, String text, Ink ink) {
        if (!text.isBlank()) {
            Element element = flow.open(tag);
            flow.lines(flow.press().set(text, ink, flow.width()), ink, element);
            flow.close();
            flow.gap(1);
        }
    }

    private void record(Page page) {
        flow.page(page.address(), 1);
        flow.gap(24);
        flow.open(Tag.SECTION);
        Element heading = flow.parent().child(flow.parent().structure().heading(2));
        Lines lines = title(page);
        flow.hold(lines.count() * Ink.RECORD.leading() + 2, () -> title(page, lines, heading));
        flow.gap(4);
        flow.blocks(page.blocks());
        flow.close();
    }

    private Lines title(Page page) {
        Words words = new Words();
        Composer composer = flow.press().composer();
        if (!page.code().isBlank()) {
            composer.add(words, page.code() + "  ", Ink.RECORD.in(Palette.ACCENT));
        }
        composer.add(words, page.title().isBlank() && page.code().isBlank() ? "–" : page.title(), Ink.RECORD);
        if (!page.clause().isBlank()) {
            composer.add(words, "   " + page.clause(), Ink.SMALL);
        }
        return LineBreaker.fit(words, flow.width());
    }

    private void title(Page page, Lines lines, Element heading) {
        Box area = Flow.AREA;
        flow.press().bookmarks().add(2, page.name(), flow.place(""));
        if (!flow.isFresh()) {
            flow.sheet()
                    .decoration()
                    .line(Palette.HAIRLINE, 0.7f, area.left(), flow.y() + 9, area.right(), flow.y() + 9);
        }
        Box room = new Box(flow.left(), 0, flow.right(), flow.y());
        Passage passage = new Passage(lines, Ink.RECORD, heading);
        flow.press().painter().paint(flow.sheet(), passage, 0, lines.count(), room, Align.START);
        heading.close();
    }
}
