package auditpress.dossier;

import auditpress.check.Report;
import auditpress.check.Rulebook;
import auditpress.model.Catalogue;
import auditpress.model.Change;
import auditpress.model.Edition;
import auditpress.model.Finding;
import auditpress.model.Item;
import auditpress.model.Origin;
import auditpress.model.Pack;
import auditpress.model.Register;
import auditpress.model.Release;
import auditpress.model.Setting;
import auditpress.model.Settings;
import auditpress.model.Severity;
import auditpress.model.StoredFile;
import auditpress.model.Value;
import auditpress.model.Withheld;
import auditpress.trace.Trace;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A dossier as data.json holds it: what the program itself brings along (the rulebook, the table of settings) is left out, and
 * so is where files of evidence lay.
 *
 * @param format its name and version
 * @param sourceFindings what reading found, before the rulebook weighed it
 * @param withheld what the edition leaves out, in numbers
 */
record Canonical(
        String format,
        LocalDate auditDate,
        Settings settings,
        Catalogue catalogue,
        List<Register> registers,
        List<Entry> records,
        List<FileEntry> files,
        List<Change> history,
        List<Finding> sourceFindings,
        Edition edition,
        Withheld withheld,
        List<Finding> findings,
        List<RuleEntry> rules,
        Earlier earlier,
        Release.@Nullable Accepted accepted) {

    static final String FORMAT = "auditpress-data 1";

    /** A record: its register by name, its id, where it stands, and its values by field. */
    record Entry(String register, String id, Origin origin, Map<String, Value> values) {}

    /** A file of evidence: its path below the evidence folder, its size in bytes and SHA-256. */
    record FileEntry(String path, long size, String sha256) {}

    /** How a rule was weighed. */
    record RuleEntry(String id, Severity severity, String off, boolean assessed) {}

    static Canonical of(Dossier dossier) {
        Pack pack = dossier.trace().pack();
        return new Canonical(
                FORMAT,
                dossier.trace().auditDate(),
                pack.settings(),
                pack.catalogue(),
                pack.registers(),
                pack.items().stream()
                        .map(i -> new Entry(i.register().name(), i.id(), i.origin(), i.values()))
                        .toList(),
                pack.files().values().stream()
                        .map(f -> new FileEntry(f.path(), f.size(), f.sha256()))
                        .toList(),
                pack.history(),
                pack.findings(),
                pack.edition(),
                pack.withheld(),
                dossier.report().findings(),
                dossier.report().results().stream()
                        .map(r -> new RuleEntry(r.rule().id(), r.severity(), r.off(), r.assessed()))
                        .toList(),
                dossier.earlier(),
                dossier.accepted());
    }

    /**
     * The dossier again.
     *
     * @param settable what auditpress.yaml may hold, as the program says
     * @param files where a file of evidence lies, asked by its path
     */
    Dossier dossier(List<Setting> settable, Function<String, Path> files) {
        Trace trace = Trace.of(pack(settable, files), auditDate);
        return new Dossier(trace, new Report(findings, results()), earlier, accepted);
    }

    private Pack pack(List<Setting> settable, Function<String, Path> lies) {
        Map<String, Register> byName = registers.stream().collect(Collectors.toMap(Register::name, r -> r));
        Map<String, StoredFile> stored = new LinkedHashMap<>();
        files.forEach(f -> stored.put(f.path(), new StoredFile(f.path(), f.size(), f.sha256(), lies.apply(f.path()))));
        List<Item> items =
                records.stream().map(r -> item(r, byName.get(r.register()))).toList();
        return new Pack(
                settings,
                settable,
                catalogue,
                registers,
                items,
                stored,
                history,
                sourceFindings,
                List.of(edition),
                edition,
                withheld);
    }

    private static Item item(Entry entry, @Nullable Register register) {
        if (register == null) {
            throw new IllegalArgumentException("record " + entry.id() + " is of register '" + entry.register()
                    + "', which the data do not declare");
        }
        return new Item(register, entry.id(), entry.origin(), entry.values());
    }

    /** Rules that this program does not know are left out; their findings stay. */
    private List<Report.Result> results() {
        Map<String, RuleEntry> byId = rules.stream().collect(Collectors.toMap(RuleEntry::id, r -> r));
        Map<String, List<Finding>> byRule = findings.stream().collect(Collectors.groupingBy(Finding::rule));
        return Rulebook.rules().stream()
                .flatMap(r -> Optional.ofNullable(byId.get(r.id())).stream()
                        .map(e -> new Report.Result(
                                r, e.severity(), e.off(), e.assessed(), byRule.getOrDefault(r.id(), List.of()))))
                .toList();
    }
}
