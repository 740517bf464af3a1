package auditpress;

import auditpress.bag.Bag;
import auditpress.dossier.Dossier;
import auditpress.dossier.DossierJson;
import auditpress.page.FilePaths;
import auditpress.read.PackReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads releases as they were frozen. Whether they were altered since is for {@code verify} to say. */
public final class Archive {
    /** Where a release's site is, in its bag. */
    static final String SITE = "data/site";

    private Archive() {}

    /** What the pages of the release in that folder were made from. */
    public static Dossier dossier(Path bag) throws IOException {
        byte[] data = Files.readAllBytes(bag.resolve(Bag.DATA));
        try {
            return DossierJson.read(
                    data, PackReader.settable(), p -> bag.resolve(SITE).resolve(FilePaths.onSite(p)));
        } catch (IllegalArgumentException e) {
            throw new IOException(
                    "The data of the release '" + bag.getFileName() + "' cannot be read: " + e.getMessage(), e);
        }
    }

    /** Whether a release stands in that folder. */
    public static boolean holds(Path folder) {
        return Files.isRegularFile(folder.resolve(Bag.DATA));
    }
}
