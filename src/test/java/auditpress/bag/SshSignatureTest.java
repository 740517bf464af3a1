package auditpress.bag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import auditpress.Tools;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Signatures, both ways with the real ssh-keygen. */
class SshSignatureTest {
    private static final LocalDateTime NOW = LocalDateTime.of(2027, 3, 1, 0, 0);
    private static final byte[] MESSAGE = "the list of hashes\n".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    private Path key;
    private Path message;

    @BeforeEach
    void aKey() throws IOException {
        key = folder.resolve("key");
        Tools.run("ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-C", "ada", "-f", key.toString());
        message = Files.write(folder.resolve("message"), MESSAGE);
    }

    @Test
    void sshKeygenTakesOurs() throws IOException {
        Files.write(folder.resolve("ours"), SshSignature.sign(MESSAGE, key));
        Files.writeString(folder.resolve("signers"), "ada@harbour.example namespaces=\"auditpress\" " + publicKey());

        String said = Tools.run(
                "sh",
                "-c",
                "cd \"$0\" && ssh-keygen -Y verify -f signers -I ada@harbour.example -n auditpress -s ours < message",
                folder.toString());

        assertThat(said).startsWith("Good \"auditpress\" signature for ada@harbour.example");
    }

    @Test
    void oursAndTheirsAreTheSameBytes() throws IOException {
        assertThat(SshSignature.sign(MESSAGE, key)).isEqualTo(theirs("auditpress"));
    }

    @Test
    void weTakeTheirs() throws Exception {
        byte[] theirs = theirs("auditpress");

        assertThat(SshSignature.verify(MESSAGE, theirs, signers("ada " + publicKey()), NOW))
                .isEqualTo("ada");
        String shown = Tools.run("ssh-keygen", "-l", "-f", key + ".pub");
        assertThat(shown).contains(SshSignature.of(theirs).fingerprint());
    }

    @Test
    void eachChangedByteOfASignatureIsRefused() throws IOException {
        byte[] good = theirs("auditpress");
        AllowedSigners signers = signers("ada " + publicKey());
        for (int at = 0; at < good.length; at++) {
            for (int pattern : new int[] {1, 2, 0x20, 0x80}) {
                byte[] bad = good.clone();
                bad[at] ^= (byte) pattern;
                refused(MESSAGE, bad, signers, "");
            }
        }
        refused(MESSAGE, new byte[0], signers, "is no signature");
        refused(
                MESSAGE,
                (new String(good, StandardCharsets.US_ASCII) + "\n").getBytes(StandardCharsets.US_ASCII),
                signers,
                "");
    }

    @Test
    void anotherMessageIsRefused() throws IOException {
        refused(
                "another".getBytes(StandardCharsets.UTF_8),
                theirs("auditpress"),
                signers("ada " + publicKey()),
                "does not hold");
    }

    @Test
    void aSignatureForSomethingElseIsRefused() throws IOException {
        refused(MESSAGE, theirs("git"), signers("ada " + publicKey()), "was made for the namespace 'git'");
    }

    @Test
    void anotherKeyIsRefused() throws IOException {
        Path other = folder.resolve("other");
        Tools.run("ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", other.toString());
        String otherKey = Files.readString(Path.of(other + ".pub"));

        refused(MESSAGE, theirs("auditpress"), signers("ada " + otherKey), "not among the allowed signers");
    }

    @Test
    void theListDecidesForWhatAndWhen() throws Exception {
        byte[] theirs = theirs("auditpress");
        String good =
                "ada,*@harbour.example namespaces=\"git,audit*\",valid-after=\"20270101\",valid-before=\"202712312359Z\" ";

        assertThat(SshSignature.verify(MESSAGE, theirs, signers("# who\n\n" + good + publicKey()), NOW))
                .isEqualTo("ada,*@harbour.example");
        refused(MESSAGE, theirs, signers("ada namespaces=\"git\" " + publicKey()), "ada, which may not sign");
        refused(MESSAGE, theirs, signers("ada namespaces=\"*,!auditpress\" " + publicKey()), "ada, which may not");
        refused(MESSAGE, theirs, signers("ada valid-after=\"20280101\" " + publicKey()), "ada, which is not valid yet");
        refused(
                MESSAGE,
                theirs,
                signers("ada valid-before=\"20260101\" " + publicKey()),
                "ada, which is no longer valid");
        refused(MESSAGE, theirs, signers("ada cert-authority " + publicKey()), "ada, which may not sign");
    }

