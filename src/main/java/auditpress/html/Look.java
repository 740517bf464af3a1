package auditpress.html;

/** The templates of the site, read and ready. They do not depend on the content, so they can be read beside it. */
public final class Look {
    private final Templates templates = new Templates().ready();

    Templates templates() {
        return templates;
    }
}
