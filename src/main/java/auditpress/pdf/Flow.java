package auditpress.pdf;

import auditpress.model.Block;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The way down the pages: what is written next goes below what was written last, on a new page where it must. */
final class Flow {
    static final Box PAPER = new Box(0, 0, 595.28f, 841.89f);
    static final Box AREA = new Box(52, 60, PAPER.right() - 52, PAPER.top() - 66);

    private final Press press;
    private final Deque<Element> elements = new ArrayDeque<>();
    private final Deque<Panel> panels = new ArrayDeque<>();
    private final List<Held> held = new ArrayList<>();
    private String chapter = "";
    private String address = "";
    private int depth;
    private @Nullable Sheet sheet;
    private float left = AREA.left();
    private float right = AREA.right();
    private float y;
    private float gap;
    private boolean quiet;

    /** Something that must stand on the page of what follows it. */
    private record Held(float gap, float height, Runnable draw) {}

    Flow(Press press, Element top) {
        this.press = press;
        elements.push(top);
    }

    Press press() {
        return press;
    }

    Sheet sheet() {
        return Objects.requireNonNull(sheet, "no page begun");
    }

    float left() {
        return left;
    }

    float right() {
        return right;
    }

    float width() {
        return right - left;
    }

    /** How far down the page the next line starts. */
    float y() {
        return y;
    }

    /** What is left of the page. */
    float room() {
        return y - AREA.bottom();
    }

    /** Begins a chapter, on a page of its own. */
    void chapter(String name) {
        settle();
        chapter = name;
        newSheet();
    }

    /** Takes anchors from now on as places of this page; its headings start {@code depth} levels lower. */
    void page(String address, int depth) {
        this.address = address;
        this.depth = depth;
    }

    int depth() {
        return depth;
    }

    /** Makes this height a destination of the page being written. */
    Places.Place place(String anchor) {
        Places.Place place = new Places.Place(sheet().number(), Math.min(y + 4, PAPER.top()));
        press.places().put(Places.name(address, anchor), place);
        return place;
    }

    /** Opens an element that what follows belongs to, until {@link #close}. */
    Element open(Tag tag, String attributes) {
        Element element = parent().child(tag, attributes);
        elements.push(element);
        return element;
    }

    Element open(Tag tag) {
        return open(tag, "");
    }

    void close() {
        settle();
        elements.pop().close();
    }

    Element parent() {
        return elements.element();
    }

    /** Asks for blank space before whatever comes next; the largest wish counts, and none at the top of a page. */
    void gap(float height) {
        gap = Math.max(gap, height);
    }

    /** Puts what comes next right here, whatever space it asks for above itself. */
    void hush() {
        gap = 0;
        quiet = true;
    }

    /** Takes back the blank space asked for so far. */
    void trim() {
        gap = 0;
        quiet = false;
    }

    /** Writes something beside what stands here already, and goes down as far as that if it comes to nothing. */
    void beside(float height, Runnable content) {
        hush();
        Sheet before = sheet;
        float from = y;
        content.run();
        settle();
        if (sheet == before && y == from) {
            trim();
            y -= height;
        }
    }

    void down(float height) {
        y -= height;
    }

    /** Makes sure that this height fits on the page, with all that is held for it; then it may be drawn. */
    void need(float height) {
        float last = above();
        float all = height + last;
        for (Held one : held) {
            all += one.gap + one.height;
        }
        if (all > room() + 0.01f && !isFresh()) {
            newSheet();
        }
        List<Held> due = List.copyOf(held);
        held.clear();
        for (Held one : due) {
            drop(one.gap);
            one.draw.run();
            y -= one.height;
        }
        drop(last);
    }

    /** The blank space due above what is written now. */
    private float above() {
        float due = quiet ? 0 : gap;
        quiet = false;
        gap = 0;
        return due;
    }

    private void drop(float height) {
        if (!isFresh()) {
            y -= height;
        }
    }

    /** Whether nothing stands on this page yet. */
    boolean isFresh() {
        return y >= AREA.top();
    }

    /** Keeps something back until what follows it is known to fit below; {@code draw} starts at {@link #y}. */
    void hold(float height, Runnable draw) {
        held.add(new Held(above(), height, draw));
    }

    /** Draws what is still held. */
    void settle() {
        if (!held.isEmpty()) {
            need(0);
        }
    }

    void newSheet() {
        panels.descendingIterator().forEachRemaining(panel -> panel.stop(sheet(), Math.max(y - 3, AREA.bottom() - 6)));
        Sheet next = new Sheet(press.sheets().size() + 1);
        press.sheets().add(next);
        press.furniture().draw(next, chapter);
        sheet = next;
        y = AREA.top();
        panels.forEach(panel -> panel.start(AREA.top() + 4));
    }

    void inset(float fromLeft, float fromRight) {
        left += fromLeft;
        right -= fromRight;
    }

    /** Starts a panel here; the page must have room for its first line. */
    void begin(Panel panel) {
        panel.start(y);
        panels.push(panel);
    }

    void endPanel() {
        settle();
        panels.pop().stop(sheet(), y);
    }

    void blocks(List<Block> blocks) {
        for (Block block : blocks) {
            press.writers().write(block, this);
        }
    }

    /** Writes lines down the page, and on to the next; never one line of several alone at the bottom. */
    void lines(Lines lines, Ink ink, Element owner) {
        Passage passage = new Passage(lines, ink, owner);
        int done = 0;
        while (done < lines.count()) {
            need(ink.leading() * Math.min(2, lines.count() - done));
            int fit = Math.max(1, (int) ((room() + 0.01f) / ink.leading()));
            int to = Math.min(lines.count(), done + fit);
            press.painter().paint(sheet(), passage, done, to, new Box(left, 0, right, y), Align.START);
            y -= ink.leading() * (to - done);
            done = to;
        }
    }
}
