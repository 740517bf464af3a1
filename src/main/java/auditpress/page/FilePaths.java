package auditpress.page;

import auditpress.model.Target;

/** Where evidence files stand on the site: under files/, as they lie in the evidence folder. */
public final class FilePaths {
    private FilePaths() {}

    /** @param path below the evidence folder */
    public static String onSite(String path) {
        return "files/" + path;
    }

    static Target target(String path) {
        return new Target.ToFile(onSite(path));
    }
}
