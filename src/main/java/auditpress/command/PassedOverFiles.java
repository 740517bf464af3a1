package auditpress.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Says which files of a folder an import leaves alone: each by its name, or many by their kinds. */
final class PassedOverFiles {
    private static final int FEW = 3;
    private static final int KINDS = 10;
    private static final Pattern PICTURES = Pattern.compile("png|jpe?g|gif|svg|webp|ico|bmp");
    private static final Pattern ENDING = Pattern.compile("[a-z0-9]{1,8}");
    private static final Pattern RECORDS = Pattern.compile("ya?ml|json");

    private PassedOverFiles() {}

    /** The line, without line end; nothing where there are none. */
    static List<String> lines(List<Path> files) {
        List<String> names =
                files.stream().map(f -> String.valueOf(f.getFileName())).toList();
        if (names.isEmpty()) {
            return List.of();
        }
        String what = names.size() <= FEW ? String.join(", ", names) : kinds(names);
        return List.of("Passed over: " + what + "; name such a file itself to import it.");
    }

    /** The most frequent kinds first. */
    private static String kinds(List<String> names) {
        Map<String, Integer> kinds = new LinkedHashMap<>();
        names.forEach(n -> kinds.merge(kind(n), 1, Integer::sum));
        List<String> counted = new ArrayList<>();
        kinds.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .forEach(k -> counted.add(counted(k.getKey(), k.getValue())));
        int more = counted.size() - KINDS;
        return String.join(", ", counted.subList(0, Math.min(KINDS, counted.size())))
                + (more > 0 ? " and " + more + " more kinds" : "");
    }

    /** Texts, of which others are taken, by their names; the rest by their endings. */
    private static String kind(String name) {
        int point = name.lastIndexOf('.');
        String ending = name.substring(point + 1).toLowerCase(Locale.ROOT);
        if (point <= 0 || !ENDING.matcher(ending).matches() || ending.equals("md") || ending.equals("markdown")) {
            return name;
        }
        return PICTURES.matcher(ending).matches() ? "picture" : "." + ending;
    }

    private static String counted(String kind, int number) {
        if (kind.equals("picture")) {
            return number + (number == 1 ? " picture" : " pictures");
        }
        boolean records =
                kind.startsWith(".") && RECORDS.matcher(kind.substring(1)).matches();
        String why = records ? number == 1 ? " that is no register" : " that are no registers" : "";
        return number == 1 && !kind.startsWith(".") ? kind : number + " " + kind + why;
    }
}
