package auditpress;

import auditpress.bag.Bag;
import auditpress.bag.BagZip;
import auditpress.bag.ReleaseJson;
import auditpress.bag.Releases;
import auditpress.bag.Report;
import auditpress.bag.SshSignature;
import auditpress.bag.Verification;
import auditpress.dossier.Dossier;
import auditpress.dossier.DossierJson;
import auditpress.figure.Figure;
import auditpress.figure.Figures;
import auditpress.html.Look;
import auditpress.html.ReleaseHtml;
import auditpress.model.NotWritten;
import auditpress.model.Pack;
import auditpress.model.Release;
import auditpress.model.Settings;
import auditpress.model.Severity;
import auditpress.model.Sha256;
import auditpress.model.Site;
import auditpress.model.WholeFile;
import auditpress.page.Publication;
import auditpress.read.GitState;
import auditpress.release.Output;
import auditpress.release.Sink;
import auditpress.release.Staging;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Freezes a dossier as a release: site, pack, canonical data and evidence in one sealed bag, behind the release before it. */
public final class Freeze {
    private final Path out;
    private final Phases phases;
    private final Wanted wanted;

    /**
     * What to freeze.
     *
     * @param content where its records lie, to name their commit
     * @param program that makes it, with its version
     * @param key a private key in OpenSSH's form to sign with, or null
     * @param zip whether to write it as one archive as well
     */
    public record Wanted(
            String id,
            Path content,
            String program,
            @Nullable Path key,
            boolean zip) {}

    /**
     * What came of it.
     *
     * @param seal SHA-256 of the manifest that pins every byte
     * @param files of the bag
     */
    public record Frozen(Release release, Path folder, String seal, int files) {}

    public Freeze(Path out, Wanted wanted, Phases phases) {
        this.out = out;
        this.wanted = wanted;
        this.phases = phases;
    }

    /** Nothing of it is seen before it is whole and on the disk. */
    public Frozen run(Dossier dossier) throws IOException {
        Supplier<Look> look = Parallel.early(Look::new);
        try (Output output = Output.open(out);
                Staging staging = output.release(wanted.id())) {
            Release release = release(dossier, staging);
            print(dossier, release, staging, look);
            Path folder = staging.folder();
            staging.write(ReleaseJson.PATH, ReleaseJson.bytes(release));
            staging.write(Bag.START_PAGE, start(release, look.get()));
            String seal = phases.time("seal", () -> sealed(folder, release));
            if (wanted.key() != null) {
                byte[] manifest = Files.readAllBytes(folder.resolve(Bag.SEALED));
                staging.write(Bag.SIGNATURE, SshSignature.sign(manifest, wanted.key()));
            }
            staging.finish();
            Path place = out.resolve("releases").resolve(wanted.id());
            if (wanted.zip()) {
                WholeFile.write(place.resolveSibling(wanted.id() + ".zip"), zip -> BagZip.write(place, zip));
            }
            new Shelf(out, output).write(release.organisation(), look.get());
            return new Frozen(release, place, seal, staging.files());
        }
    }

    /** Writes the data and says what the release is. */
    private Release release(Dossier dossier, Staging staging) throws IOException {
        MessageDigest data = Sha256.digest();
        staging.stream(Bag.DATA, out -> DossierJson.write(dossier, new DigestOutputStream(out, data)));
        Pack pack = dossier.trace().pack();
        Settings settings = pack.settings();
        return new Release(
                wanted.id(),
                settings.organisation(),
                settings.audit().title(),
                settings.audit().body(),
                dossier.trace().auditDate(),
                pack.edition().key(),
                pack.edition().title(),
                pack.withheld().total(),
                wanted.program(),
                GitState.commit(wanted.content()).orElse(null),
                HexFormat.of().formatHex(data.digest()),
                findings(dossier),
                figures(dossier),
                dossier.accepted(),
                predecessor());
    }

    private static Map<String, Integer> findings(Dossier dossier) {
        Map<String, Integer> findings = new LinkedHashMap<>();
        for (Severity severity : Severity.values()) {
            findings.put(severity.key(), (int) dossier.report().count(severity));
        }
        findings.put("waived", dossier.report().waived().size());
        return findings;
    }

    private static Map<String, BigDecimal> figures(Dossier dossier) {
        Map<String, BigDecimal> figures = new LinkedHashMap<>();
        for (Figure figure : Figures.of(dossier.trace(), dossier.report()).all()) {
            figures.put(figure.key(), figure.amount().value());
        }
        return figures;
    }

    /** The release before this one, which must be whole: a chain is no stronger than what it was tied to. */
    private Release.@Nullable Predecessor predecessor() throws IOException {
        List<Releases.Kept> chain = Releases.in(out.resolve("releases"));
        if (chain.isEmpty()) {
            return null;
        }
        Releases.Kept last = chain.get(chain.size() - 1);
        Report found = new Verification(null, LocalDateTime.MIN).of(last.folder());
        if (!found.ok()) {
            throw new IOException("The release before, " + last.release().id()
                    + ", is not as it was sealed; 'auditpress verify' says where. Nothing was released.");
        }
        return new Release.Predecessor(last.release().id(), last.seal());
    }

    private void print(Dossier dossier, Release release, Sink sink, Supplier<Look> look) {
        Site site = phases.time("page", () -> Publication.of(dossier, imprint(release)));
        Print print = new Print(site, dossier.trace(), phases);
        Parallel.beside(
                () -> print.pdf(sink.below("data")), () -> print.html(look.get(), "", sink.below(Archive.SITE)));
    }

    private byte[] start(Release release, Look look) {
        String site = Archive.SITE + "/index.html";
        return ReleaseHtml.of(release, site, Bag.PACK, Bag.DATA, wanted.key() != null, look);
    }

    static Site.Imprint imprint(Release release) {
        return new Site.Imprint(release.program(), release.id(), release.data());
    }

    private static String sealed(Path folder, Release release) {
        Map<String, String> info = new LinkedHashMap<>();
        info.put("Source-Organization", release.organisation());
        info.put("External-Identifier", release.id());
        info.put("External-Description", (release.audit() + " " + release.editionTitle()).strip());
        info.put("Bag-Software-Agent", release.program());
        try {
            return Bag.seal(folder, info);
        } catch (IOException e) {
            throw new UncheckedIOException(new NotWritten(folder, e));
        }
    }
}
