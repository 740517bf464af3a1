package auditpress.importer;

import auditpress.model.Finding;
import auditpress.model.Register;
import java.util.List;

/** A file that was opened for an import: what it holds for registers, before it is held against what is there. */
public final class Opened {
    private final String file;
    private final List<Held> held;
    private final List<Finding> findings;

    /**
     * What it holds for one register.
     *
     * @param take its columns settled
     */
    record Held(Register register, Take take) {}

    /** @param file as the user knows it */
    Opened(String file, List<Held> held, List<Finding> findings) {
        this.file = file;
        this.held = List.copyOf(held);
        this.findings = List.copyOf(findings);
    }

    String file() {
        return file;
    }

    /** Whether it is texts, which come after the rows that tell of them. */
    public boolean isText() {
        return held.stream().anyMatch(h -> h.take().documents());
    }

    /** Whether it holds records of that register. */
    public boolean holds(Register register) {
        return held.stream().anyMatch(h -> h.register().name().equals(register.name()));
    }

    List<Held> held() {
        return held;
    }

    /** What is wrong with the file. */
    List<Finding> findings() {
        return findings;
    }
}
