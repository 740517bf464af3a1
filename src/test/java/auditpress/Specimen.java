package auditpress;

import auditpress.model.Block;
import auditpress.model.Page;
import auditpress.model.Run;
import auditpress.model.Site;
import auditpress.model.Target;
import auditpress.model.Text;
import auditpress.model.Tone;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A site whose pages hold every block, each with its awkward cases: what the HTML and the PDF side are both tried on. */
public final class Specimen {
    public static final int RISKS = 40;
    public static final int CONTROLS = 37;
    public static final int EVIDENCE = 70;
    private static final List<Tone> TONES = List.of(Tone.values());
    private static final String HASH = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
    private static final String LONG_WORD =
            "Informationssicherheitsmanagementsystemverantwortlichkeitszuordnungsverordnungsentwurfsfassung";
    private static final String SENTENCE =
            "The access review covers every privileged account, its owner, the last sign-in and the ticket that"
                    + " granted it. ";

    private Specimen() {}

    public static Site site() {
        return new Site(
                new Site.Cover(
                        "Zażółć & Søns GmbH",
                        "Development, hosting and support of the payment platform in Kraków, Athens (Αθήνα) and Wien.",
                        "Confidential",
                        "Full",
                        "Surveillance audit 2",
                        "Accredited Cert Body Ltd.",
                        "1 January 2026 to 31 December 2026",
                        LocalDate.of(2026, 12, 7),
                        "en",
                        new Site.Imprint("auditpress 1.0", "2026-SV2", "")),
                List.of(
                        new Site.Chapter("Start", "Overview", List.of(start())),
                        new Site.Chapter("Prose", "Overview", List.of(prose(), characters())),
                        new Site.Chapter("Charts", "Overview", List.of(charts())),
                        new Site.Chapter("Tables", "Overview", List.of(tables(), tallRow())),
                        new Site.Chapter("Risks", "Registers", risks()),
                        new Site.Chapter("Controls", "Registers", controls()),
                        new Site.Chapter("Evidence", "Registers", evidence())));
    }

    private static Page page(String address, String code, String title, int level, String clause, Block... blocks) {
        List<Block> body = List.of(blocks);
        return new Page(address, code, title, level, clause, () -> body);
    }

    private static Page start() {
        return page(
                "index.html",
                "",
                "Start",
                1,
                "",
                new Block.Figures(List.of(
                        new Block.Figure("Risks", "40", "3 above appetite", Tone.WARN, Target.page("risks/index.html")),
                        new Block.Figure(
                                "Controls in force", "31 of 37", "", Tone.GOOD, Target.page("controls/index.html")),
                        new Block.Figure("Open nonconformities", "2", "1 is overdue since 2026-10-31", Tone.BAD, null),
                        new Block.Figure(
                                "Evidence", "1 234 567", "files", Tone.INFO, Target.page("evidence/index.html")),
                        new Block.Figure("", "", "", Tone.NEUTRAL, null))),
                new Block.Callout(
                        Tone.BAD,
                        "Two controls have no evidence",
                        List.of(
                                new Block.Paragraph(Text.of("An auditor will ask for ")
                                        .and(Text.of("A.5.7", Target.page("controls/A.5.7.html")))
                                        .and(" and for " + "everything that shows it at work.")),
                                new Block.Items(
                                        false, 1, List.of(entry("Name an owner."), entry("Attach the minutes."))),
                                new Block.Callout(
                                        Tone.INFO,
                                        "Nested",
                                        List.of(new Block.Paragraph(Text.of("A callout in a callout.")))))),
                new Block.Callout(Tone.GOOD, "All hashes match", List.of()),
                new Block.Callout(Tone.WARN, "", List.of(new Block.Paragraph(Text.of("A callout without a title.")))),
                new Block.Facts(List.of(
                        new Block.Fact("Organisation", Text.of("Zażółć & Søns GmbH")),
                        new Block.Fact("A label that is much longer than the others are", Text.of(SENTENCE.repeat(3))),
                        new Block.Fact("Status", Text.badge(Tone.GOOD, "In force")),
                        new Block.Fact("Empty", Text.EMPTY),
                        new Block.Fact("SHA-256", Text.code(HASH)))),
                new Block.Facts(List.of()),
                trail(),
                new Block.Trail("", List.of()),
                new Block.Files(List.of(
                        new Block.FileEntry("pack.pdf", "PDF", 1_234_567, HASH, new Target.ToFile("pack.pdf")),
                        new Block.FileEntry(
                                "evidence/2026/" + LONG_WORD + ".xlsx",
                                "Spreadsheet",
                                0,
                                HASH,
                                new Target.ToFile("evidence/2026/" + LONG_WORD + ".xlsx")))),
                new Block.Files(List.of()));
    }

