package auditpress.bag;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.EdECPoint;
import java.security.spec.EdECPrivateKeySpec;
import java.security.spec.EdECPublicKeySpec;
import java.security.spec.NamedParameterSpec;

/** Ed25519 of RFC 8032 with raw keys of 32 bytes, as SSH has them. */
final class Ed25519 {
    static final String TYPE = "ssh-ed25519";
    static final int KEY = 32;
    static final int SIGNATURE = 64;

    private Ed25519() {}

    static byte[] sign(byte[] message, byte[] seed) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(KeyFactory.getInstance("Ed25519")
                    .generatePrivate(new EdECPrivateKeySpec(NamedParameterSpec.ED25519, seed)));
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** False for a signature that is none, too. */
    static boolean holds(byte[] message, byte[] signed, byte[] key) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initVerify(publicKey(key));
            signature.update(message);
            return signature.verify(signed);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    /** The y coordinate, little-endian, and the sign of x in the highest bit. */
    private static PublicKey publicKey(byte[] key) throws GeneralSecurityException {
        byte[] reversed = new byte[KEY];
        for (int i = 0; i < KEY; i++) {
            reversed[i] = key[KEY - 1 - i];
        }
        boolean odd = (reversed[0] & 0x80) != 0;
        reversed[0] &= 0x7f;
        EdECPoint point = new EdECPoint(odd, new BigInteger(1, reversed));
        return KeyFactory.getInstance("Ed25519")
                .generatePublic(new EdECPublicKeySpec(NamedParameterSpec.ED25519, point));
    }
}
