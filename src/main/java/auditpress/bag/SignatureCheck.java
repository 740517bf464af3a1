package auditpress.bag;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether the seal of a bag is signed, and by whom. */
final class SignatureCheck {
    private static final int MOST = 1 << 16;
    private static final int MOST_SIGNED = 1 << 24;

    private final List<Deviation> deviations = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    private SignatureCheck() {}

    /**
     * Adds to the verdict.
     *
     * @param signers who may sign; null if nobody said so, and then the signature must only be whole
     * @param now the time at which a signer's key must be valid
     */
    static Verdict added(Verdict verdict, Tree tree, @Nullable AllowedSigners signers, LocalDateTime now) {
        SignatureCheck check = new SignatureCheck();
        if (tree.has(Bag.SIGNATURE)) {
            check.check(tree, signers, now);
        } else if (signers != null) {
            check.deviations.add(new Deviation(Bag.SIGNATURE, "is missing: the release is not signed"));
        }
        return verdict.with(check.deviations, check.notes);
    }

    private void check(Tree tree, @Nullable AllowedSigners signers, LocalDateTime now) {
        try {
            SshSignature signature = SshSignature.of(tree.head(Bag.SIGNATURE, MOST));
            signature.verify(tree.head(Bag.SEALED, MOST_SIGNED));
            if (signers == null) {
                notes.add("signed with the key " + signature.fingerprint()
                        + "; whose it is was not checked (--allowed-signers FILE)");
            } else {
                notes.add("signed by " + signers.signer(signature.key(), now) + " with the key "
                        + signature.fingerprint());
            }
        } catch (SshSignature.Refused e) {
            deviations.add(new Deviation(Bag.SIGNATURE, String.valueOf(e.getMessage())));
        }
    }
}
