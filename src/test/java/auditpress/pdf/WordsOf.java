package auditpress.pdf;

import auditpress.model.Block;
import auditpress.model.Text;
import java.util.List;
import java.util.stream.Stream;

/** The words that a reader of a block must find in the pack. */
final class WordsOf {
    private WordsOf() {}

    static Stream<String> blocks(List<Block> blocks) {
        return blocks.stream().flatMap(WordsOf::block);
    }

    private static Stream<String> block(Block block) {
        if (block instanceof Block.Heading heading) {
            return text(heading.text());
        } else if (block instanceof Block.Paragraph paragraph) {
            return text(paragraph.text());
        } else if (block instanceof Block.Items items) {
            return items.entries().stream().flatMap(entry -> blocks(entry.blocks()));
        } else if (block instanceof Block.Code code) {
            return code.text().lines();
        } else if (block instanceof Block.Quote quote) {
            return blocks(quote.blocks());
        } else if (block instanceof Block.Facts facts) {
            return facts.facts().stream().flatMap(fact -> Stream.concat(Stream.of(fact.label()), text(fact.value())));
        } else if (block instanceof Block.Table table) {
            return table(table);
        } else if (block instanceof Block.Callout callout) {
            return Stream.concat(Stream.of(callout.title()), blocks(callout.blocks()));
        }
        return figure(block);
    }

    private static Stream<String> figure(Block block) {
        if (block instanceof Block.Trail trail) {
            return Stream.concat(
                    Stream.of(trail.caption()), trail.stages().stream().flatMap(WordsOf::stage));
        } else if (block instanceof Block.Matrix matrix) {
            return Stream.concat(
                    Stream.of(matrix.caption(), matrix.corner()),
                    matrix.columns().stream().map(Block.MatrixColumn::label));
        } else if (block instanceof Block.HeatMap map) {
            return Stream.concat(
                    map.columns().stream(),
                    map.rows().stream().flatMap(row -> row.cells().stream()).map(Block.HeatCell::band));
        } else if (block instanceof Block.Figures figures) {
            return figures.figures().stream().flatMap(f -> Stream.of(f.label(), f.value(), f.note()));
        } else if (block instanceof Block.Bars bars) {
            return Stream.concat(Stream.of(bars.caption()), bars.bars().stream().flatMap(bar -> text(bar.label())));
        } else if (block instanceof Block.Line line) {
            return Stream.of(line.caption());
        } else if (block instanceof Block.Files files) {
            return files.files().stream().flatMap(file -> Stream.of(file.name(), file.kind(), file.sha256()));
        }
        return Stream.empty();
    }

    private static Stream<String> table(Block.Table table) {
        Stream<String> head = table.columns().stream().map(Block.Column::label);
        Stream<String> body =
                table.rows().stream().flatMap(row -> row.cells().stream()).flatMap(WordsOf::text);
        Stream<String> none = table.rows().isEmpty() ? Stream.of(table.empty()) : Stream.empty();
        return Stream.of(Stream.of(table.caption()), head, body, none).flatMap(s -> s);
    }

    private static Stream<String> stage(Block.Stage stage) {
        return Stream.concat(
                Stream.of(stage.title()),
                stage.steps().stream().flatMap(step -> Stream.concat(text(step.label()), Stream.of(step.relation()))));
    }

    private static Stream<String> text(Text text) {
        return text.runs().stream().map(run -> run.text());
    }
}
