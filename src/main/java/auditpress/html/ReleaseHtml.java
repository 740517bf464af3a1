package auditpress.html;

import auditpress.model.Release;
import auditpress.model.Target;
import java.util.List;
import java.util.stream.Stream;

/** The first page of a release's folder: what this is, how to open it, and how anybody can verify it. Needs no other file. */
public final class ReleaseHtml {
    private ReleaseHtml() {}

    /**
     * The page as UTF-8. It cannot name the seal, which depends on it.
     *
     * @param site where the site's first page is, in the release's folder, and so on for pack and data
     * @param signed whether to say how the signature is checked, too
     */
    public static byte[] of(Release release, String site, String pack, String data, boolean signed, Look look) {
        String title = "Release " + release.id() + " of " + release.organisation();
        return PageHtml.alone(look)
                .start(new Frame.Start(
                        Leaflet.head("en", title),
                        release,
                        facts(release),
                        new Target.ToFile(site),
                        new Target.ToFile(pack),
                        new Target.ToFile(data),
                        signed));
    }

    private static List<Frame.Fact> facts(Release release) {
        Release.Predecessor before = release.predecessor();
        return Stream.of(
                        new Frame.Fact("Audit", release.audit()),
                        new Frame.Fact("Certification body", release.body()),
                        new Frame.Fact("Audit date", release.auditDate().toString()),
                        new Frame.Fact("Edition", release.editionTitle()),
                        new Frame.Fact("Release before", before == null ? "" : before.id()),
                        new Frame.Fact("Made by", release.program()))
                .filter(f -> !f.value().isBlank())
                .toList();
    }
}
