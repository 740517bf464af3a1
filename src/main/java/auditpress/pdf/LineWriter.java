package auditpress.pdf;

import auditpress.model.Block;
import java.math.BigDecimal;
import java.util.stream.Collectors;

/** A measured value over time against its target, drawn; the words beside it say every number. */
final class LineWriter implements BlockWriter<Block.Line> {
    private static final float HEIGHT = 108;
    private static final float FLAT = 66;

    @Override
    public void write(Block.Line block, Flow flow) {
        flow.gap(9);
        flow.open(Tag.DIVISION);
        Captions.holdParagraph(block.caption(), flow);
        if (block.points().isEmpty()) {
            Captions.none("Not measured yet.", flow);
        } else {
            chart(block, flow);
        }
        flow.close();
        flow.gap(11);
    }

    private static void chart(Block.Line block, Flow flow) {
        boolean flat =
                block.points().stream().map(Block.Point::value).distinct().count() == 1;
        float height = flat ? FLAT : HEIGHT;
        flow.need(height);
        Box area = new Box(flow.left(), flow.y() - height, flow.right(), flow.y());
        Element figure = flow.parent().child(Tag.FIGURE, Figures.attributes(words(block), area));
        new LineChart(block, area, flow, figure).draw();
        figure.close();
        flow.down(height);
    }

    private static String words(Block.Line block) {
        String points = block.points().stream()
                .map(point -> point.date() + ": " + amount(point.value(), block.unit()))
                .collect(Collectors.joining(", "));
        return (block.caption().isBlank() ? "" : block.caption() + ". ") + points + target(block, ". Target: ") + ".";
    }

    /** The target with the words before it, or nothing where there is none. */
    static String target(Block.Line block, String before) {
        BigDecimal target = block.target();
        if (target == null) {
            return "";
        }
        return before + (block.higherIsBetter() ? "at least " : "at most ") + amount(target, block.unit());
    }

    static String amount(BigDecimal value, String unit) {
        return value.toPlainString() + (unit.isEmpty() ? "" : "\u00a0" + unit);
    }
}
