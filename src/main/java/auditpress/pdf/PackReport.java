package auditpress.pdf;

import java.util.SortedSet;

/**
 * What a pack came to.
 *
 * @param missing code points that no font has; each is shown in the pack as {@code [U+4E2D]}
 */
public record PackReport(int pages, SortedSet<Integer> missing) {}
