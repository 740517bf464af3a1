package auditpress.bag;

import auditpress.model.Release;
import auditpress.model.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** The first page of a release's folder, a tag file of the bag: what this is, how to open it, how to verify it. Works alone. */
public final class StartPage {
    private static final String STYLE = """
            :root{color-scheme:light dark}
            body{max-width:46rem;margin:0 auto;padding:1.5rem 1rem 3rem;font:1rem/1.55 system-ui,sans-serif;overflow-wrap:anywhere}
            h1{font-size:1.6rem;line-height:1.2;margin:.2rem 0 1rem}h2{font-size:1.3rem;margin:2.2rem 0 .4rem}h3{font-size:1rem;margin:1.2rem 0 .4rem}
            dl{display:grid;grid-template-columns:max-content 1fr;gap:.25rem 1.2rem;margin:0}dt{opacity:.75}dd{margin:0}
            pre{padding:.6rem .8rem;border:1px solid #8886;border-radius:.4rem;white-space:pre-wrap}
            code,pre{font-family:ui-monospace,monospace;font-size:.9rem}
            .open{display:flex;flex-wrap:wrap;gap:.6rem;padding:0;list-style:none}
            .open a{display:block;padding:.45rem .9rem;border:1px solid;border-radius:.4rem}
            """;

    private final Release release;
    private final boolean signed;
    private final StringBuilder html = new StringBuilder();

    private StartPage(Release release, boolean signed) {
        this.release = release;
        this.signed = signed;
    }

    /**
     * The page as UTF-8. It cannot name the seal, which depends on it.
     *
     * @param signed says how the signature is checked, too
     */
    public static byte[] bytes(Release release, boolean signed) {
        StartPage page = new StartPage(release, signed);
        page.head();
        page.facts();
        page.verify();
        page.html.append("</main>\n</body>\n</html>\n");
        return page.html.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void head() {
        String hash = Base64.getEncoder()
                .encodeToString(Sha256.digest().digest(("\n" + STYLE).getBytes(StandardCharsets.UTF_8)));
        String title = escaped("Release " + release.id() + " of " + release.organisation());
        html.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-")
                .append(hash)
                .append("'; base-uri 'none'; form-action 'none'\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
                .append(title)
                .append("</title>\n<style>\n")
                .append(STYLE)
                .append("</style>\n</head>\n<body>\n<main>\n<h1>")
                .append(title)
                .append("</h1>\n");
    }

    private void facts() {
        html.append("""
                <p>This folder holds the evidence of an information security management system (ISO/IEC 27001) as it was
                frozen for one audit. Nothing in it changes any more.</p>
                <ul class="open">
                <li><a href="data/site/index.html">Open the site</a></li>
                <li><a href="data/pack.pdf">Open the pack (PDF)</a></li>
                <li><a href="data/data.json">The data (JSON)</a></li>
                </ul>
                <dl>
                """);
        fact("Audit", release.audit());
        fact("Certification body", release.body());
        fact("Audit date", release.auditDate().toString());
        fact("Edition", release.editionTitle());
        fact("Made by", release.program());
        if (release.predecessor() != null) {
            fact("Release before", release.predecessor().id());
        }
        html.append("</dl>\n");
        if (release.accepted() != null) {
            html.append("<p>It was released with errors among its findings, for this reason: ")
                    .append(escaped(release.accepted().reason()))
                    .append(" (decided by ")
                    .append(escaped(release.accepted().by()))
                    .append(").</p>\n");
        }
    }

    private void fact(String label, String value) {
        if (!value.isBlank()) {
            html.append("<dt>")
                    .append(label)
                    .append("</dt><dd>")
                    .append(escaped(value))
                    .append("</dd>\n");
        }
    }

    private void verify() {
        html.append("""
                <h2>Is it as it was released?</h2>
                <p>You need no program of ours. The files <code>manifest-sha256.txt</code> and
                <code>tagmanifest-sha256.txt</code> list the SHA-256 of each file; the same with SHA-512 stands beside them.
                Open a terminal in this folder. Each line that is printed must end with <code>OK</code>, or with
                <code>True</code>:</p>
                <h3>Linux and macOS</h3>
                <pre>sha256sum -c manifest-sha256.txt tagmanifest-sha256.txt</pre>
                <p>Where there is no <code>sha256sum</code>, use <code>shasum -a 256 -c</code>.</p>
                <h3>Windows PowerShell</h3>
                <pre>Get-Content -Encoding UTF8 manifest-sha256.txt, tagmanifest-sha256.txt | ForEach-Object {
                  $hash, $path = $_ -split '  ', 2
                  "$path $((Get-FileHash -LiteralPath $path).Hash -eq $hash)"
                }</pre>
                <h3>Any BagIt program</h3>
                <p>The folder is a bag of RFC 8493 (BagIt 1.0). A BagIt program finds added files as well:</p>
                <pre>bagit.py --validate .</pre>
                <h3>Auditpress</h3>
                <p>This checks as well that data and pack belong together, and that the release before is the one named:</p>
                <pre>auditpress verify .</pre>
                <h2>Is it the one that was handed over?</h2>
                <p>Its seal is the SHA-256 of <code>tagmanifest-sha256.txt</code>. Hold it against the one that was noted when
                the release was handed over; if they are the same, no byte of this folder has changed since:</p>
                <pre>sha256sum tagmanifest-sha256.txt
                auditpress verify . --seal SEAL</pre>
                """);
        if (signed) {
            html.append("""
                    <h2>Who signed it?</h2>
                    <p>The signature is OpenSSH's. Ask the organisation for the file that says whose keys may sign, and put
                    the signer's name in it for <code>SIGNER</code>:</p>
                    <pre>ssh-keygen -Y verify -f ALLOWED_SIGNERS -I SIGNER -n auditpress -s tagmanifest-sha256.txt.sig &lt; tagmanifest-sha256.txt
                    auditpress verify . --allowed-signers ALLOWED_SIGNERS</pre>
                    """);
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
