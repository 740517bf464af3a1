package auditpress.bag;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A bag's version, and the encoding of its tag files (RFC 8493, 2.1.1). */
record BagItTags(String version, Charset encoding) {
    private static final Pattern VERSION = Pattern.compile("BagIt-Version:\\s*(\\d+\\.\\d+)\\s*");
    private static final Pattern STRICT_VERSION = Pattern.compile("BagIt-Version: (\\d+\\.\\d+)");
    private static final Pattern ENCODING = Pattern.compile("Tag-File-Character-Encoding:\\s*(\\S+)\\s*");
    private static final List<String> KNOWN = List.of("0.93", "0.94", "0.95", "0.96", "0.97", "1.0");

    /** Reads bagit.txt, itself always UTF-8; fails with what is wrong, to be read after its name. */
    static BagItTags of(byte[] declaration) {
        List<String> lines =
                new String(declaration, StandardCharsets.UTF_8).lines().toList();
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("is missing or empty");
        }
        Matcher version = VERSION.matcher(lines.get(0));
        if (!version.matches() || !KNOWN.contains(version.group(1))) {
            throw new IllegalArgumentException("does not declare a version of BagIt that is known (0.93 to 1.0)");
        }
        if (version.group(1).equals("1.0")
                && !STRICT_VERSION.matcher(lines.get(0)).matches()) {
            throw new IllegalArgumentException("has blanks where BagIt 1.0 allows none");
        }
        Matcher encoding = ENCODING.matcher(lines.size() > 1 ? lines.get(1) : "");
        if (!encoding.matches()) {
            throw new IllegalArgumentException("does not declare the encoding of the tag files");
        }
        try {
            return new BagItTags(version.group(1), Charset.forName(encoding.group(1)));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new IllegalArgumentException("declares an encoding that is not known: " + encoding.group(1), e);
        }
    }

    boolean isOne() {
        return version.equals("1.0");
    }

    String text(byte[] bytes) {
        return new String(bytes, encoding);
    }
}
