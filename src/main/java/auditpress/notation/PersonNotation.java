package auditpress.notation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one person: the name without the address behind it. */
final class PersonNotation implements Notation {
    private static final Pattern WITH_MAIL =
            Pattern.compile("\"?([^\"<>\\n;]+?)\"?\\s*[<(\\[]\\s*(?:mailto:)?[^\\s<>()@]+@[^\\s<>()]+\\s*[>)\\]]");
    private static final Pattern SEVERAL = Pattern.compile("[;\\n]");

    @Override
    public Meant read(String text) {
        Matcher mail = WITH_MAIL.matcher(text);
        if (mail.matches()) {
            return Meant.changed(mail.group(1).strip(), "Mail addresses behind names were left out.");
        }
        return SEVERAL.matcher(text).find()
                ? Meant.unplaced(text, "It names several; the field holds one person.")
                : Meant.kept(text);
    }
}
