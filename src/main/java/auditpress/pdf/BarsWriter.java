package auditpress.pdf;

import auditpress.model.Block;
import java.util.ArrayList;
import java.util.List;

/** Stacked bars, as a table: label, bar, total; each bar says its numbers in words as well. */
final class BarsWriter implements BlockWriter<Block.Bars> {
    private static final float HEIGHT = 11;
    private static final float TOTAL = 30;
    private static final Ink INK = Ink.CELL;
    private static final Ink NUMBER = new Ink(Face.STRONG, 7, HEIGHT, Palette.INK);

    @Override
    public void write(Block.Bars block, Flow flow) {
        flow.gap(9);
        flow.open(Tag.DIVISION);
        Captions.holdParagraph(block.caption(), flow);
        if (block.bars().isEmpty()) {
            Captions.none("No entries.", flow);
        } else {
            bars(block, flow);
        }
        flow.close();
        flow.gap(11);
    }

    private static void bars(Block.Bars block, Flow flow) {
        Legend.write(block.legend(), flow);
        int most = Math.max(
                1, block.bars().stream().mapToInt(BarsWriter::total).max().orElse(1));
        flow.open(Tag.TABLE);
        for (Block.Bar bar : block.bars()) {
            bar(bar, block.legend(), most, flow);
        }
        flow.close();
    }

    private static int total(Block.Bar bar) {
        return bar.counts().stream().mapToInt(Integer::intValue).sum();
    }

    private static void bar(Block.Bar bar, List<Block.Mark> legend, int most, Flow flow) {
        float label = flow.width() * 0.28f;
        Lines lines = flow.press().set(bar.label(), INK, label - 8);
        float height = Math.max(HEIGHT, lines.count() * INK.leading()) + 4;
        flow.need(height);
        Element row = flow.open(Tag.ROW);
        Element head = row.child(Tag.HEAD_CELL, "/A<</O/Table/Scope/Row>>");
        paint(lines, INK, head, new Box(flow.left(), 0, flow.left() + label, flow.y() - 2), Align.START, flow);
        Element cell = row.child(Tag.CELL);
        Box area = new Box(flow.left() + label, flow.y() - 2 - HEIGHT, flow.right() - TOTAL, flow.y() - 2);
        figure(bar, legend, most, area, cell, flow);
        cell.close();
        Element total = row.child(Tag.CELL);
        Lines sum = flow.press().set(Integer.toString(total(bar)), INK, TOTAL);
        paint(sum, INK, total, new Box(flow.right() - TOTAL, 0, flow.right(), flow.y() - 2), Align.END, flow);
        flow.down(height);
        flow.close();
    }

    private static void paint(Lines lines, Ink ink, Element element, Box room, Align align, Flow flow) {
        flow.press().painter().paint(flow.sheet(), new Passage(lines, ink, element), 0, lines.count(), room, align);
        element.close();
    }

    private static void figure(Block.Bar bar, List<Block.Mark> legend, int most, Box area, Element cell, Flow flow) {
        if (total(bar) == 0) {
            return;
        }
        List<String> words = new ArrayList<>();
        Ops shapes = new Ops(256);
        Drawing drawing = new Drawing(shapes);
        float x = area.left();
        for (int i = 0; i < bar.counts().size(); i++) {
            int count = bar.counts().get(i);
            if (count > 0 && i < legend.size()) {
                words.add(count + " " + legend.get(i).words());
                float width = area.width() * count / most;
                drawing.box(Palette.fill(legend.get(i).tone()), x, area.bottom(), Math.max(0.5f, width - 0.8f), HEIGHT);
                x += width;
            }
        }
        Element figure = cell.child(Tag.FIGURE, Figures.attributes(String.join(", ", words), area));
        flow.sheet().begin(figure);
        flow.sheet().draw(shapes);
        flow.sheet().end();
        numbers(bar, legend, most, area, figure, flow);
        figure.close();
    }

    /** Writes each count into its part of the bar, where it fits. */
    private static void numbers(Block.Bar bar, List<Block.Mark> legend, int most, Box area, Element figure, Flow flow) {
        float x = area.left();
        for (int i = 0; i < Math.min(legend.size(), bar.counts().size()); i++) {
            int count = bar.counts().get(i);
            float width = area.width() * count / most;
            Lines lines = flow.press().set(Integer.toString(count), NUMBER, Float.MAX_VALUE);
            if (count > 0 && lines.width() + 4 <= width) {
                Passage passage = new Passage(lines, NUMBER, figure);
                flow.press()
                        .painter()
                        .paint(flow.sheet(), passage, 0, 1, new Box(x + 3, 0, x + width, area.top()), Align.START);
            }
            x += width;
        }
    }
}
