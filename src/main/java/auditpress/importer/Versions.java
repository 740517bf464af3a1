package auditpress.importer;

import java.math.BigInteger;

/** Compares numbers of versions, part by part. */
final class Versions {
    private Versions() {}

    /** Below zero where the first is the earlier one. */
    static int compare(String one, String other) {
        String[] left = parts(one);
        String[] right = parts(other);
        for (int i = 0; i < Math.max(left.length, right.length); i++) {
            int order = part(left, i).compareTo(part(right, i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private static String[] parts(String version) {
        return version.replaceFirst("^\\D+", "").split("\\D+");
    }

    private static BigInteger part(String[] parts, int at) {
        return at < parts.length && !parts[at].isEmpty() ? new BigInteger(parts[at]) : BigInteger.ZERO;
    }
}
