package auditpress.html;

import auditpress.model.Block;
import auditpress.model.Text;
import auditpress.model.Tone;
import java.util.ArrayList;
import java.util.List;

/** Measures of stacked bars; the longest bar fills the width. */
interface BarChart {

    /** One bar: its parts from left to right, empty ones left out. */
    record Bar(Text label, List<Integer> counts, int total, List<Part> parts) {}

    record Part(String start, String width, Tone tone, String words, int count) {}

    static List<Bar> of(Block.Bars bars) {
        int longest = bars.bars().stream().mapToInt(BarChart::total).max().orElse(1);
        return bars.bars().stream().map(bar -> bar(bar, bars.legend(), longest)).toList();
    }

    private static Bar bar(Block.Bar bar, List<Block.Mark> legend, int longest) {
        List<Part> parts = new ArrayList<>();
        double start = 0;
        for (int i = 0; i < bar.counts().size(); i++) {
            int count = bar.counts().get(i);
            if (count > 0) {
                double width = (double) count / longest;
                Block.Mark mark = legend.get(i);
                parts.add(new Part(Measures.percent(start), Measures.percent(width), mark.tone(), mark.words(), count));
                start += width;
            }
        }
        return new Bar(bar.label(), bar.counts(), total(bar), parts);
    }

    private static int total(Block.Bar bar) {
        return bar.counts().stream().mapToInt(Integer::intValue).sum();
    }
}
