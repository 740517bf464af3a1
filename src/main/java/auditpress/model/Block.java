package auditpress.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page is made of: a small closed family. Each block has one template in {@code templates/blocks} and one writer in
 * {@code pdf}; so whatever the site shows, the pack shows.
 */
public sealed interface Block {

    /** A heading inside a page; level 2 to 4, the page's title being level 1. The anchor is unique on the page, or empty. */
    record Heading(int level, Text text, String anchor) implements Block {}

    record Paragraph(Text text) implements Block {}

    /** A bulleted or numbered list. */
    record Items(boolean ordered, int start, List<Entry> entries) implements Block {}

    /** One point of a list; {@code done} is null unless it is a task. */
    record Entry(@Nullable Boolean done, List<Block> blocks) {}

    /** Preformatted text. */
    record Code(String language, String text) implements Block {}

    record Quote(List<Block> blocks) implements Block {}

    record Divider() implements Block {}

    /** Label and value pairs. */
    record Facts(List<Fact> facts) implements Block {}

    record Fact(String label, Text value) {}

    /**
     * Rows and columns.
     *
     * @param caption what it lists, read by everyone; may be empty for a table in running text
     * @param empty the sentence shown in place of no rows
     * @param tools whether readers may sort and filter it
     */
    record Table(String caption, List<Column> columns, List<Row> rows, String empty, boolean tools) implements Block {}

    /**
     * A column's head.
     *
     * @param weight its share of the width against the other columns
     * @param end whether it holds numbers, set to the right
     */
    record Column(String label, double weight, boolean end) {}

    /** One row, a cell per column; {@code anchor} is unique on the page, or empty. */
    record Row(String anchor, List<Text> cells) {}

    /** The way from where something comes to what proves it: stages in order, the page's own item among them. */
    record Trail(String caption, List<Stage> stages) implements Block {}

    /**
     * One stage of a trail.
     *
     * @param here whether it is the page's own item
     * @param rest how many more items stand here than are listed; they are found at {@code all}
     */
    record Stage(
            String title,
            boolean here,
            List<Step> steps,
            int rest,
            @Nullable Target all) {}

    /** An item on the trail, or, with no target, a gap; {@code relation} says how it hangs together ("treated by"). */
    record Step(
            Text label,
            String relation,
            Tone tone,
            @Nullable Target target) {

        /** The same item, hanging together otherwise. */
        public Step related(String relation) {
            return new Step(label, relation, tone, target);
        }
    }

    /** A grid of marks: what stands where a row meets a column. A cell is null where nothing does. */
    record Matrix(String caption, String corner, List<MatrixColumn> columns, List<MatrixRow> rows, List<Mark> legend)
            implements Block {}

    record MatrixColumn(String label, String title, Target target) {}

    record MatrixRow(Text head, List<@Nullable Mark> cells) {}

    /** A sign in a grid with the words it stands for. */
    record Mark(Tone tone, String words) {}

    /** Risks counted by likelihood (rows, highest first) and impact (columns, lowest first). */
    record HeatMap(String caption, String rowTitle, String columnTitle, List<String> columns, List<HeatRow> rows)
            implements Block {}

    record HeatRow(String label, List<HeatCell> cells) {}

    /** How many risks meet here, the band's name and its tone, and the ids. */
    record HeatCell(int count, String band, Tone tone, List<Run> ids) {}

    /** Numbers for a first page. */
    record Figures(List<Figure> figures) implements Block {}

    /** A number with the words for it, and the rows it counts. */
    record Figure(
            String label,
            String value,
            String note,
            Tone tone,
            @Nullable Target target) {}

    /** Something to notice. */
    record Callout(Tone tone, String title, List<Block> blocks) implements Block {}

    /** Stacked bars: a label, then a count for each part; the parts' names and tones stand in the legend. */
    record Bars(String caption, List<Mark> legend, List<Bar> bars) implements Block {}

    record Bar(Text label, List<Integer> counts) {}

    /** A measured value over time against its target; dates ascend. */
    record Line(
            String caption,
            String unit,
            List<Point> points,
            @Nullable BigDecimal target,
            boolean higherIsBetter) implements Block {}

    record Point(LocalDate date, BigDecimal value) {}

    /** Files to open or save, with their fingerprints. */
    record Files(List<FileEntry> files) implements Block {}

    /** A file: its size in bytes and SHA-256 in hexadecimal. */
    record FileEntry(String name, String kind, long size, String sha256, Target target) {}
}
