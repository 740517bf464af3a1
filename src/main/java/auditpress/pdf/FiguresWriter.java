package auditpress.pdf;

import auditpress.model.Block;
import auditpress.model.Text;
import java.util.List;

/** Numbers for a first page, up to four beside each other. */
final class FiguresWriter implements BlockWriter<Block.Figures> {
    private static final int ACROSS = 4;
    private static final float BETWEEN = 9;
    private static final float PAD = 8;
    private static final Ink VALUE = new Ink(Face.STRONG, 16, 21, Palette.INK);

    @Override
    public void write(Block.Figures block, Flow flow) {
        if (block.figures().isEmpty()) {
            return;
        }
        flow.gap(6);
        flow.open(Tag.LIST);
        int size = block.figures().size();
        for (int from = 0; from < size; from += ACROSS) {
            row(block.figures().subList(from, Math.min(size, from + ACROSS)), flow);
        }
        flow.close();
        flow.gap(10);
    }

    /** One figure's label, value and note as they will stand below each other. */
    private record Card(Block.Figure figure, List<Lines> lines, List<Ink> inks) {
        float height() {
            float height = 2 * PAD;
            for (int i = 0; i < lines.size(); i++) {
                height += lines.get(i).count() * inks.get(i).leading();
            }
            return height;
        }
    }

    private static void row(List<Block.Figure> figures, Flow flow) {
        float width = (flow.width() - BETWEEN * (ACROSS - 1)) / ACROSS;
        List<Card> cards = figures.stream()
                .map(figure -> card(figure, flow.press(), width - 2 * PAD))
                .toList();
        float height = (float) cards.stream().mapToDouble(Card::height).max().orElse(0);
        flow.need(height);
        for (int i = 0; i < cards.size(); i++) {
            float left = flow.left() + i * (width + BETWEEN);
            draw(cards.get(i), new Box(left, flow.y() - height, left + width, flow.y()), flow);
        }
        flow.down(height);
        flow.gap(BETWEEN);
    }

    private static Card card(Block.Figure figure, Press press, float width) {
        Ink sign = Ink.LABEL.in(Palette.of(figure.tone()));
        Words label = new Words();
        press.composer().add(label, figure.tone().sign() + "\u00a0\u00a0", sign);
        press.composer().add(label, Text.of(figure.label(), figure.target()), Ink.LABEL);
        Ink value = VALUE.in(Palette.of(figure.tone()));
        return new Card(
                figure,
                List.of(
                        LineBreaker.fit(label, width),
                        press.set(figure.value(), value, width),
                        press.set(figure.note(), Ink.SMALL, width)),
                List.of(Ink.LABEL, value, Ink.SMALL));
    }

    private static void draw(Card card, Box box, Flow flow) {
        Drawing drawing = flow.sheet().decoration();
        drawing.rounded(Palette.PANEL, box.left(), box.bottom(), box.width(), box.height(), 3);
        drawing.rounded(Palette.of(card.figure().tone()), box.left(), box.top() - 2, box.width(), 2, 1);
        Element body = flow.open(Tag.ENTRY).child(Tag.ENTRY_BODY);
        float y = box.top() - PAD;
        for (int i = 0; i < card.lines().size(); i++) {
            Lines lines = card.lines().get(i);
            Ink ink = card.inks().get(i);
            Element line = body.child(Tag.PARAGRAPH);
            Box room = new Box(box.left() + PAD, 0, box.right() - PAD, y);
            flow.press()
                    .painter()
                    .paint(flow.sheet(), new Passage(lines, ink, line), 0, lines.count(), room, Align.START);
            line.close();
            y -= lines.count() * ink.leading();
        }
        body.close();
        flow.close();
    }
}
