package auditpress.page;

import auditpress.model.Authority;
import auditpress.model.Band;
import auditpress.model.Block;
import auditpress.model.Factor;
import auditpress.model.Formula;
import auditpress.model.Item;
import auditpress.model.Level;
import auditpress.model.Numbers;
import auditpress.model.RiskMethod;
import auditpress.model.Scale;
import auditpress.model.Text;
import auditpress.model.Withheld;
import auditpress.trace.Entitlement;
import auditpress.trace.Trace;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The risk method as tables: bands, authority to accept, scales, and the matrix where it is one. */
final class MethodTables {
    private static final int MOST_PEOPLE = 12;

    private final RiskMethod method;
    private final Entitlement entitlement;
    private final Words words;

    MethodTables(Trace trace, Words words) {
        this.method = trace.method();
        this.entitlement = new Entitlement(trace);
        this.words = words;
    }

    Block bands() {
        List<Block.Row> rows = new ArrayList<>();
        for (Band band : method.bands()) {
            String meaning = band.to().compareTo(method.acceptance()) <= 0
                    ? "within the acceptance criterion"
                    : "needs treatment or acceptance";
            Text name = Text.badge(band.tone(), band.name());
            rows.add(
                    method.ranked() ? row(name, Text.of(meaning)) : row(name, Text.of(band.range()), Text.of(meaning)));
        }
        List<String> labels = method.ranked() ? List.of("Level", "Meaning") : List.of("Band", "Levels", "Meaning");
        return table("Risk levels", labels, rows);
    }

    /** Who may accept up to which level, where the method says it. */
    Optional<Block> authorities() {
        if (method.authorities().isEmpty()) {
            return Optional.empty();
        }
        List<Block.Row> rows = new ArrayList<>();
        for (Authority authority : method.authorities()) {
            Level upTo = method.level(authority.upTo());
            Text people = Entitlement.isOwner(authority)
                    ? Text.of("the owner of each risk")
                    : people(entitlement.people(authority));
            rows.add(
                    row(Text.of(authority.who()), people, Text.badge(upTo.band().tone(), upTo.text())));
        }
        acceptors().ifPresent(t -> rows.add(row(Text.of("others entitled"), t, Text.of("any level"))));
        return Optional.of(table("Who may accept risk", List.of("Authority", "People", "Up to"), rows));
    }

    /** Nobody means nobody only where all people are shown. */
    private Text people(List<Item> people) {
        return people.isEmpty() && words.withheld().records().containsKey("people")
                ? Text.of(Withheld.MARK)
                : words.links(people, MOST_PEOPLE);
    }

    /** The people who may accept every level by the people register. */
    Optional<Text> acceptors() {
        List<Item> people = entitlement.unlimited();
        return people.isEmpty() ? Optional.empty() : Optional.of(words.links(people, MOST_PEOPLE));
    }

    /** The scales that the factor rests on, those with the same steps in one table. */
    List<Block> scales(Factor factor) {
        Map<List<Scale.Step>, List<String>> names = new LinkedHashMap<>();
        factor.all()
                .filter(Scale.class::isInstance)
                .map(Scale.class::cast)
                .forEach(s -> names.computeIfAbsent(s.steps(), steps -> new ArrayList<>())
                        .add(s.words()));
        List<Block> tables = new ArrayList<>();
        names.forEach((steps, scales) -> tables.add(steps(FindingText.capital(String.join(", ", scales)), steps)));
        return tables;
    }

    private static Block steps(String title, List<Scale.Step> steps) {
        List<Block.Row> rows = steps.stream()
                .map(s -> row(Text.of(Numbers.plain(s.number())), Text.of(s.label())))
                .toList();
        return table(title + " scale", List.of("Step", "Meaning"), rows);
    }

    /** The matrix as it was stated, where levels are read from one. */
    Optional<Block> matrix() {
        if (!(method.formula() instanceof Formula.Table)) {
            return Optional.empty();
        }
        List<Block.Column> columns = new ArrayList<>();
        String corner = method.rows().words() + " by " + method.columns().words();
        columns.add(new Block.Column(FindingText.capital(corner), 1, false));
        method.columns()
                .values()
                .forEach(c -> columns.add(new Block.Column(method.columns().text(c), 1, false)));
        List<Block.Row> rows = new ArrayList<>();
        for (BigDecimal step : method.rows().values()) {
            List<Text> cells = new ArrayList<>(List.of(Text.of(method.rows().text(step))));
            method.columns().values().forEach(c -> cells.add(level(method.level(step, c))));
            rows.add(0, new Block.Row("", cells));
        }
        return Optional.of(new Block.Table("Risk matrix", columns, rows, "", false));
    }

    private static Text level(Level level) {
        return Text.badge(level.band().tone(), level.text());
    }

    private static Block.Row row(Text... cells) {
        return new Block.Row("", List.of(cells));
    }

    private static Block table(String caption, List<String> labels, List<Block.Row> rows) {
        List<Block.Column> columns = new ArrayList<>();
        labels.forEach(l -> columns.add(new Block.Column(l, columns.size() + 1, false)));
        return new Block.Table(caption, columns, rows, "", false);
    }
}
