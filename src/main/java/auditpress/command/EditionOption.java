package auditpress.command;

import auditpress.model.Edition;
import auditpress.model.Nearest;
import auditpress.read.PackReader;
import java.util.List;
import picocli.CommandLine.Option;

/** For whom something is made. */
final class EditionOption {
    @Option(
            names = "--edition",
            paramLabel = "NAME",
            defaultValue = Edition.FULL,
            description = "For whom: an edition of auditpress.yaml, or full, stage-1, stage-2, surveillance,"
                    + " recertification, customer (default: full).")
    private String edition = Edition.FULL;

    /** The edition's name as it was asked for. Fails with advice where the content knows no such edition. */
    String key(ContentOptions content) {
        List<String> known = edition.equals(Edition.FULL)
                ? List.of(edition)
                : PackReader.declared(content.content).editions().stream()
                        .map(Edition::key)
                        .toList();
        if (known.stream().noneMatch(edition::equalsIgnoreCase)) {
            throw new Verbs.Unusable("There is no edition '" + edition + "'. "
                    + Nearest.hint(edition, known, "Known: " + String.join(", ", known) + "."));
        }
        return edition;
    }
}