    private static Block trail() {
        return new Block.Trail(
                "From clause to proof",
                List.of(
                        new Block.Stage("Clause", false, List.of(step("6.1.2", "", Tone.NEUTRAL, null)), 0, null),
                        new Block.Stage(
                                "Risk",
                                true,
                                List.of(step(
                                        "R-001 Loss of the master key",
                                        "",
                                        Tone.WARN,
                                        Target.page("risks/R-001.html"))),
                                0,
                                null),
                        new Block.Stage(
                                "Control",
                                false,
                                IntStream.rangeClosed(1, 5)
                                        .mapToObj(i -> step(
                                                "A.5." + i + " " + SENTENCE.substring(0, 20 * i),
                                                "treated by",
                                                Tone.GOOD,
                                                Target.page("controls/A.5." + i + ".html")))
                                        .toList(),
                                32,
                                Target.page("controls/index.html")),
                        new Block.Stage(
                                "Evidence",
                                false,
                                List.of(step("No evidence yet", "proved by", Tone.BAD, null)),
                                0,
                                null),
                        new Block.Stage("Nothing", false, List.of(), 3, null)));
    }

    private static Block.Step step(String label, String relation, Tone tone, @Nullable Target target) {
        return new Block.Step(Text.of(label), relation, tone, target);
    }

    private static Page prose() {
        Run.Style plain = Run.Style.PLAIN;
        Text styles = new Text(List.of(
                new Run("Plain, ", plain, null, null),
                new Run("strong", plain.withStrong(), null, null),
                new Run(", ", plain, null, null),
                new Run("emphasis", plain.withEmphasis(), null, null),
                new Run(", ", plain, null, null),
                new Run("both", plain.withStrong().withEmphasis(), null, null),
                new Run(", ", plain, null, null),
                new Run("struck", plain.withStruck(), null, null),
                new Run(", code ", plain, null, null),
                new Run("kubectl get pods", plain.withCode(), null, null),
                new Run(", a linked code ", plain, null, null),
                new Run("A.5.1", plain.withCode(), null, Target.page("controls/A.5.1.html")),
                new Run(", ", plain, null, null),
                new Run(
                        "a link so long that it has to run over at least two lines of the page, however wide it is,"
                                + " and on into a third",
                        plain,
                        null,
                        Target.page("risks/R-001.html")),
                new Run(", a web link ", plain, null, null),
                new Run(
                        "https://example.org/" + "path/".repeat(30),
                        plain,
                        null,
                        web("https://example.org/a?b=c&d=e#f")),
                new Run(", a file ", plain, null, null),
                new Run("review.pdf", plain, null, new Target.ToFile("evidence/review.pdf")),
                new Run(", a badge ", plain, null, null),
                new Run("Accepted", plain, Tone.WARN, Target.page("risks/R-002.html")),
                new Run(".\nA second line after a break.\n\nA fourth after two.", plain, null, null)));
        return page(
                "prose/index.html",
                "",
                "Prose",
                1,
                "Clause 7.5",
                new Block.Paragraph(styles),
                new Block.Paragraph(Text.EMPTY),
                new Block.Paragraph(Text.of("")),
                new Block.Paragraph(Text.of(LONG_WORD.repeat(3))),
                new Block.Heading(
                        2,
                        Text.of("Lists, with a heading that is long enough to need a second line on paper, and more"),
                        "lists"),
                new Block.Paragraph(
                        Text.of("Jump to ").and(Text.of("quotes", new Target.ToPage("prose/index.html", "quotes")))),
                new Block.Items(
                        true,
                        9,
                        List.of(
                                entry("Ninth."),
                                new Block.Entry(
                                        null,
                                        List.of(
                                                new Block.Paragraph(
                                                        Text.of("Tenth, with a list. " + SENTENCE.repeat(2))),
                                                new Block.Items(
                                                        false,
                                                        1,
                                                        List.of(
                                                                new Block.Entry(
                                                                        true,
                                                                        List.of(new Block.Paragraph(Text.of("Done")))),
                                                                new Block.Entry(
                                                                        false,
                                                                        List.of(
                                                                                new Block.Paragraph(
                                                                                        Text.strong("Open")),
                                                                                new Block.Code(
                                                                                        "sh", "echo 'in a list'"))))))),
                                new Block.Entry(null, List.of()))),
                new Block.Heading(3, Text.of("Quotes"), "quotes"),
                new Block.Quote(List.of(
                        new Block.Paragraph(Text.of("“Top management shall demonstrate leadership.”")),
                        new Block.Items(false, 1, List.of(entry("one"), entry("two"))),
                        new Block.Quote(List.of(new Block.Paragraph(Text.of("A quote in a quote.")))))),
                new Block.Divider(),
                new Block.Heading(4, Text.of("Code"), ""),
                new Block.Code(
                        "yaml",
                        "name: risks\nlabels:\n  - " + "very-long-value-".repeat(15)
                                + "\n\n\ttabbed: true\n  → arrow: ✓\n"),
                new Block.Code("", ""),
                new Block.Code(
                        "text",
                        IntStream.range(0, 90).mapToObj(i -> "line " + i + "\n").reduce("", String::concat)),
                new Block.Heading(2, Text.of("The last one, and empty"), "last"));
    }

