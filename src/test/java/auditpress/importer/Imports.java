package auditpress.importer;

import auditpress.ContentFolderBuilder;
import auditpress.model.Finding;
import auditpress.model.Value;
import auditpress.read.PackReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What an import into an all but empty pack makes of one file. */
record Imports(Importer.Outcome outcome) {

    static Imports of(Path folder, String name, String text, Wanted wanted) {
        return of(folder, name, text.getBytes(StandardCharsets.UTF_8), wanted);
    }

    /** @param folder an empty one, or one with settings */
    static Imports of(Path folder, String name, byte[] bytes, Wanted wanted) {
        Path content = ContentFolderBuilder.in(folder).path();
        return new Imports(new Importer(PackReader.read(content)).read(name, bytes, wanted));
    }

    static Wanted as(String register) {
        return new Wanted(register, "", Map.of());
    }

    /** The plan for that register. */
    Plan plan(String register) {
        return outcome.plans().stream()
                .filter(p -> p.register().name().equals(register))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + register + ": " + said()));
    }

    /** The only plan. */
    Plan plan() {
        if (outcome.plans().size() != 1) {
            throw new AssertionError("not one plan: " + outcome.plans() + said());
        }
        return outcome.plans().get(0);
    }

    List<String> ids() {
        return plan().entries().stream().map(Plan.Entry::id).toList();
    }

    /** A value of the only plan; empty where there is none. */
    String text(String id, String field) {
        return entry(id)
                .map(e -> Optional.ofNullable(e.values().get(field))
                        .map(Value::text)
                        .orElse(""))
                .orElseThrow(() -> new AssertionError("no " + id + ": " + ids()));
    }

    private Optional<Plan.Entry> entry(String id) {
        return plan().entries().stream().filter(e -> e.id().equals(id)).findFirst();
    }

    /** Findings with their places, rows that are no records with their reasons. */
    List<String> said() {
        Stream<Finding> findings = Stream.concat(
                outcome.findings().stream(), outcome.plans().stream().flatMap(p -> p.findings().stream()));
        Stream<String> passed = outcome.plans().stream()
                .flatMap(p -> p.passedOver().stream())
                .map(p -> "row " + p.line() + ": " + p.why());
        return Stream.concat(findings.map(f -> f.origin().text() + " " + f.message()), passed)
                .toList();
    }
}
