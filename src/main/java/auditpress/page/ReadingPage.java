package auditpress.page;

import auditpress.check.Report;
import auditpress.check.Rule;
import auditpress.dossier.Dossier;
import auditpress.model.Block;
import auditpress.model.Page;
import auditpress.model.Register;
import auditpress.model.Site;
import auditpress.model.Target;
import auditpress.model.Text;
import auditpress.model.Tone;
import auditpress.trace.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** How to read the publication: the chain, the signs, what it holds and where it ends. */
final class ReadingPage {
    /** Of a register's, named in its row. */
    private static final int FILES = 3;

    private final Site.Imprint imprint;
    private final Trace trace;
    private final Report report;
    private final Words words;

    ReadingPage(Dossier dossier, Site.Imprint imprint, Words words) {
        this.imprint = imprint;
        this.trace = dossier.trace();
        this.report = dossier.report();
        this.words = words;
    }

    Page page() {
        return new Page("reading.html", "", "How to read this", 1, "", this::blocks);
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                words.paragraph(
                        "Each record has its own page. Its trail leads up to where it comes from and down to what proves it: asset, risk, control, document, evidence, finding, corrective action, management review. Where the chain breaks, the break is shown as a gap."));
        blocks.addAll(ReleaseFacts.of(imprint));
        blocks.add(new Block.Heading(2, Text.of("Signs"), "signs"));
        blocks.add(new Block.Facts(List.of(
                new Block.Fact("In order", Text.badge(Tone.GOOD, "Implemented, valid, done, within the criterion")),
                new Block.Fact("Under way", Text.badge(Tone.INFO, "Open, partly there, worth knowing")),
                new Block.Fact("Attention", Text.badge(Tone.WARN, "Will be asked about")),
                new Block.Fact("Broken", Text.badge(Tone.BAD, "Missing, contradictory, not decided")),
                new Block.Fact("Without weight", Text.badge(Tone.NEUTRAL, "Excluded, closed, not assessed")))));
        blocks.add(new Block.Heading(2, Text.of("What it holds"), "holds"));
        blocks.add(registers());
        blocks.add(new Block.Heading(2, Text.of("Where it ends"), "limits"));
        blocks.add(limits());
        blocks.addAll(WithheldText.table(trace.pack()));
        return blocks;
    }

    private Block registers() {
        List<Block.Row> rows = trace.pack().registers().stream().map(this::row).toList();
        List<Block.Column> columns = List.of(
                new Block.Column("Register", 2, false),
                new Block.Column("Clause", 1, false),
                new Block.Column("Records", 0.7, true),
                new Block.Column("Kept in", 2, false));
        return new Block.Table("Registers and their records", columns, rows, "", false);
    }

    private Block.Row row(Register register) {
        int count = trace.items(register.kind()).size();
        Text title = count == 0
                ? Text.of(register.title())
                : Text.of(register.title(), Target.page(Addresses.index(register)));
        int withheld = words.withheld().of(register);
        Text kept = withheld > 0 ? WithheldText.badge(withheld) : count == 0 ? elsewhere(register) : files(register);
        return new Block.Row("", List.of(title, Text.of(register.clause()), Text.of(String.valueOf(count)), kept));
    }

    /** Acceptances may stand in the rows of the risks that they are of. */
    private Text elsewhere(Register register) {
        long risks = register.kind().equals("acceptance")
                ? trace.items("risk").stream().filter(i -> i.has("accepted_by")).count()
                : 0;
        return risks == 0 ? Text.badge(Tone.NEUTRAL, "Not kept") : Text.of("In the rows of " + risks + " risks");
    }

    private Text files(Register register) {
        List<String> files = trace.items(register.kind()).stream()
                .map(i -> i.origin().file())
                .distinct()
                .sorted()
                .toList();
        int rest = files.size() - FILES;
        Text first = Text.code(files.stream().limit(FILES).collect(Collectors.joining(", ")));
        return rest > 0 ? first.and(" and " + rest + " more") : first;
    }

    private Block limits() {
        List<Rule> open = report.notAssessed();
        String rules = open.isEmpty()
                ? "Every rule of the rulebook was assessed."
                : open.size() + " rules could not be assessed, because the pack holds no data for them: "
                        + open.stream().map(Rule::id).collect(Collectors.joining(", ")) + ".";
        return new Block.Items(
                false,
                1,
                List.of(
                        entry("The pack shows what the records say at the audit date, " + trace.auditDate()
                                + "; it does not show whether they are true."),
                        entry("A fingerprint (SHA-256) tells that a file is the one that was listed, not who made it."),
                        entry(rules)));
    }

    private Block.Entry entry(String text) {
        return new Block.Entry(null, List.of(words.paragraph(text)));
    }
}
