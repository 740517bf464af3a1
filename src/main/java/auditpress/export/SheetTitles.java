package auditpress.export;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Names of worksheets for titles, within the limits of Excel: 31 characters, some of them forbidden, no name twice. */
final class SheetTitles {
    private static final int LONGEST = 31;

    private SheetTitles() {}

    /**
     * One name for each title.
     *
     * @param taken a name that none of them may have
     */
    static List<String> of(List<String> titles, String taken) {
        // Excel keeps the name History for itself.
        Set<String> used = new HashSet<>(Set.of("history", taken.toLowerCase(Locale.ROOT)));
        List<String> names = new ArrayList<>();
        for (String title : titles) {
            String name = cut(clean(title), LONGEST);
            for (int i = 2; !used.add(name.toLowerCase(Locale.ROOT)); i++) {
                String number = " " + i;
                name = cut(clean(title), LONGEST - number.length()) + number;
            }
            names.add(name);
        }
        return names;
    }

    private static String clean(String title) {
        String name = title.replaceAll("[\\[\\]:*?/\\\\\\p{Cntrl}\\p{Cs}\\uFFFE\\uFFFF]", " ")
                .replaceAll("\\s+", " ")
                // Excel sets names in apostrophes where it refers to them.
                .replace('\'', '\u2019')
                .strip();
        return name.isEmpty() ? "Register" : name;
    }

    /** At the end of a word, unless that is too far from the end. */
    private static String cut(String name, int length) {
        if (name.length() <= length) {
            return name;
        }
        int blank = name.lastIndexOf(' ', length);
        int end = blank > length / 2 ? blank : length;
        return name.substring(0, Character.isHighSurrogate(name.charAt(end - 1)) ? end - 1 : end)
                .strip();
    }
}
