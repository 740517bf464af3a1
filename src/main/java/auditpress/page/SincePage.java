package auditpress.page;

import auditpress.diff.Base;
import auditpress.diff.Difference;
import auditpress.diff.Differences;
import auditpress.diff.Presence;
import auditpress.model.Block;
import auditpress.model.Page;
import auditpress.model.Run;
import auditpress.model.Target;
import auditpress.model.Text;
import auditpress.model.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What changed by meaning since an earlier release: counts by topic that lead to the entries below. */
public final class SincePage {
    static final String ADDRESS = "since.html";

    private static final List<Block.Column> COLUMNS = List.of(
            new Block.Column("What", 1.4, false),
            new Block.Column("Record", 1, false),
            new Block.Column("Title", 2, false),
            new Block.Column("Before", 1.8, false),
            new Block.Column("Now", 1.8, false));

    private static final List<Block.Column> SETTINGS = List.of(
            new Block.Column("What", 1.4, false),
            new Block.Column("Setting", 2, false),
            new Block.Column("Before", 2.3, false),
            new Block.Column("Now", 2.3, false));

    private final String address;
    private final String title;
    private final Differences differences;
    private final Records records;

    /** Where a record stands on this site; nothing for one that is gone. */
    interface Records {
        Optional<Target.ToPage> target(Difference difference);
    }

    private SincePage(String address, String title, Differences differences, Records records) {
        this.address = address;
        this.title = title;
        this.differences = differences;
        this.records = records;
    }

    /** The chapter of a publication, whose records it leads to. */
    static Page chapter(Differences differences, Words words) {
        return new SincePage(ADDRESS, "Since the last audit", differences, d -> target(d, words)).page();
    }

    /** A page of its own, without the records. */
    public static Page alone(Differences differences) {
        return new SincePage("index.html", "What changed", differences, d -> Optional.empty()).page();
    }

    private static Optional<Target.ToPage> target(Difference difference, Words words) {
        boolean there = difference.presence() == Presence.NOW || difference.presence() == Presence.BOTH;
        return there ? words.target(difference.kind(), difference.record()) : Optional.empty();
    }

    private Page page() {
        return new Page(address, "", title, 1, "", this::blocks);
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                new Block.Paragraph(
                        Text.of(
                                "What changed by meaning. How files are written, the order of rows and how ids are listed do not count.")));
        blocks.add(new Block.Facts(facts()));
        if (!differences.isEmpty()) {
            blocks.add(new Block.Figures(
                    differences.groups().stream().map(this::card).toList()));
        }
        blocks.add(new Block.Paragraph(Text.of(same())));
        differences.groups().forEach(g -> group(g, blocks));
        return blocks;
    }

    private List<Block.Fact> facts() {
        Base before = differences.before();
        List<Block.Fact> facts = new ArrayList<>();
        facts.add(new Block.Fact("Before", side(before)));
        if (!before.seal().isEmpty()) {
            facts.add(new Block.Fact("Seal of that release", Text.code(before.seal())));
        }
        facts.add(new Block.Fact("Now", side(differences.now())));
        facts.add(new Block.Fact(
                "Changes",
                differences.isEmpty()
                        ? Text.badge(Tone.NEUTRAL, "None")
                        : Text.of(String.valueOf(differences.size()))));
        return facts;
    }

    private static Text side(Base base) {
        String at = "as at " + base.auditDate();
        return base.name().isEmpty() ? Text.of(at) : Text.strong(base.name()).and(", " + at);
    }

    private Block.Figure card(Differences.Group group) {
        return new Block.Figure(
                group.title(),
                String.valueOf(group.entries().size()),
                group.countsInWords(),
                Tone.NEUTRAL,
                new Target.ToPage(address, group.key()));
    }

    private String same() {
        if (differences.unchanged() == 0) {
            return "No record stands as it did.";
        }
        String kinds = differences.same().stream()
                .map(s -> s.records() + " in " + s.title())
                .collect(Collectors.joining(", "));
        return (differences.unchanged() == 1 ? "1 record stands" : differences.unchanged() + " records stand")
                + " as before: " + kinds + ".";
    }

    private void group(Differences.Group group, List<Block> blocks) {
        blocks.add(new Block.Heading(
                2, Text.of(group.title() + " (" + group.entries().size() + ")"), group.key()));
        boolean settings = group.entries().stream().allMatch(d -> d.presence() == Presence.SETTING);
        List<Block.Row> rows =
                group.entries().stream().map(d -> row(d, settings)).toList();
        blocks.add(new Block.Table(group.countsInWords(), settings ? SETTINGS : COLUMNS, rows, "", true));
    }

    private Block.Row row(Difference difference, boolean setting) {
        List<Text> cells = new ArrayList<>();
        cells.add(Text.badge(
                difference.what().tone(), FindingText.capital(difference.what().words())));
        if (!setting) {
            cells.add(record(difference));
        }
        cells.add(Text.of(difference.title()));
        cells.add(Text.of(difference.before()));
        cells.add(Text.of(difference.now()).and(note(difference)));
        return new Block.Row("", cells);
    }

    private Text record(Difference difference) {
        Target.@Nullable ToPage target = records.target(difference).orElse(null);
        return new Text(List.of(new Run(difference.record(), Run.Style.PLAIN.withCode(), null, target)));
    }

    private static String note(Difference difference) {
        boolean first = difference.note().isEmpty() || difference.now().isEmpty();
        return first ? difference.note() : "\n" + difference.note();
    }
}
