package auditpress.page;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Where a Markdown text stands.
 *
 * @param address of its page, or empty where nothing can lead to it
 * @param title of the page, which its first heading need not repeat
 * @param topLevel the level that its highest heading gets on the page, 2 to 4
 * @param prefix of its anchors
 * @param anchors those that the page has already; new ones are added
 */
record MarkdownPlace(String address, String title, int topLevel, String prefix, Set<String> anchors) {
    /** A page of its own. */
    static MarkdownPlace alone() {
        return new MarkdownPlace("", "", 2, "", new LinkedHashSet<>());
    }
}