    private static Page characters() {
        return page(
                "prose/characters.html",
                "",
                "Characters",
                2,
                "",
                new Block.Paragraph(
                        Text.of("Greek: Ασφάλεια πληροφοριών. Cyrillic: Защита информации. Polish: ńŚżółć Łódź.")),
                new Block.Paragraph(Text.of("Symbols: → ✓ ✕ ▲ ● ○ ≤ ≥ € – — “ ” ‘ ’ … № § ½ × ☐ ☑")),
                new Block.Paragraph(Text.of("In no font: 中文 and 🔒, here in mid-wo中rd.")),
                new Block.Paragraph(Text.strong("Strong Ελλάδα ✓").and(Text.code(" code Ж → x"))),
                new Block.Paragraph(
                        Text.of("Hidden: soft\u00adhyphen, zero\u200bwidth, bidi\u202etxet, tab\tand bell\u0007,"
                                + " no\u00a0break.")),
                new Block.Paragraph(Text.of("<script>alert('x')</script> & ${7*7} <#if> \\ {{ }} ]]>")));
    }

    private static Page charts() {
        List<Block.Mark> legend = List.of(
                new Block.Mark(Tone.GOOD, "In force"),
                new Block.Mark(Tone.WARN, "Partly"),
                new Block.Mark(Tone.BAD, "Not yet"),
                new Block.Mark(Tone.NEUTRAL, "Excluded"));
        return page(
                "charts.html",
                "",
                "Charts",
                1,
                "Clause 9.1",
                heatMap(),
                new Block.Bars(
                        "Controls by theme",
                        legend,
                        List.of(
                                new Block.Bar(
                                        Text.of("Organizational", Target.page("controls/index.html")),
                                        List.of(20, 5, 3, 1)),
                                new Block.Bar(
                                        Text.of("People and a rather long label that has to break"),
                                        List.of(8, 0, 0, 0)),
                                new Block.Bar(Text.of("Physical"), List.of(0, 0, 0, 0)),
                                new Block.Bar(Text.of("Technological"), List.of(1, 33, 0, 0)))),
                new Block.Bars("No bars", legend, List.of()),
                new Block.Line(
                        "Phishing simulation: share that reported it",
                        "%",
                        List.of(
                                point("2026-01-31", "41.5"),
                                point("2026-02-28", "48"),
                                point("2026-03-31", "46.25"),
                                point("2026-06-30", "63"),
                                point("2026-09-30", "71.4"),
                                point("2026-12-01", "69")),
                        new BigDecimal("70"),
                        true),
                new Block.Line(
                        "Time to patch", "days", List.of(point("2026-05-01", "12")), new BigDecimal("14"), false),
                new Block.Line(
                        "Same value, no target",
                        "",
                        List.of(point("2026-05-01", "0"), point("2026-06-01", "0")),
                        null,
                        true),
                new Block.Line("Nothing measured", "h", List.of(), null, true),
                matrix());
    }

    private static Block.Point point(String date, String value) {
        return new Block.Point(LocalDate.parse(date), new BigDecimal(value));
    }

