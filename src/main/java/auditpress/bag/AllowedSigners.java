package auditpress.bag;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Who may sign: a list as ssh-keygen(1) describes under ALLOWED SIGNERS. Lines with keys of other types are passed over. */
public final class AllowedSigners {
    private static final Pattern LINE = Pattern.compile("(\"[^\"]*\"|\\S+)\\s+(?:(\\S*(?:=\"[^\"]*\"\\S*)*)\\s+)??"
            + "(ssh-[a-z0-9-]+|ecdsa-\\S+|sk-\\S+)\\s+([A-Za-z0-9+/]+={0,2})(?:\\s.*)?");
    private static final Pattern OPTION = Pattern.compile("([A-Za-z-]+)(?:=\"([^\"]*)\")?(?:,|$)");
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("yyyyMMddHHmmss", Locale.ROOT);

    /** One line; a bound that is null does not bind. */
    private record Signer(
            String principals,
            String key,
            @Nullable String namespaces,
            @Nullable LocalDateTime after,
            @Nullable LocalDateTime before) {}

    private final List<Signer> signers = new ArrayList<>();

    private AllowedSigners() {}

    /** Reads the list; fails with the number of a line that cannot be read. */
    public static AllowedSigners of(String text) {
        AllowedSigners all = new AllowedSigners();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                try {
                    all.add(line);
                } catch (IllegalArgumentException | DateTimeException e) {
                    throw new IllegalArgumentException(
                            "line " + (i + 1) + " is not of the form: principals [options] ssh-ed25519 KEY", e);
                }
            }
        }
        return all;
    }

    /** The principals whose key that is. Fails unless the list lets it sign releases at that time. */
    String signer(byte[] key, LocalDateTime now) throws SshSignature.Refused {
        String wanted = Base64.getEncoder().encodeToString(SshWire.strings(SshWire.ascii(Ed25519.TYPE), key));
        String why = "was made with a key that is not among the allowed signers";
        for (Signer signer : signers) {
            if (!signer.key().equals(wanted)) {
                continue;
            }
            String against = against(signer, now);
            if (against.isEmpty()) {
                return signer.principals();
            }
            why = "was made with the key of " + signer.principals() + ", " + against;
        }
        throw new SshSignature.Refused(why);
    }

    private static String against(Signer signer, LocalDateTime now) {
        if (signer.namespaces() != null && !matches(signer.namespaces(), SshSignature.NAMESPACE)) {
            return "which may not sign for the namespace '" + SshSignature.NAMESPACE + "'";
        }
        if (signer.after() != null && now.isBefore(signer.after())) {
            return "which is not valid yet";
        }
        return signer.before() != null && now.isAfter(signer.before()) ? "which is no longer valid" : "";
    }

    private void add(String line) {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) {
            throw new IllegalArgumentException(line);
        }
        String namespaces = null;
        LocalDateTime after = null;
        LocalDateTime before = null;
        String options = parts.group(2) == null ? "" : parts.group(2);
        Matcher option = OPTION.matcher(options);
        int end = 0;
        for (; end < options.length() && option.find(end) && option.start() == end; end = option.end()) {
            String value = option.group(2) == null ? "" : option.group(2);
            switch (option.group(1).toLowerCase(Locale.ROOT)) {
                case "namespaces" -> namespaces = value;
                case "valid-after" -> after = time(value);
                case "valid-before" -> before = time(value);
                // A key that only certifies others signs nothing itself; certificates are not read.
                case "cert-authority" -> namespaces = "";
                default -> throw new IllegalArgumentException(option.group(1));
            }
        }
        if (end < options.length()) {
            throw new IllegalArgumentException(options);
        }
        if (parts.group(3).equals(Ed25519.TYPE)) {
            signers.add(new Signer(parts.group(1).replace("\"", ""), parts.group(4), namespaces, after, before));
        }
    }

    /** YYYYMMDD, YYYYMMDDHHMM or YYYYMMDDHHMMSS, with or without Z. */
    private static LocalDateTime time(String value) {
        String digits = value.endsWith("Z") ? value.substring(0, value.length() - 1) : value;
        if (!digits.matches("\\d{8}(\\d{4}(\\d{2})?)?")) {
            throw new IllegalArgumentException(value);
        }
        return LocalDateTime.parse((digits + "000000").substring(0, 14), SECONDS);
    }

    /** OpenSSH's pattern lists: {@code *}, {@code ?}, and {@code !} before what must not match. */
    private static boolean matches(String list, String text) {
        boolean any = false;
        for (String pattern : Arrays.asList(list.split(",", -1))) {
            boolean against = pattern.startsWith("!");
            String glob = Pattern.quote(against ? pattern.substring(1) : pattern)
                    .replace("*", "\\E.*\\Q")
                    .replace("?", "\\E.\\Q");
            if (text.matches(glob)) {
                if (against) {
                    return false;
                }
                any = true;
            }
        }
        return any;
    }
}
