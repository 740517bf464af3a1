package auditpress.importer;

import auditpress.model.Finding;
import auditpress.model.Register;
import java.util.List;

/** A file that was opened for an import: what it holds for registers, before it is held against what is there. */
public final class Opened {
    private final String file;
    private final List<Held> held;
    private final List<Finding> findings;
    private final List<LeftInText> left;

    /**
     * What it holds for one register.
     *
     * @param take its columns settled
     */
    record Held(Register register, Take take) {}

    /** @param file as the user knows it */
    Opened(String file, List<Held> held, List<Finding> findings, List<LeftInText> left) {
        this.file = file;
        this.held = List.copyOf(held);
        this.findings = List.copyOf(findings);
        this.left = List.copyOf(left);
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

    /** Whether it holds records beyond doubt: those that its name says, or several of which most fields are known. */
    boolean isSurelyRecords(List<Register> registers) {
        return !held.isEmpty()
                && held.stream()
                        .allMatch(h ->
                                TableName.ofFile(file, registers).says(h.register()) ? isOf(h, 2, 3) : isOf(h, 4, 2));
    }

    /** Whether the ids and at least so many fields are known, and of so many columns one. */
    private static boolean isOf(Held held, int fields, int columns) {
        Take take = held.take();
        long known = take.columns().stream().filter(c -> !c.field().isEmpty()).count();
        boolean ids = take.ids(held.register()).stream().noneMatch(String::isEmpty);
        return ids && known >= fields && known * columns >= take.columns().size();
    }

    List<Held> held() {
        return held;
    }

    /** Tables that stay in their text. */
    List<LeftInText> left() {
        return left;
    }

    /** What is wrong with the file. */
    List<Finding> findings() {
        return findings;
    }
}
