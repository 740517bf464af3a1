package auditpress.pdf;

import org.jspecify.annotations.Nullable;

/** Lines on their way to paper: with the element they belong to, and the links begun so far. */
final class Passage {
    private final Lines lines;
    private final Ink ink;
    private final @Nullable Element owner;
    private final @Nullable Element[] links;

    /** {@code owner} is null for what is no part of the text, such as a repeated head. */
    Passage(Lines lines, Ink ink, @Nullable Element owner) {
        this.lines = lines;
        this.ink = ink;
        this.owner = owner;
        this.links = new Element[lines.words().spans()];
    }

    Lines lines() {
        return lines;
    }

    Ink ink() {
        return ink;
    }

    @Nullable
    Element owner() {
        return owner;
    }

    /** Whose content that span is: the passage's owner, or a link below it. */
    @Nullable
    Element owner(int span) {
        if (owner == null || lines.words().span(span).target() == null) {
            return owner;
        }
        Element link = links[span];
        if (link == null) {
            link = owner.child(Tag.LINK);
            links[span] = link;
        }
        return link;
    }

    /** Closes the links; the owner is closed by who opened it. */
    void finish() {
        for (Element link : links) {
            if (link != null) {
                link.close();
            }
        }
    }
}
