package auditpress.model;

import java.util.List;

/**
 * A page as a value: both the site and the pack are made of these.
 *
 * @param address path below the site's root; also the name of its destination in the pack
 * @param code the record's id shown before the title, or empty
 * @param level 1 for the first page of a chapter, 2 for those below it
 * @param clause what asks for it, shown small, or empty
 * @param body its blocks, made when asked for, so that no more than a few pages are held at once
 */
public record Page(String address, String code, String title, int level, String clause, Body body) {

    /** Makes a page's blocks; the same ones each time. */
    public interface Body {
        List<Block> blocks();
    }

    public List<Block> blocks() {
        return body.blocks();
    }

    /** Id and title, as contents, bookmarks and window titles show them. */
    public String name() {
        return code.isEmpty() ? title : code + " " + title;
    }
}
