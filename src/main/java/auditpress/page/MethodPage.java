package auditpress.page;

import auditpress.model.Block;
import auditpress.model.Combined;
import auditpress.model.Page;
import auditpress.model.RiskMethod;
import auditpress.model.Scale;
import auditpress.model.Settings;
import auditpress.model.Text;
import auditpress.trace.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
        MethodTables tables = new MethodTables(trace, words);
        List<Block> blocks = new ArrayList<>();
        heading(blocks, "Scope", "scope");
        blocks.add(words.paragraph(
                settings.scope().isEmpty() ? "No scope is stated in auditpress.yaml." : settings.scope()));
        blocks.addAll(ScopeFacts.blocks(settings, words));
        heading(blocks, "Method", "method");
        blocks.add(new Block.Facts(facts(method, tables)));
        blocks.add(tables.bands());
        tables.authorities().ifPresent(blocks::add);
        blocks.addAll(tables.scales(method.rows()));
        blocks.addAll(tables.scales(method.columns()));
        tables.matrix().ifPresent(blocks::add);
        if (trace.items("risk").isEmpty() && !words.withheld().isNothing()) {
            heading(blocks, "Risks", "inherent");
            blocks.add(words.paragraph("This edition shows no risks."));
            return blocks;
        }
        heading(blocks, "Inherent risk", "inherent");
        axes(method).ifPresent(text -> blocks.add(words.paragraph(text)));
        blocks.addAll(HeatMaps.of(trace, false, words));
        heading(blocks, "Residual risk", "residual");
        blocks.addAll(HeatMaps.of(trace, true, words));
        return blocks;
    }

    private static void heading(List<Block> blocks, String title, String anchor) {
        blocks.add(new Block.Heading(2, Text.of(title), anchor));
    }

    private List<Block.Fact> facts(RiskMethod method, MethodTables tables) {
        List<Block.Fact> facts = new ArrayList<>();
        facts.add(new Block.Fact(
                "Stated in",
                Text.of(method.declared() ? "auditpress.yaml" : "nowhere: the usual 1-5 method is assumed")));
        facts.add(new Block.Fact("Level", Text.of(method.words())));
        method.factors()
                .filter(f -> f instanceof Combined && !f.name().isEmpty())
                .map(Combined.class::cast)
                .forEach(f ->
                        facts.add(new Block.Fact(FindingText.capital(f.words()), Text.of(f.by().words(f.parts())))));
        scored(method).ifPresent(t -> facts.add(new Block.Fact("Scored in", t)));
        facts.add(new Block.Fact("Acceptance criterion", Text.of(criterion(method))));
        if (method.authorities().isEmpty()) {
            tables.acceptors().ifPresent(t -> facts.add(new Block.Fact("May accept risk", t)));
        }
        return facts;
    }

    /** The columns of the register, where they are others than likelihood and impact. */
    private static Optional<Text> scored(RiskMethod method) {
        List<String> columns = method.scales().stream().map(Scale::name).toList();
        if (columns.equals(List.of("likelihood", "impact"))) {
            return Optional.empty();
        }
        Text names = Text.join(", ", columns.stream().map(Text::code).toList());
        return Optional.of(
                names.and("; after treatment with ").and(Text.code("residual_")).and(" before it"));
    }

    /** How to read the heat maps, where an axis is not simply one scale. */
    private static Optional<String> axes(RiskMethod method) {
        List<String> sentences = new ArrayList<>();
        if (method.columns().name().isEmpty()) {
            sentences.add("The columns of the maps are " + method.columns().words() + " taken together.");
        }
        if (HeatMaps.isCoarse(method)) {
            sentences.add("A square stands for several values of an axis: it gives the range of their levels, and looks"
                    + " as the highest of them.");
        }
        return sentences.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", sentences));
    }

    private static String criterion(RiskMethod method) {
        String limit = method.level(method.acceptance()).figure();
        return method.acceptance().signum() == 0
                ? "every risk needs treatment or acceptance"
                : "up to " + limit + " needs no further treatment";
    }
}
