package auditpress.page;

import auditpress.model.Band;
import auditpress.model.Block;
import auditpress.model.Page;
import auditpress.model.RiskMethod;
import auditpress.model.Scale;
import auditpress.model.Settings;
import auditpress.model.Text;
import auditpress.trace.Person;
import auditpress.trace.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Scope, risk method, and where the risks stand by it. */
final class MethodPage {
    static final String ADDRESS = "method.html";

    private final Trace trace;
    private final Words words;

    MethodPage(Trace trace, Words words) {
        this.trace = trace;
        this.words = words;
    }

    Page page() {
        return new Page(ADDRESS, "", "Scope and risk method", 1, "4.3, 6.1.2", this::blocks);
    }

    private List<Block> blocks() {
        Settings settings = trace.pack().settings();
        RiskMethod method = settings.method();
        List<Block> blocks = new ArrayList<>();
        heading(blocks, "Scope", "scope");
        blocks.add(words.paragraph(
                settings.scope().isEmpty() ? "No scope is stated in auditpress.yaml." : settings.scope()));
        blocks.addAll(ScopeFacts.blocks(settings, words));
        heading(blocks, "Method", "method");
        blocks.add(new Block.Facts(facts(method)));
        blocks.add(bands(method));
        blocks.add(steps(method.likelihood(), "Likelihood"));
        blocks.add(steps(method.impact(), "Impact"));
        heading(blocks, "Inherent risk", "inherent");
        blocks.add(Charts.heatMap(trace, false, words));
        heading(blocks, "Residual risk", "residual");
        blocks.add(Charts.heatMap(trace, true, words));
        return blocks;
    }

    private static void heading(List<Block> blocks, String title, String anchor) {
        blocks.add(new Block.Heading(2, Text.of(title), anchor));
    }

    private List<Block.Fact> facts(RiskMethod method) {
        List<auditpress.model.Item> acceptors = trace.items("person").stream()
                .filter(p -> new Person(p).mayAcceptRisk())
                .toList();
        List<Block.Fact> facts = new ArrayList<>();
        facts.add(new Block.Fact(
                "Stated in",
                Text.of(method.declared() ? "auditpress.yaml" : "nowhere: the usual 1-5 method is assumed")));
        facts.add(new Block.Fact("Level", Text.of(method.formula().words())));
        facts.add(new Block.Fact(
                "Acceptance criterion", Text.of("up to " + method.acceptance() + " needs no further treatment")));
        if (!acceptors.isEmpty()) {
            facts.add(new Block.Fact("May accept risk", words.links(acceptors, 12)));
        }
        return facts;
    }

    private static Block bands(RiskMethod method) {
        List<Block.Row> rows = new ArrayList<>();
        for (Band band : method.bands()) {
            String meaning = band.to() <= method.acceptance()
                    ? "within the acceptance criterion"
                    : "needs treatment or acceptance";
            rows.add(new Block.Row(
                    "",
                    List.of(
                            Text.badge(band.tone(), band.name()),
                            Text.of(band.from() + " to " + band.to()),
                            Text.of(meaning))));
        }
        return table("Risk levels", List.of("Band", "Levels", "Meaning"), rows);
    }

    private static Block steps(Scale scale, String title) {
        List<Block.Row> rows = IntStream.rangeClosed(scale.lowest(), scale.highest())
                .mapToObj(s -> new Block.Row(
                        "",
                        List.of(
                                Text.of(String.valueOf(s)),
                                Text.of(scale.labels().get(s - scale.lowest())))))
                .toList();
        return table(title + " scale", List.of("Step", "Meaning"), rows);
    }

    private static Block table(String caption, List<String> labels, List<Block.Row> rows) {
        List<Block.Column> columns = new ArrayList<>();
        labels.forEach(l -> columns.add(new Block.Column(l, columns.size() + 1, false)));
        return new Block.Table(caption, columns, rows, "", false);
    }
}
