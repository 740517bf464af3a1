package auditpress.importer;

import auditpress.model.Finding;
import auditpress.model.Origin;
import auditpress.model.Pack;
import auditpress.model.Severity;
import auditpress.read.Foreign;
import auditpress.read.Row;
import auditpress.read.SavedImport;
import auditpress.table.CellNames;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads the files that lie elsewhere and belong to every build, as an import would take them. */
public final class ImportedSources implements Foreign {
    /** In bytes. */
    public static final long LIMIT = 256L << 20;

    private final Path content;

    /** @param content from which the paths of the files go */
    public ImportedSources(Path content) {
        this.content = content;
    }

    @Override
    public List<Records> read(List<SavedImport> saved, Pack pack) {
        Importer importer = new Importer(pack);
        List<Records> records = new ArrayList<>();
        for (SavedImport one : saved) {
            try {
                Path file = content.resolve(one.file());
                if (!Files.isRegularFile(file)) {
                    throw new IOException("a folder or a device");
                }
                Importer.Outcome outcome = Files.size(file) > LIMIT
                        ? tooLarge(one)
                        : importer.read(
                                name(one), Files.readAllBytes(file), new Wanted(one.as(), one.sheet(), one.map()));
                records.addAll(records(pack, outcome));
            } catch (IOException | InvalidPathException e) {
                records.add(fault(
                        pack, one, "The file cannot be read.", "Put it there, or correct its path in import.yaml."));
            }
        }
        return records;
    }

    /** Paths from the root of a disk say more than a reader of the pack should know. */
    private static String name(SavedImport saved) {
        String file = saved.file();
        int folder = Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\'));
        return new File(file).isAbsolute() ? file.substring(folder + 1) : file;
    }

    private static Importer.Outcome tooLarge(SavedImport saved) {
        Finding finding =
                new Finding("L1", Severity.ERROR, "", "The file is larger than 256 MB.", "Split it.", saved.origin());
        return new Importer.Outcome(saved.file(), List.of(), List.of(finding));
    }

    private static Records fault(Pack pack, SavedImport saved, String message, String hint) {
        Finding finding =
                new Finding("L1", Severity.ERROR, "", "'" + name(saved) + "': " + message, hint, saved.origin());
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
                            .map(e -> new Row(e.origin(), e.values()))
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
