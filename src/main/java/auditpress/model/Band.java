package auditpress.model;

/** A named range of risk levels, both ends included, and how it looks. */
public record Band(String name, int from, int to, Tone tone) {

    public boolean holds(int level) {
        return level >= from && level <= to;
    }
}
