package auditpress.pdf;

import auditpress.model.Block;
import auditpress.model.Run;
import auditpress.model.Target;
import auditpress.model.Text;
import auditpress.model.Tone;
import org.jspecify.annotations.Nullable;

/** The items at one stage of a trail, each with the page it is found on: paper has no links. */
final class TrailSteps {
    static final Ink INK = new Ink(Face.REGULAR, 8.5f, 12, Palette.INK);
    private static final Ink PAGE = new Ink(Face.REGULAR, 7.5f, 12, Palette.MUTED);
    private static final float PAGES = 36;

    private final Flow flow;
    private final Composer composer;

    TrailSteps(Flow flow) {
        this.flow = flow;
        this.composer = flow.press().composer();
    }

    void step(Block.Step step) {
        Words words = new Words();
        if (step.tone() != Tone.NEUTRAL) {
            composer.add(words, step.tone().sign() + "\u00a0\u00a0", INK.in(Palette.of(step.tone())));
        }
        composer.add(words, linked(step.label(), step.target()), INK);
        if (!step.relation().isEmpty()) {
            composer.add(words, "   " + step.relation(), new Ink(Face.EMPHASIS, 7.5f, 12, Palette.MUTED));
        }
        line(words, step.target());
    }

    void line(Text text, @Nullable Target target) {
        line(composer.compose(text, INK), target);
    }

    private void line(Words words, @Nullable Target target) {
        flow.open(Tag.ENTRY);
        Element body = flow.open(Tag.ENTRY_BODY);
        flow.inset(0, PAGES);
        Lines lines = LineBreaker.fit(words, flow.width());
        flow.need(lines.count() * INK.leading());
        Sheet first = flow.sheet();
        float baseline = Painter.baseline(PAGE, flow.y());
        flow.lines(lines, INK, body);
        flow.inset(0, -PAGES);
        if (target instanceof Target.ToPage page && flow.sheet() == first) {
            page(first, page, baseline, body);
        }
        flow.close();
        flow.close();
    }

    private void page(Sheet sheet, Target.ToPage target, float baseline, Element body) {
        String name = Places.name(target);
        flow.press().places().want(target, sheet.number());
        sheet.begin(body);
        sheet.late(
                flow.right(),
                baseline,
                PAGE,
                (places, pages) -> "p. " + places.of(name).page());
        sheet.end();
    }

    private static Text linked(Text label, @Nullable Target target) {
        return new Text(label.runs().stream()
                .map(run -> run.target() == null ? new Run(run.text(), run.style(), run.badge(), target) : run)
                .toList());
    }
}
