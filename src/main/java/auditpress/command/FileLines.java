package auditpress.command;

import auditpress.edition.TellingFiles;
import java.util.ArrayList;
import java.util.List;

/** What whoever publishes an edition should know of the evidence files in it. */
final class FileLines {
    private static final int NAMED = 5;

    private FileLines() {}

    static List<String> of(TellingFiles files) {
        List<String> lines = new ArrayList<>();
        int telling = files.telling().size();
        if (telling > 0) {
            String names = String.join(", ", files.telling().subList(0, Math.min(NAMED, telling)));
            lines.add(telling + (telling == 1 ? " holds" : " hold") + " words that this edition withholds: " + names
                    + (telling > NAMED ? " and " + (telling - NAMED) + " more" : ""));
            lines.add("withhold their records by 'confidentiality', or put other files in their place");
        }
        if (files.unseen() > 0) {
            lines.add(files.unseen() + (files.unseen() == 1 ? " is" : " are")
                    + " no plain text and cannot be looked into for what is withheld");
        }
        return lines;
    }
}
