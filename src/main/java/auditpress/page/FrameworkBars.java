package auditpress.page;

import auditpress.model.Block;
import auditpress.model.Text;
import auditpress.model.Tone;
import auditpress.trace.FrameworkCoverage.Framework;
import auditpress.trace.FrameworkCoverage.Group;
import auditpress.trace.FrameworkCoverage.Standing;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How many requirements stand in which way: of each framework, of each group of one. */
final class FrameworkBars {
    private static final List<Block.Mark> LEGEND = Stream.of(Standing.values())
            .map(s -> new Block.Mark(tone(s), label(s)))
            .toList();

    private FrameworkBars() {}

    static Block of(List<Framework> frameworks, Function<Framework, Text> link) {
        List<Block.Bar> bars =
                frameworks.stream().map(f -> bar(link.apply(f), f::count)).toList();
        return new Block.Bars("Requirements by framework and standing", LEGEND, bars);
    }

    static Block of(Framework framework, List<Group> groups, Function<Group, Text> link) {
        List<Block.Bar> bars =
                groups.stream().map(g -> bar(link.apply(g), g::count)).toList();
        return new Block.Bars(framework.name() + " by group and standing", LEGEND, bars);
    }

    private static Block.Bar bar(Text label, ToIntFunction<Standing> count) {
        return new Block.Bar(
                label, Stream.of(Standing.values()).map(count::applyAsInt).toList());
    }

    /** {@code 8 served, 4 partly}. */
    static String counts(Group group) {
        return Stream.of(Standing.values())
                .filter(s -> group.count(s) > 0)
                .map(s -> group.count(s) + " " + label(s).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    static Tone tone(Standing standing) {
        return switch (standing) {
            case SERVED -> Tone.GOOD;
            case PARTLY -> Tone.WARN;
            case GAP -> Tone.BAD;
            case WITHHELD -> Tone.INFO;
            case NOT_APPLICABLE -> Tone.NEUTRAL;
        };
    }

    private static String label(Standing standing) {
        return switch (standing) {
            case SERVED -> "Served";
            case PARTLY -> "Partly";
            case GAP -> "Gap";
            case WITHHELD -> "Not judged: withheld";
            case NOT_APPLICABLE -> "Does not apply";
        };
    }
}