    @Test
    void aListThatCannotBeReadNamesItsLine() {
        for (String line : new String[] {
            "ada", "ada ssh-ed25519", "ada speed=\"9\" ssh-ed25519 AAAA", "ada valid-after=\"x\" ssh-ed25519 AAAA"
        }) {
            assertThatThrownBy(() -> signers("# who\n" + line)).hasMessageStartingWith("line 2 is not of the form");
        }
    }

    @Test
    void aKeyWithAPassphraseSaysHowToSign() {
        Path locked = folder.resolve("locked");
        Tools.run("ssh-keygen", "-q", "-t", "ed25519", "-N", "a secret", "-f", locked.toString());

        assertThatThrownBy(() -> SshSignature.sign(MESSAGE, locked))
                .isInstanceOf(IOException.class)
                .hasMessageEndingWith("ssh-keygen -Y sign -n auditpress -f " + locked + " tagmanifest-sha256.txt");
    }

    @Test
    void whatIsNoKeyOfThatKindSaysSo() throws IOException {
        Path other = folder.resolve("ecdsa");
        Tools.run("ssh-keygen", "-q", "-t", "ecdsa", "-N", "", "-f", other.toString());
        Path damaged = Files.writeString(
                folder.resolve("damaged"),
                Files.readString(key).substring(0, 200) + "\n-----END OPENSSH PRIVATE KEY-----\n");

        assertThatThrownBy(() -> SshSignature.sign(MESSAGE, other)).hasMessageContaining("of the type ecdsa");
        assertThatThrownBy(() -> SshSignature.sign(MESSAGE, message)).hasMessageContaining("is no private key");
        assertThatThrownBy(() -> SshSignature.sign(MESSAGE, damaged)).hasMessageContaining("is a damaged private key");
    }

    @Test
    void aSignedReleaseIsHeldAgainstTheList() throws IOException {
        Path release = SmallRelease.in(folder, "2026", null);
        Verification verification = new Verification(signers("ada " + publicKey()), NOW);
        assertThat(verification.of(release).releases().get(0).deviations())
                .extracting(Deviation::toString)
                .containsExactly("tagmanifest-sha256.txt.sig: is missing: the release is not signed");

        Tools.run(
                "ssh-keygen",
                "-q",
                "-Y",
                "sign",
                "-n",
                "auditpress",
                "-f",
                key.toString(),
                release.resolve(Bag.SEALED).toString());
        assertThat(verification.of(release).ok()).isTrue();
        assertThat(verification.of(release).releases().get(0).notes())
                .singleElement()
                .asString()
                .startsWith("signed by ada with the key SHA256:");
        assertThat(SmallRelease.verify(release).ok()).isTrue();

        Files.write(release.resolve(Bag.SIGNATURE), theirs("auditpress"));
        assertThat(SmallRelease.verify(release).ok()).isFalse();
    }

    private static void refused(byte[] message, byte[] armoured, AllowedSigners signers, String why) {
        assertThatThrownBy(() -> SshSignature.verify(message, armoured, signers, NOW))
                .isInstanceOf(SshSignature.Refused.class)
                .hasMessageContaining(why);
    }

    private byte[] theirs(String namespace) throws IOException {
        Path signature = Path.of(message + ".sig");
        Files.deleteIfExists(signature);
        Tools.run("ssh-keygen", "-q", "-Y", "sign", "-n", namespace, "-f", key.toString(), message.toString());
        return Files.readAllBytes(signature);
    }

    private String publicKey() throws IOException {
        return Files.readString(Path.of(key + ".pub"));
    }

    private static AllowedSigners signers(String text) {
        return AllowedSigners.of(text);
    }
}
