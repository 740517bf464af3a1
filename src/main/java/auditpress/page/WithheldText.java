package auditpress.page;

import auditpress.model.Block;
import auditpress.model.Edition;
import auditpress.model.Pack;
import auditpress.model.Register;
import auditpress.model.Target;
import auditpress.model.Text;
import auditpress.model.Tone;
import auditpress.model.Withheld;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says what an edition withholds: in numbers, never more. */
final class WithheldText {
    static final String ANCHOR = "withheld";

    private WithheldText() {}

    /** Stands where a gap would be if nothing were withheld. */
    static Text badge(int count) {
        return Text.badge(Tone.NEUTRAL, words(count));
    }

    static String words(int count) {
        return count + " withheld";
    }

    /** {@code 214 records withheld}, for a cover; empty where none are. */
    static String total(Withheld withheld) {
        int total = withheld.total();
        return total == 0 ? "" : total == 1 ? "1 record withheld" : total + " records withheld";
    }

    /** What stands on the first page; nothing where all is shown. */
    static Optional<Block> callout(Pack pack) {
        Withheld withheld = pack.withheld();
        if (withheld.isNothing()) {
            return Optional.empty();
        }
        Edition edition = pack.edition();
        String total = total(withheld);
        List<Block> blocks = new ArrayList<>();
        if (!edition.about().isEmpty()) {
            blocks.add(new Block.Paragraph(Text.of(edition.about())));
        }
        blocks.add(new Block.Paragraph(
                Text.of("Not shown: " + withheld.byKind(pack.registers()) + ". Figures count what is shown. ")
                        .and(Text.of("What is withheld, by kind", new Target.ToPage("reading.html", ANCHOR)))));
        String title = edition.title() + ": " + (total.isEmpty() ? findings(withheld) + " withheld" : total);
        return Optional.of(new Block.Callout(Tone.INFO, title, blocks));
    }

    /** {@code 5 findings}. */
    static String findings(Withheld withheld) {
        int count = withheld.totalFindings();
        return count == 1 ? "1 finding" : count + " findings";
    }

    /** In place of the sentence that there are no findings, which may not be true. */
    static String none(Withheld withheld, String otherwise) {
        return withheld.totalFindings() == 0
                ? otherwise
                : "None that this edition shows; " + findings(withheld) + " withheld, of any weight.";
    }

    /** A line on the page of a register that misses rows. */
    static Optional<Block> line(Pack pack, Register register) {
        int count = pack.withheld().of(register);
        return count == 0
                ? Optional.empty()
                : Optional.of(new Block.Paragraph(badge(count).and(" from this edition.")));
    }

    /** What is withheld by kind, with heading and table; nothing where all is shown. */
    static List<Block> table(Pack pack) {
        Withheld withheld = pack.withheld();
        if (withheld.isNothing()) {
            return List.of();
        }
        List<Block.Row> rows = new ArrayList<>();
        for (Register register : pack.registers()) {
            if (withheld.of(register) > 0) {
                rows.add(row(register.title(), shown(pack, register), withheld.of(register)));
            }
        }
        if (withheld.totalFindings() > 0) {
            rows.add(row("Findings of the rulebook", "", withheld.totalFindings()));
        }
        return List.of(
                new Block.Heading(3, Text.of("What this edition withholds"), ANCHOR),
                new Block.Paragraph(Text.of("Where a text names a withheld record, " + Withheld.MARK
                        + " stands in its place. Where one may fill a gap, the gap is not judged.")),
                new Block.Table(
                        "Withheld, by kind",
                        List.of(
                                new Block.Column("Kind", 3, false),
                                new Block.Column("Shown", 1, true),
                                new Block.Column("Withheld", 1, true)),
                        rows,
                        "",
                        false));
    }

    private static String shown(Pack pack, Register register) {
        return String.valueOf(pack.items().stream()
                .filter(i -> i.kind().equals(register.kind()))
                .count());
    }

    private static Block.Row row(String kind, String shown, int withheld) {
        return new Block.Row("", List.of(Text.of(kind), Text.of(shown), Text.of(String.valueOf(withheld))));
    }

    /** How many withheld records of each kind one is joined with, people aside: their names are marked where they stand. */
    static Text joined(Pack pack, Map<String, Integer> joined) {
        if (joined.isEmpty()) {
            return Text.EMPTY;
        }
        return Text.of(pack.registers().stream()
                .filter(r -> !r.kind().equals("person") && joined.containsKey(r.kind()))
                .map(r -> Withheld.words(r, joined.getOrDefault(r.kind(), 0)))
                .collect(Collectors.joining(", ")));
    }
}
