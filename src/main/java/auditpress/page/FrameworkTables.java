package auditpress.page;

import auditpress.figure.ControlState;
import auditpress.model.Block;
import auditpress.model.Run;
import auditpress.model.Target;
import auditpress.model.Text;
import auditpress.model.Tone;
import auditpress.trace.Control;
import auditpress.trace.Coverage;
import auditpress.trace.Criterion;
import auditpress.trace.FrameworkCoverage;
import auditpress.trace.FrameworkCoverage.Framework;
import auditpress.trace.FrameworkCoverage.Group;
import auditpress.trace.FrameworkCoverage.Requirement;
import auditpress.trace.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How far other frameworks are served: the figures of each, then each requirement with what serves it. */
final class FrameworkTables {
    private static final String ADDRESS = "requirements/index.html";
    private static final int EVIDENCE_IN_A_CELL = 4;

    /** So many rows nobody filters. */
    private static final int FEW = 12;

    private static final List<Block.Column> FRAMEWORKS = List.of(
            new Block.Column("Framework", 2, false),
            new Block.Column("Requirements", 1, true),
            new Block.Column("Evidence in force", 1.2, true),
            new Block.Column("Used", 1, true));

    private static final List<Block.Column> REQUIREMENTS = List.of(
            new Block.Column("Requirement", 0.9, false),
            new Block.Column("Title", 2.4, false),
            new Block.Column("Served by", 2.2, false),
            new Block.Column("Evidence in force", 1.7, false),
            new Block.Column("Standing", 2, false));

    private final Words words;
    private final ClauseLinks clauses;
    private final List<Framework> frameworks;

    FrameworkTables(Trace trace, Coverage coverage, Words words) {
        this.words = words;
        this.clauses = new ClauseLinks(trace);
        this.frameworks = FrameworkCoverage.of(trace, coverage);
    }

    void add(List<Block> blocks) {
        blocks.add(words.paragraph(
                "A requirement is served when each control named beside it is implemented with evidence in"
                        + " force, and each clause has an answer. What a control lacks stands beside it in a word."));
        blocks.add(FrameworkBars.of(frameworks, FrameworkTables::link));
        blocks.add(figures());
        for (Framework framework : frameworks) {
            blocks.add(new Block.Heading(2, Text.of(framework.name()), anchor(framework)));
            List<Group> groups = framework.groups();
            if (groups.size() == 1) {
                String caption = framework.name() + ", "
                        + requirements(framework.requirements().size());
                blocks.add(table(caption, framework.requirements()));
            } else {
                grouped(framework, groups, blocks);
            }
        }
    }

    private void grouped(Framework framework, List<Group> groups, List<Block> blocks) {
        blocks.add(FrameworkBars.of(framework, groups, g -> link(framework, g)));
        for (Group group : groups) {
            blocks.add(new Block.Heading(3, Text.of(name(group)), anchor(framework, group)));
            String caption = requirements(group.requirements().size()) + ": " + FrameworkBars.counts(group);
            blocks.add(table(caption, group.requirements()));
        }
    }

    private Block table(String caption, List<Requirement> requirements) {
        List<Block.Row> rows = requirements.stream().map(this::row).toList();
        return new Block.Table(caption, REQUIREMENTS, rows, "", rows.size() > FEW);
    }

    private static String requirements(int number) {
        return count(number, "requirement");
    }

    private static String name(Group group) {
        return group.name().isEmpty() ? "Others" : group.name();
    }

    private Block figures() {
        List<Block.Row> rows = frameworks.stream()
                .map(f -> new Block.Row(
                        "",
                        List.of(
                                link(f),
                                Text.of(String.valueOf(f.requirements().size())),
                                Text.of(count(f.evidence(), "record")),
                                Text.of(count(f.uses(), "time")))))
                .toList();
        return new Block.Table("Evidence, counted once and used", FRAMEWORKS, rows, "", false);
    }

    private static String count(int number, String one) {
        return number + " " + one + (number == 1 ? "" : "s");
    }

    private static Text link(Framework framework) {
        return Text.of(framework.name(), new Target.ToPage(ADDRESS, anchor(framework)));
    }

    private static String anchor(Framework framework) {
        return "framework-" + Addresses.slug(framework.name());
    }

    private static Text link(Framework framework, Group group) {
        return Text.of(name(group), new Target.ToPage(ADDRESS, anchor(framework, group)));
    }

    private static String anchor(Framework framework, Group group) {
        return anchor(framework) + "-" + Addresses.slug(name(group));
    }

    /** The row is a requirement's place where it has no page. */
    private Block.Row row(Requirement requirement) {
        Criterion criterion = requirement.criterion();
        Target.ToPage target = words.target(criterion.item());
        boolean here = target.address().equals(ADDRESS);
        Run reference = new Run(criterion.reference(), Run.Style.PLAIN.withCode(), null, here ? null : target);
        return new Block.Row(
                target.anchor(),
                List.of(
                        new Text(List.of(reference)),
                        Text.of(criterion.item().text("title")),
                        servedBy(criterion),
                        words.links(requirement.evidence(), EVIDENCE_IN_A_CELL),
                        Text.badge(FrameworkBars.tone(requirement.standing()), requirement.why())));
    }

    private Text servedBy(Criterion criterion) {
        List<Text> parts = new ArrayList<>();
        criterion.controls().forEach(c -> parts.add(control(c)));
        if (criterion.withheldControls() > 0) {
            parts.add(WithheldText.badge(criterion.withheldControls()));
        }
        if (criterion.item().has("clauses")) {
            String list = criterion.item().text("clauses").replace("\n", ", ");
            parts.add(Text.of("clause ").and(clauses.in(list)));
        }
        return Text.join(", ", parts);
    }

    /** The control, and in a word what it lacks. */
    private Text control(Control control) {
        Text link = words.link(control.item());
        for (ControlState state : ControlState.values()) {
            if (state != ControlState.IMPLEMENTED && state.holds(control)) {
                return link.and(" ").and(Text.badge(state.tone(), state.words().toLowerCase(Locale.ROOT)));
            }
        }
        boolean unproved = control.lacksEvidence() || control.hasOnlyExpiredEvidence();
        return unproved ? link.and(" ").and(Text.badge(Tone.WARN, "no evidence in force")) : link;
    }
}
