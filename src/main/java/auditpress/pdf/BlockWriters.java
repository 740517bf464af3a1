package auditpress.pdf;

import auditpress.model.Block;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Which writer each kind of block has: a new block is one line here. */
final class BlockWriters {
    private final Map<Class<? extends Block>, BlockWriter<Block>> writers = new HashMap<>();

    BlockWriters() {
        put(Block.Heading.class, new HeadingWriter());
        put(Block.Paragraph.class, new ParagraphWriter());
        put(Block.Items.class, new ItemsWriter());
        put(Block.Code.class, new CodeWriter());
        put(Block.Quote.class, new QuoteWriter());
        put(Block.Divider.class, new DividerWriter());
        put(Block.Facts.class, new FactsWriter());
        put(Block.Table.class, new TableWriter());
        put(Block.Trail.class, new TrailWriter());
        put(Block.Matrix.class, new MatrixWriter());
        put(Block.HeatMap.class, new HeatMapWriter());
        put(Block.Figures.class, new FiguresWriter());
        put(Block.Callout.class, new CalloutWriter());
        put(Block.Bars.class, new BarsWriter());
        put(Block.Line.class, new LineWriter());
        put(Block.Files.class, new FilesWriter());
    }

    private <B extends Block> void put(Class<B> type, BlockWriter<B> writer) {
        writers.put(type, (block, flow) -> writer.write(type.cast(block), flow));
    }

    Set<Class<? extends Block>> covered() {
        return Set.copyOf(writers.keySet());
    }

    void write(Block block, Flow flow) {
        BlockWriter<Block> writer = writers.get(block.getClass());
        if (writer == null) {
            throw new IllegalStateException("No writer for " + block.getClass().getSimpleName());
        }
        writer.write(block, flow);
    }
}
