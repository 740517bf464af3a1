package auditpress.page;

import auditpress.model.Target;

/** Where evidence files stand on the site: under files/, as they lie in the evidence folder. */
public final class FilePaths {
    private FilePaths() {}

    /** The path below the site's root of a file that lies at this path below the evidence folder. */
    public static String onSite(String path) {
        return "files/" + path;
    }

    static Target target(String path) {
        return new Target.ToFile(onSite(path));
    }
}
