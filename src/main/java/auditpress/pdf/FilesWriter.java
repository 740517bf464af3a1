package auditpress.pdf;

import auditpress.model.Block;
import java.util.Locale;

/** Files with their sizes and fingerprints; the files themselves lie beside the pack. */
final class FilesWriter implements BlockWriter<Block.Files> {
    private static final Ink HASH = new Ink(Face.MONO, 6.6f, 9, Palette.INK);
    private static final String[] HEADS = {"File", "Kind", "Bytes", "SHA-256"};

    @Override
    public void write(Block.Files block, Flow flow) {
        if (block.files().isEmpty()) {
            return;
        }
        float hash = 32 * 0.6f * HASH.size() + 2 * Grid.Look.REGISTER.across() + 1;
        float rest = flow.width() - hash - 68 - 62;
        float[] widths = {rest, 68, 62, hash};
        flow.gap(7);
        Element table = flow.open(Tag.TABLE);
        flow.need(50);
        Grid grid = new Grid(flow, table, widths, Grid.Look.REGISTER, head(flow.press(), widths));
        grid.begin();
        Element body = table.child(Tag.TABLE_BODY);
        for (Block.FileEntry file : block.files()) {
            grid.row(body, "", cells(file, flow.press(), widths));
        }
        body.close();
        flow.close();
        flow.gap(9);
    }

    private static LabelHead head(Press press, float[] widths) {
        Cell[] cells = new Cell[HEADS.length];
        for (int i = 0; i < HEADS.length; i++) {
            cells[i] =
                    Cell.head(press.set(HEADS[i], Ink.LABEL, widths[i]), Ink.LABEL, i == 2 ? Align.END : Align.START);
        }
        return new LabelHead(cells);
    }

    private static Cell[] cells(Block.FileEntry file, Press press, float[] widths) {
        float around = 2 * Grid.Look.REGISTER.across();
        String size = String.format(Locale.ROOT, "%,d", file.size());
        return new Cell[] {
            Cell.of(press.set(file.name(), Ink.CELL, widths[0] - around), Ink.CELL, Align.START),
            Cell.of(press.set(file.kind(), Ink.CELL, widths[1] - around), Ink.CELL, Align.START),
            Cell.of(press.set(size, Ink.CELL, widths[2] - around), Ink.CELL, Align.END),
            Cell.of(press.set(file.sha256(), HASH, widths[3] - around), HASH, Align.START)
        };
    }
}