    private static Block heatMap() {
        List<String> impact = List.of("Negligible", "Minor", "Moderate", "Major", "Catastrophic");
        List<String> likelihood = List.of("Almost certain", "Likely", "Possible", "Unlikely", "Rare");
        List<Block.HeatRow> rows = new ArrayList<>();
        for (int row = 0; row < 5; row++) {
            List<Block.HeatCell> cells = new ArrayList<>();
            for (int column = 0; column < 5; column++) {
                cells.add(heatCell((5 - row) * (column + 1), (row * 5 + column) * 7 % 13 - 3));
            }
            rows.add(new Block.HeatRow(likelihood.get(row), cells));
        }
        return new Block.HeatMap("Risks before treatment", "Likelihood", "Impact", impact, rows);
    }

    private static Block.HeatCell heatCell(int score, int wanted) {
        Tone tone = score >= 15 ? Tone.BAD : score >= 6 ? Tone.WARN : Tone.GOOD;
        String band = score >= 15 ? "High" : score >= 6 ? "Medium" : "Low";
        int count = Math.max(0, wanted);
        List<Run> ids = IntStream.rangeClosed(1, count)
                .mapToObj(i -> new Run(risk(i), Run.Style.PLAIN, null, Target.page("risks/" + risk(i) + ".html")))
                .toList();
        return new Block.HeatCell(count, band, tone, ids);
    }

    private static Block matrix() {
        List<Block.MatrixColumn> columns = IntStream.rangeClosed(1, CONTROLS)
                .mapToObj(i -> new Block.MatrixColumn(
                        "A.5." + i, "Control number " + i, Target.page("controls/A.5." + i + ".html")))
                .toList();
        List<Block.Mark> legend = List.of(new Block.Mark(Tone.GOOD, "treats"), new Block.Mark(Tone.WARN, "planned"));
        List<Block.MatrixRow> rows = new ArrayList<>();
        for (int row = 1; row <= RISKS; row++) {
            List<Block.@Nullable Mark> cells = new ArrayList<>();
            for (int column = 1; column <= CONTROLS; column++) {
                int kind = row * column % 17;
                cells.add(kind == 0 ? legend.get(0) : kind == 5 ? legend.get(1) : null);
            }
            String id = risk(row);
            rows.add(
                    new Block.MatrixRow(Text.of(id + " Loss of the key", Target.page("risks/" + id + ".html")), cells));
        }
        return new Block.Matrix("Risks and the controls that treat them", "Risk", columns, rows, legend);
    }

    private static Page tables() {
        List<Block.Column> columns = List.of(
                new Block.Column("Id", 1, false),
                new Block.Column("Title", 4, false),
                new Block.Column("Status", 2, false),
                new Block.Column("Owner", 2, false),
                new Block.Column("Score", 1, true),
                new Block.Column("Due", 1.5, false),
                new Block.Column("Fingerprint", 2, false));
        List<Block.Row> rows =
                IntStream.rangeClosed(1, 120).mapToObj(Specimen::row).toList();
        List<Block.Column> two = List.of(new Block.Column("Key", 1, false), new Block.Column("", 1, true));
        return page(
                "tables/index.html",
                "",
                "Tables",
                1,
                "Clause 6.1.3 d)",
                new Block.Paragraph(
                        Text.of("See ").and(Text.of("row 100", new Target.ToPage("tables/index.html", "row-100")))),
                new Block.Table("Everything in one table", columns, rows, "No rows.", true),
                new Block.Table("A table of no rows", columns, List.of(), "No risk stands above the appetite.", true),
                new Block.Table(
                        "",
                        two,
                        List.of(
                                new Block.Row("", List.of(Text.EMPTY, Text.EMPTY)),
                                new Block.Row("", List.of(Text.of("a\nb"), Text.of("1,000.50")))),
                        "",
                        false),
                new Block.Table(
                        "Fourteen columns",
                        IntStream.rangeClosed(1, 14)
                                .mapToObj(i -> new Block.Column("Column " + i, 1, i % 2 == 0))
                                .toList(),
                        List.of(new Block.Row(
                                "",
                                IntStream.rangeClosed(1, 14)
                                        .mapToObj(i -> Text.of(i + " unbreakably"))
                                        .toList())),
                        "",
                        false));
    }

