package auditpress.check;

import auditpress.model.Finding;
import auditpress.model.Item;
import auditpress.model.Nearest;
import auditpress.model.Target;
import auditpress.trace.Evidence;
import auditpress.trace.Trace;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rule E1: each evidence record leads to a file that is there, or to an address that a browser opens. */
final class Whereabouts {
    /** Comparisons of names that may be spent on hints, so that thousands of missing files do not cost minutes. */
    private static final int PATIENCE = 100_000;

    private final Collection<String> paths;
    private final Set<String> passedOver;
    private final Map<String, String> byName = new HashMap<>();
    private int spent;

    private Whereabouts(Trace trace) {
        this.paths = trace.pack().files().keySet();
        this.passedOver = trace.pack().findings().stream()
                .filter(f -> f.rule().equals("L1"))
                .map(Finding::origin)
                .map(o -> o.file())
                .collect(Collectors.toSet());
        paths.forEach(p -> byName.putIfAbsent(name(p), p));
    }

    static Stream<Hit> hits(Trace trace) {
        Whereabouts known = new Whereabouts(trace);
        List<Hit> hits = Evidence.all(trace)
                .flatMap(e -> Stream.concat(known.file(e), address(e.item())))
                .toList();
        return hits.stream();
    }

    private Stream<Hit> file(Evidence evidence) {
        Item item = evidence.item();
        if (!evidence.lacksFile()) {
            return item.has("file") || item.has("url")
                    ? Stream.empty()
                    : Stream.of(Hit.at(
                            item,
                            "",
                            Phrase.name(item) + " names neither a file nor an address.",
                            "Fill 'file' or 'url'."));
        }
        String path = item.text("file");
        String message = "The file " + Phrase.quoted(path) + " of " + Phrase.inline(item) + " " + fault(path) + ".";
        return Stream.of(Hit.at(item, "file", message, hint(path)));
    }

    private String fault(String path) {
        if (path.chars().anyMatch(c -> c < ' ' || c == 0x7f)) {
            return "has a line break or control character in its name";
        }
        if (path.startsWith("/") || path.matches("[A-Za-z]:.*") || path.startsWith("\\\\")) {
            return "is given by its place on one computer, not by its path below the evidence folder";
        }
        if (path.contains("\\")) {
            return "is written with backslashes";
        }
        if (List.of(path.split("/")).contains("..")) {
            return "lies outside the evidence folder ('..')";
        }
        return passedOver.contains(EvidenceFiles.FOLDER + path)
                ? "is a link, a device or too large, and was not opened"
                : "is not in the evidence folder";
    }

    /** The file of that name elsewhere in the folder, else the one whose path looks most alike. */
    private String hint(String path) {
        String sameName = byName.get(name(path));
        if (sameName != null) {
            return "Did you mean '" + sameName + "'?";
        }
        if (spent + paths.size() > PATIENCE) {
            return "";
        }
        spent += paths.size();
        return Nearest.hint(path, paths, "");
    }

    private static String name(String path) {
        String slashes = path.replace('\\', '/');
        return slashes.substring(slashes.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    }

    private static Stream<Hit> address(Item item) {
        String url = item.text("url");
        boolean known =
                url.regionMatches(true, 0, "http", 0, 4) && Target.web(url).isPresent();
        return url.isEmpty() || known
                ? Stream.empty()
                : Stream.of(Hit.at(
                        item,
                        "url",
                        "The address " + Phrase.quoted(url) + " of " + Phrase.inline(item) + " is not a web address.",
                        "Write it whole, beginning with https:// and with no blanks."));
    }
}
