package auditpress.pdf;

import auditpress.model.Page;
import auditpress.model.Site;
import auditpress.model.Target;
import java.util.List;

/** The contents: chapters with their page numbers, and below each its records where they are few enough. */
final class ContentsPages {
    private static final int MOST = 60;
    private static final float NUMBERS = 26;
    private static final float BETWEEN = 20;
    private static final float INDENT = 10;
    private static final Ink CHAPTER = new Ink(Face.STRONG, 10, 14, Palette.INK);
    private static final Ink RECORD = new Ink(Face.REGULAR, 8, 10.6f, Palette.INK);
    private static final Ink COUNT = new Ink(Face.REGULAR, 8, 10.6f, Palette.MUTED);

    private final List<Site.Chapter> chapters;
    private final Flow flow;

    ContentsPages(List<Site.Chapter> chapters, Flow flow) {
        this.chapters = chapters;
        this.flow = flow;
    }

    void write() {
        flow.chapter("Contents");
        flow.open(Tag.SECTION);
        Element heading = flow.open(flow.parent().structure().heading(1));
        flow.lines(flow.press().set("Contents", Ink.CHAPTER, flow.width()), Ink.CHAPTER, heading);
        flow.close();
        flow.gap(8);
        groups();
        flow.close();
    }

    /** A list for each run of chapters of one group, under its name. */
    private void groups() {
        String group = "";
        flow.open(Tag.CONTENTS);
        for (Site.Chapter chapter : chapters) {
            if (chapter.pages().isEmpty()) {
                continue;
            }
            if (!chapter.group().equals(group)) {
                flow.close();
                group = chapter.group();
                flow.open(Tag.CONTENTS);
                heading(group);
            }
            chapter(chapter);
        }
        flow.close();
    }

    private void heading(String group) {
        flow.gap(14);
        if (group.isBlank()) {
            return;
        }
        Ink ink = Ink.LABEL.in(Palette.ACCENT);
        Element entry = flow.parent().child(Tag.CAPTION);
        Passage passage = new Passage(flow.press().set(group, ink, flow.width()), ink, entry);
        flow.hold(ink.leading(), () -> {
            Box room = new Box(flow.left(), 0, flow.right(), flow.y());
            flow.press()
                    .painter()
                    .paint(flow.sheet(), passage, 0, passage.lines().count(), room, Align.START);
            entry.close();
        });
        flow.gap(2);
    }

    private void chapter(Site.Chapter chapter) {
        flow.gap(5);
        flow.need(CHAPTER.leading() + 3 * RECORD.leading());
        Page opening = chapter.opening();
        Box room = new Box(flow.left(), 0, flow.right(), flow.y());
        flow.down(entry(flow.parent().child(Tag.CONTENTS_ENTRY), chapter.name(), opening.address(), CHAPTER, room));
        List<Page> records = chapter.pages().subList(1, chapter.pages().size());
        if (chapter.records() > MOST) {
            count(chapter.records());
        } else if (!records.isEmpty()) {
            flow.down(1);
            records(records);
        }
    }

    private void count(int records) {
        Element entry = flow.open(Tag.CONTENTS_ENTRY);
        flow.inset(INDENT, 0);
        flow.lines(flow.press().set(records + " records", COUNT, flow.width()), COUNT, entry);
        flow.inset(-INDENT, 0);
        flow.close();
    }

    /** Two columns, read down the first and then down the second, side by side as far as the page goes. */
    private void records(List<Page> records) {
        Element contents = flow.open(Tag.CONTENTS);
        List<Element> entries =
                records.stream().map(page -> contents.child(Tag.CONTENTS_ENTRY)).toList();
        int rows = (records.size() + 1) / 2;
        float width = (flow.width() - INDENT - BETWEEN) / 2;
        for (int row = 0; row < rows; row++) {
            flow.need(2 * RECORD.leading());
            float height = 0;
            for (int i = row; i < records.size(); i += rows) {
                float left = flow.left() + INDENT + (i < rows ? 0 : width + BETWEEN);
                Page page = records.get(i);
                Box room = new Box(left, 0, left + width, flow.y());
                height = Math.max(height, entry(entries.get(i), page.name(), page.address(), RECORD, room));
            }
            flow.down(height);
        }
        flow.close();
    }

    /** Draws one line of contents, a link from end to end; gives its height. */
    private float entry(Element entry, String name, String address, Ink ink, Box room) {
        Press press = flow.press();
        Sheet sheet = flow.sheet();
        Element link = entry.child(Tag.LINK);
        Lines lines = press.set(name.isBlank() ? "–" : name, ink, room.width() - NUMBERS);
        float height = lines.count() * ink.leading();
        press.painter().paint(sheet, new Passage(lines, ink, link), 0, lines.count(), room, Align.START);
        float baseline = Painter.baseline(ink, room.top() - height + ink.leading());
        sheet.begin(link);
        Ink number = ink.in(Face.REGULAR).in(Palette.INK);
        sheet.late(
                room.right(),
                baseline,
                number,
                (places, pages) -> Integer.toString(places.of(address).page()));
        sheet.end();
        float end = room.left() + lines.width(lines.count() - 1);
        sheet.decoration().leader(0xa9b2bd, end + 4, room.right() - NUMBERS + 4, baseline + 0.5f);
        Box box = new Box(room.left(), room.top() - height, room.right(), room.top());
        press.painter().link(sheet, link, Target.page(address), box, name);
        link.close();
        entry.close();
        return height;
    }
}
