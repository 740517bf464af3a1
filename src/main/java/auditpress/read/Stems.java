package auditpress.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads where a register's rows may stand: paths below the content folder without ending. */
final class Stems {
    private static final String KEY = "files";

    private Stems() {}

    /** The paths that are fit; the others are reported and left out. */
    static List<String> read(Section section) {
        List<String> fit = new ArrayList<>();
        for (String written : section.list(KEY)) {
            String stem = written.endsWith("/") ? written.substring(0, written.length() - 1) : written;
            Optional<Format> format = Format.of(stem);
            if (format.isPresent()) {
                String bare = stem.substring(0, stem.lastIndexOf('.'));
                wrong(section, written, "Leave the ending off: '" + bare + "' reads every format.");
                stem = bare;
            }
            if (stem.equals("auditpress")) {
                wrong(section, written, "That file holds the settings; name another.");
            } else if (isFit(stem)) {
                fit.add(stem);
            } else {
                wrong(section, written, "Write a path below this folder, such as 'registers/exercises'.");
            }
        }
        return List.copyOf(fit);
    }

    private static boolean isFit(String stem) {
        for (String part : stem.split("/", -1)) {
            if (part.isBlank() || part.startsWith(".") || !part.equals(part.strip())) {
                return false;
            }
        }
        return stem.chars().noneMatch(c -> c < ' ' || "\\:*?\"<>|".indexOf(c) >= 0);
    }

    private static void wrong(Section section, String stem, String hint) {
        section.wrong("L4", KEY, "'" + stem.replaceAll("\\p{Cntrl}", "?") + "' is not where rows may stand.", hint);
    }
}
