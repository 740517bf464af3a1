package auditpress.model;

import java.util.List;

/**
 * A publication that stands on the shelf: the last build, or a release.
 *
 * @param id of the release, or {@link #LATEST}
 * @param title what people call it
 * @param edition for whom it was made, or empty
 * @param date its audit date, or empty where it is not known
 * @param path of its site below the folder of all versions, with a slash at its end
 * @param pack path of its PDF, or empty where there is none
 * @param pages the addresses of its pages, below its path
 */
public record Version(
        String id, String title, String edition, String date, String path, String pack, List<String> pages) {

    /** Stands for the last build; no release may be called so. */
    public static final String LATEST = "latest";

    public boolean isRelease() {
        return !id.equals(LATEST);
    }
}
