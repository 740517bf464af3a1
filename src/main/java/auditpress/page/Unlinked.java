package auditpress.page;

import auditpress.model.Block;
import auditpress.model.Run;
import auditpress.model.Target;
import auditpress.model.Text;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Blocks without links to pages that there are not; their words stay. */
final class Unlinked {
    private final Set<String> addresses;

    /** @param addresses of all pages that there are */
    Unlinked(Set<String> addresses) {
        this.addresses = addresses;
    }

    List<Block> of(List<Block> blocks) {
        return blocks.stream().map(this::of).toList();
    }

    private Block of(Block block) {
        if (block instanceof Block.Heading b) {
            return new Block.Heading(b.level(), of(b.text()), b.anchor());
        } else if (block instanceof Block.Paragraph b) {
            return new Block.Paragraph(of(b.text()));
        } else if (block instanceof Block.Items b) {
            List<Block.Entry> entries = b.entries().stream()
                    .map(e -> new Block.Entry(e.done(), of(e.blocks())))
                    .toList();
            return new Block.Items(b.ordered(), b.start(), entries);
        } else if (block instanceof Block.Quote b) {
            return new Block.Quote(of(b.blocks()));
        } else if (block instanceof Block.Callout b) {
            return new Block.Callout(b.tone(), b.title(), of(b.blocks()));
        } else if (block instanceof Block.Facts b) {
            return new Block.Facts(b.facts().stream()
                    .map(f -> new Block.Fact(f.label(), of(f.value())))
                    .toList());
        } else if (block instanceof Block.Table b) {
            List<Block.Row> rows = b.rows().stream()
                    .map(r -> new Block.Row(
                            r.anchor(), r.cells().stream().map(this::of).toList()))
                    .toList();
            return new Block.Table(b.caption(), b.columns(), rows, b.empty(), b.tools());
        }
        return picture(block);
    }

    private Block picture(Block block) {
        if (block instanceof Block.Trail b) {
            return new Block.Trail(
                    b.caption(), b.stages().stream().map(this::stage).toList());
        } else if (block instanceof Block.Matrix b) {
            List<Block.MatrixRow> rows = b.rows().stream()
                    .map(r -> new Block.MatrixRow(of(r.head()), r.cells()))
                    .toList();
            return new Block.Matrix(b.caption(), b.corner(), b.columns(), rows, b.legend());
        } else if (block instanceof Block.Figures b) {
            return new Block.Figures(b.figures().stream()
                    .map(f -> new Block.Figure(f.label(), f.value(), f.note(), f.tone(), of(f.target())))
                    .toList());
        } else if (block instanceof Block.Bars b) {
            return new Block.Bars(
                    b.caption(),
                    b.legend(),
                    b.bars().stream()
                            .map(bar -> new Block.Bar(of(bar.label()), bar.counts()))
                            .toList());
        }
        // Heat maps and matrices lead to records, files to files; the others have no links.
        return block;
    }

    private Block.Stage stage(Block.Stage stage) {
        List<Block.Step> steps = stage.steps().stream()
                .map(s -> new Block.Step(of(s.label()), s.relation(), s.tone(), of(s.target())))
                .toList();
        return new Block.Stage(stage.title(), stage.here(), steps, stage.rest(), of(stage.all()));
    }

    private Text of(Text text) {
        return text.runs().stream().allMatch(r -> r.target() == of(r.target()))
                ? text
                : new Text(text.runs().stream()
                        .map(r -> new Run(r.text(), r.style(), r.badge(), of(r.target())))
                        .toList());
    }

    private @Nullable Target of(@Nullable Target target) {
        return target instanceof Target.ToPage page && !addresses.contains(page.address()) ? null : target;
    }
}
