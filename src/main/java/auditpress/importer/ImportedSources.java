package auditpress.importer;

import auditpress.model.ContentFault;
import auditpress.model.Finding;
import auditpress.model.Origin;
import auditpress.model.Pack;
import auditpress.model.Severity;
import auditpress.read.Foreign;
import auditpress.read.Row;
import auditpress.read.SavedImport;
import auditpress.table.CellNames;
import auditpress.table.SourceFile;
import java.io.File;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Reads the files that lie elsewhere and belong to every build, as an import would take them. */
public final class ImportedSources implements Foreign {
    private final Path content;

    /** @param content from which the paths of the files go */
    public ImportedSources(Path content) {
        this.content = content;
    }

    @Override
    public List<Records> read(List<SavedImport> saved, Pack pack) {
        Importer importer = Importer.forEveryBuild(pack);
        List<Records> records = new ArrayList<>();
        List<Opened> opened = new ArrayList<>();
        for (SavedImport one : saved) {
            try {
                byte[] bytes = SourceFile.bytes(content.resolve(one.file()), one.origin());
                opened.add(importer.open(name(one), bytes, new Wanted(one.as(), one.sheet(), one.map())));
            } catch (IOException | InvalidPathException | ContentFault e) {
                records.add(fault(pack, one, e));
            }
        }
        opened.forEach(o -> records.addAll(records(pack, importer.plan(o, pack.items()))));
        return records;
    }

    /** Paths from the root of a disk say more than a reader of the pack should know. */
    private static String name(SavedImport saved) {
        String file = saved.file();
        int folder = Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\'));
        return new File(file).isAbsolute() ? file.substring(folder + 1) : file;
    }

    private static Records fault(Pack pack, SavedImport saved, Exception why) {
        String message = why instanceof ContentFault ? String.valueOf(why.getMessage()) : "The file cannot be read.";
        Finding finding = new Finding(
                "L1",
                Severity.ERROR,
                "",
                "'" + name(saved) + "': " + message,
                "Put it there, or correct its path in import.yaml.",
                saved.origin());
        return new Records(pack.registers().get(0), List.of(), List.of(finding));
    }

    private static List<Records> records(Pack pack, Importer.Outcome outcome) {
        List<Records> records = new ArrayList<>();
        records.add(new Records(pack.registers().get(0), List.of(), outcome.findings()));
        for (Plan plan : outcome.plans()) {
            List<Finding> findings = new ArrayList<>(plan.findings());
            findings.addAll(rewritten(plan));
            findings.addAll(passedOver(plan));
            records.add(new Records(
                    plan.register(),
                    plan.entries().stream()
                            .map(e -> new Row(e.origin(), e.values(), Set.copyOf(plan.ownFields())))
                            .toList(),
                    findings));
        }
        return records;
    }

    /** One note for each reason why rows are no records. */
    private static List<Finding> passedOver(Plan plan) {
        Map<String, List<Integer>> reasons = new TreeMap<>();
        plan.passedOver()
                .forEach(p ->
                        reasons.computeIfAbsent(p.why(), w -> new ArrayList<>()).add(p.line()));
        return reasons.entrySet().stream()
                .map(e -> new Finding(
                        "L1",
                        Severity.NOTE,
                        "",
                        "Passed over: " + CellNames.rows(e.getValue()) + " (" + e.getKey() + ").",
                        "",
                        new Origin(plan.file(), plan.sheet(), e.getValue().get(0), 0)))
                .toList();
    }

    /** One note for each column whose values were taken in another spelling. */
    private static List<Finding> rewritten(Plan plan) {
        Map<String, List<Plan.Rewritten>> columns = new TreeMap<>();
        plan.rewritten()
                .forEach(r -> columns.computeIfAbsent(r.field(), f -> new ArrayList<>())
                        .add(r));
        List<Finding> findings = new ArrayList<>();
        columns.forEach((field, all) -> {
            Plan.Rewritten first = all.get(0);
            Origin place = first.origin();
            findings.add(new Finding(
                    "L1",
                    Severity.NOTE,
                    "",
                    all.size() + (all.size() == 1 ? " value" : " values") + " of '" + field
                            + "' were taken in our spelling, first " + Planner.quoted(first.before()) + " as "
                            + Planner.quoted(first.after()) + ".",
                    "",
                    place));
        });
        return findings;
    }
}
