package auditpress.bag;

import java.util.Comparator;

/**
 * One thing that is not as it was sealed.
 *
 * @param path within the bag or the folder of releases, with {@code /}; empty for the whole
 * @param words what is wrong, to be read after the path
 */
public record Deviation(String path, String words) implements Comparable<Deviation> {
    private static final Comparator<Deviation> ORDER =
            Comparator.comparing(Deviation::path).thenComparing(Deviation::words);

    @Override
    public int compareTo(Deviation other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return path.isEmpty() ? words : path + ": " + words;
    }
}
