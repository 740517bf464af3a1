package auditpress;

import auditpress.bag.Releases;
import auditpress.html.HtmlFile;
import auditpress.html.Look;
import auditpress.html.VersionsHtml;
import auditpress.model.Release;
import auditpress.model.Version;
import auditpress.release.Output;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What stands beside the versions: a page that leads to each, and the lists that every page's version switch reads. */
final class Shelf {
    private final Path out;
    private final Output output;

    /** @param output the same folder, locked for this run */
    Shelf(Path out, Output output) {
        this.out = out;
        this.output = output;
    }

    /** Lists what is there now. */
    void write(String organisation, Look look) throws IOException {
        for (HtmlFile file : VersionsHtml.of(organisation, versions(), look)) {
            output.write(file.path(), file.bytes());
        }
    }

    /** The last build, then the releases, the latest first. */
    private List<Version> versions() throws IOException {
        List<Version> versions = new ArrayList<>();
        for (Releases.Kept kept : Releases.in(out.resolve("releases"))) {
            versions.add(version(kept));
        }
        Path latest = out.resolve("latest");
        if (Files.exists(latest.resolve("index.html"))) {
            versions.add(latest(latest));
        }
        Collections.reverse(versions);
        return versions;
    }

    private static Version version(Releases.Kept kept) throws IOException {
        Release release = kept.release();
        String folder = "releases/" + release.id() + "/data/";
        return new Version(
                release.id(),
                release.audit().isEmpty() ? "Release " + release.id() : release.audit(),
                release.editionTitle(),
                release.auditDate().toString(),
                folder + "site/",
                Files.exists(kept.folder().resolve("data/" + Print.PACK)) ? folder + Print.PACK : "",
                kept.pages());
    }

    private Version latest(Path latest) throws IOException {
        return new Version(
                Version.LATEST,
                "Last build",
                "",
                "",
                "latest/",
                Files.exists(latest.resolve(Print.PACK)) ? "latest/" + Print.PACK : "",
                output.latestFiles().stream().filter(p -> p.endsWith(".html")).toList());
    }
}