    private static Block.Row row(int i) {
        Tone tone = TONES.get(i % 5);
        Text title = i == 7 ? Text.of(LONG_WORD) : Text.of("Row " + i + ". " + SENTENCE.repeat(i % 4));
        return new Block.Row(
                "row-" + i,
                List.of(
                        Text.of(risk(i % RISKS + 1), Target.page("risks/" + risk(i % RISKS + 1) + ".html")),
                        title,
                        Text.badge(tone, i % 9 == 0 ? "A status of many words, over lines" : tone.key()),
                        i % 6 == 0 ? Text.EMPTY : Text.of("Małgorzata Śliwińska"),
                        Text.of(String.valueOf(i * 3 % 26)),
                        Text.of("2026-" + (i % 2 == 0 ? "11" : "09") + "-15"),
                        i % 10 == 0 ? Text.code(HASH) : Text.of("ok")));
    }

    private static Page tallRow() {
        String tall = IntStream.range(0, 1500).mapToObj(i -> "word" + i + " ").reduce("", String::concat);
        return page(
                "tables/tall.html",
                "T-1",
                "A row taller than a page",
                2,
                "",
                new Block.Table(
                        "Tall",
                        List.of(
                                new Block.Column("Id", 1, false),
                                new Block.Column("Text", 2, false),
                                new Block.Column("Short", 1, false)),
                        List.of(
                                new Block.Row("", List.of(Text.of("before"), Text.of("x"), Text.of("y"))),
                                new Block.Row(
                                        "tall",
                                        List.of(Text.of("T-1"), Text.of(tall), Text.badge(Tone.INFO, "beside"))),
                                new Block.Row("", List.of(Text.of("after"), Text.of("x"), Text.of("y")))),
                        "",
                        false));
    }

    private static List<Page> risks() {
        Page opening = page(
                "risks/index.html",
                "",
                "Risks",
                1,
                "Clause 6.1.2",
                new Block.Paragraph(Text.of("Every risk has an owner.")));
        return Stream.concat(Stream.of(opening), IntStream.rangeClosed(1, RISKS).mapToObj(Specimen::riskPage))
                .toList();
    }

    private static Page riskPage(int i) {
        String control = "A.5." + (i % CONTROLS + 1);
        return page(
                "risks/" + risk(i) + ".html",
                risk(i),
                "Loss of the key number " + i,
                2,
                i % 2 == 0 ? "Clause 8.2" : "",
                new Block.Facts(List.of(
                        new Block.Fact("Owner", Text.of("Małgorzata Śliwińska")),
                        new Block.Fact("Treated by", Text.of(control, Target.page("controls/" + control + ".html"))),
                        new Block.Fact("Level", Text.badge(TONES.get(i % 5), "Level " + i % 5)))),
                new Block.Heading(2, Text.of("Reasoning"), "reasoning"),
                new Block.Paragraph(Text.of(SENTENCE.repeat(i % 5 + 1))));
    }

    private static List<Page> controls() {
        Page opening = page(
                "controls/index.html",
                "",
                "Controls",
                1,
                "Annex A",
                new Block.Paragraph(Text.of("Ninety-three in all.")));
        return Stream.concat(
                        Stream.of(opening),
                        IntStream.rangeClosed(1, CONTROLS)
                                .mapToObj(i -> page(
                                        "controls/A.5." + i + ".html",
                                        "A.5." + i,
                                        "Control number " + i,
                                        2,
                                        "A.5." + i,
                                        new Block.Paragraph(Text.of(SENTENCE)))))
                .toList();
    }

    private static List<Page> evidence() {
        Page opening = page("evidence/index.html", "", "Evidence", 1, "", new Block.Divider());
        return Stream.concat(
                        Stream.of(opening),
                        IntStream.rangeClosed(1, EVIDENCE)
                                .mapToObj(i -> page(
                                        "evidence/EV-" + i + ".html",
                                        "EV-" + i,
                                        "Minutes of meeting " + i,
                                        2,
                                        "",
                                        new Block.Facts(List.of(new Block.Fact("SHA-256", Text.code(HASH)))))))
                .toList();
    }

    private static Block.Entry entry(String text) {
        return new Block.Entry(null, List.of(new Block.Paragraph(Text.of(text))));
    }

    private static Target web(String url) {
        return Target.web(url).orElseThrow();
    }

    private static String risk(int i) {
        return String.format(Locale.ROOT, "R-%03d", i);
    }
}
