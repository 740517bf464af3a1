package auditpress.pdf;

import auditpress.model.Block;
import auditpress.model.Text;
import java.util.List;

/** The way from clause to proof: stage below stage along a rail, the page's own one marked. */
final class TrailWriter implements BlockWriter<Block.Trail> {
    private static final float RAIL = 4;
    private static final float TITLES = 16;
    private static final float STEPS = 108;
    private static final float LEADING = TrailSteps.INK.leading();

    @Override
    public void write(Block.Trail block, Flow flow) {
        if (block.stages().isEmpty()) {
            return;
        }
        flow.gap(9);
        flow.open(Tag.DIVISION);
        Captions.holdParagraph(block.caption(), flow);
        flow.open(Tag.LIST);
        stages(block.stages(), flow);
        flow.close();
        flow.close();
        flow.gap(10);
    }

    private static void stages(List<Block.Stage> stages, Flow flow) {
        for (int i = 0; i < stages.size(); i++) {
            flow.need(LEADING * 2);
            flow.down(LEADING / 2);
            if (i == 0) {
                flow.begin(new Panel(Palette.HAIRLINE, flow.left() + RAIL, 1));
            }
            if (i == stages.size() - 1) {
                flow.endPanel();
            }
            flow.down(-LEADING / 2);
            stage(stages.get(i), flow);
            flow.gap(5);
        }
    }

    private static void stage(Block.Stage stage, Flow flow) {
        flow.open(Tag.ENTRY);
        Sheet sheet = flow.sheet();
        float bottom = title(stage, flow);
        flow.open(Tag.ENTRY_BODY);
        flow.inset(STEPS, 0);
        steps(stage, flow);
        flow.inset(-STEPS, 0);
        flow.close();
        flow.close();
        if (flow.sheet() == sheet) {
            flow.down(Math.max(0, flow.y() - bottom));
        }
    }

    /** Draws the stage's dot and title, and tells how far down they reach. */
    private static float title(Block.Stage stage, Flow flow) {
        int color = stage.here() ? Palette.ACCENT : Palette.MUTED;
        float middle = flow.y() - LEADING / 2;
        Drawing drawing = flow.sheet().decoration();
        drawing.disc(color, flow.left() + RAIL, middle, stage.here() ? 3.6f : 2.6f);
        drawing.disc(stage.here() ? color : Palette.WHITE, flow.left() + RAIL, middle, 1.6f);
        Element label = flow.parent().child(Tag.LABEL);
        Ink ink = new Ink(Face.STRONG, 8, LEADING, color);
        Lines lines = flow.press().set(stage.title(), ink, STEPS - TITLES - 6);
        Box room = new Box(flow.left() + TITLES, 0, flow.left() + STEPS, flow.y());
        flow.press().painter().paint(flow.sheet(), new Passage(lines, ink, label), 0, lines.count(), room, Align.START);
        label.close();
        return flow.y() - lines.count() * LEADING;
    }

    private static void steps(Block.Stage stage, Flow flow) {
        flow.open(Tag.LIST);
        TrailSteps steps = new TrailSteps(flow);
        stage.steps().forEach(steps::step);
        if (stage.rest() > 0) {
            String more = stage.steps().isEmpty() ? stage.rest() + " in all" : "and " + stage.rest() + " more";
            steps.line(Text.of(more, stage.all()), stage.all());
        } else if (stage.steps().isEmpty()) {
            steps.line(Text.of("–"), null);
        }
        flow.close();
    }
}
