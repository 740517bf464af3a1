package auditpress.edition;

import auditpress.check.Report;
import auditpress.model.Catalogue;
import auditpress.model.Change;
import auditpress.model.Edition;
import auditpress.model.Finding;
import auditpress.model.Item;
import auditpress.model.Pack;
import auditpress.model.StoredFile;
import auditpress.model.Type;
import auditpress.model.Withheld;
import auditpress.trace.Trace;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * What an edition shows of a trace and its report. The pack itself is made smaller, so that nothing that is made of it can
 * tell what is withheld. The report is the full one without what it may not say: judged anew, the smaller pack would have
 * gaps that are none. Files of evidence that remain go out as they are; see {@link #files}.
 *
 * @param words takes what names withheld records out of other texts that go with the edition
 */
public record Redaction(Trace trace, Report report, UnaryOperator<String> words) {

    public static Redaction of(Trace trace, Report report, Edition edition) {
        if (edition.equals(trace.pack().edition())) {
            return new Redaction(trace, report, UnaryOperator.identity());
        }
        if (edition.showsAll()) {
            return new Redaction(
                    Trace.of(titled(trace.pack(), edition), trace.auditDate()), report, UnaryOperator.identity());
        }
        Selection selection = new Selection(trace, edition);
        Blackout blackout = Secrets.blackout(trace, selection);
        FindingRedaction findings = new FindingRedaction(trace, selection, blackout, edition.hasChapter("findings"));
        Map<Item, Item> remaining = new LinkedHashMap<>();
        ItemRedaction items = new ItemRedaction(trace, selection, blackout);
        trace.pack().items().stream().filter(i -> !selection.isWithheld(i)).forEach(i -> remaining.put(i, items.of(i)));
        Withheld withheld = new Tally(trace, selection).of(remaining, findings.withheld(report.findings()));
        Pack pack = pack(trace, edition, selection, blackout, List.copyOf(remaining.values()), findings, withheld);
        return new Redaction(Trace.of(pack, trace.auditDate()), report(report, findings, blackout), blackout::text);
    }

    /** Which of the files that the edition publishes name what it withholds. */
    public TellingFiles files() {
        boolean all = trace.pack().withheld().isNothing();
        return all
                ? new TellingFiles(List.of(), 0)
                : TellingFiles.of(trace.pack().files().values(), words);
    }

    private static Pack titled(Pack pack, Edition edition) {
        return new Pack(
                pack.settings(),
                pack.settable(),
                pack.catalogue(),
                pack.registers(),
                pack.items(),
                pack.files(),
                pack.history(),
                pack.findings(),
                List.of(edition),
                edition,
                Withheld.NOTHING);
    }

    private static Pack pack(
            Trace trace,
            Edition edition,
            Selection selection,
            Blackout blackout,
            List<Item> items,
            FindingRedaction findings,
            Withheld withheld) {
        Pack pack = trace.pack();
        return new Pack(
                SettingsRedaction.of(pack.settings(), blackout),
                pack.settable(),
                catalogue(pack.catalogue(), edition, selection, trace),
                pack.registers(),
                items,
                files(pack, items),
                history(pack, selection, blackout),
                findings.of(pack.findings()),
                List.of(edition),
                edition,
                withheld);
    }

    /** Without the clauses that the edition does not speak to, and without withheld controls, which would come back undecided. */
    private static Catalogue catalogue(Catalogue full, Edition edition, Selection selection, Trace trace) {
        Set<String> gone = new HashSet<>();
        trace.items("control").stream().filter(selection::isWithheld).forEach(i -> gone.add(i.id()));
        List<Catalogue.Theme> themes = full.themes().stream()
                .map(t -> new Catalogue.Theme(
                        t.id(),
                        t.title(),
                        t.controls().stream()
                                .filter(c -> !gone.contains(c.id()))
                                .toList()))
                .filter(t -> !t.controls().isEmpty())
                .toList();
        return new Catalogue(
                full.name(),
                themes,
                full.clauses().stream()
                        .filter(c -> edition.hasClause(c.number()))
                        .toList(),
                full.documented().stream()
                        .filter(d -> edition.hasClause(d.clause().replaceFirst(" .*", "")))
                        .toList(),
                full.former());
    }

    /** The files that a remaining record names. */
    private static Map<String, StoredFile> files(Pack pack, List<Item> items) {
        Map<String, StoredFile> files = new TreeMap<>();
        for (Item item : items) {
            item.register().fields().stream()
                    .filter(f -> f.type() == Type.FILE)
                    .map(f -> pack.files().get(item.text(f.name())))
                    .filter(java.util.Objects::nonNull)
                    .forEach(f -> files.put(f.path(), f));
        }
        return files;
    }

    /** The changes of remaining records; where people are withheld, nobody is named as their author. */
    private static List<Change> history(Pack pack, Selection selection, Blackout blackout) {
        Set<String> kept = new HashSet<>();
        selection.kept().forEach(i -> kept.add(i.id()));
        selection.withheld().forEach(i -> kept.remove(i.id()));
        boolean people = pack.register("person").filter(selection::shows).isPresent();
        return pack.history().stream()
                .filter(c -> kept.contains(c.record()))
                .map(c -> new Change(
                        c.record(), c.what(), c.date(), people ? blackout.text(c.author()) : Withheld.MARK, c.fields()))
                .toList();
    }

    private static Report report(Report full, FindingRedaction findings, Blackout blackout) {
        List<Report.Result> results = full.results().stream()
                .map(r -> new Report.Result(
                        r.rule(), r.severity(), blackout.text(r.off()), r.assessed(), findings.of(r.findings())))
                .toList();
        List<Finding> all = findings.of(full.findings());
        return new Report(all, results);
    }
}
