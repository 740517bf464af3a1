package auditpress.read;

import auditpress.model.Register;
import auditpress.model.Spelling;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Takes out of a name the words that only bind the others: "Date détection" is "Date de détection". */
final class Particles {
    /** What is left of a name has to tell something. */
    private static final int SHORTEST = 5;

    private static final Set<String> PARTICLES = particles();
    private static final Set<String> ELIDED =
            Set.copyOf(Registers.section("particles").list("elided"));

    private Particles() {}

    private static Set<String> particles() {
        Section languages = Registers.section("particles").section("particles");
        Set<String> all = new HashSet<>();
        languages.keys().forEach(l -> languages.list(l).forEach(w -> all.add(Register.plain(w))));
        return Set.copyOf(all);
    }

    /** The words of the name that tell something, as names are compared. */
    static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        String plain = Register.plain(name);
        int start = 0;
        // A loop: asked for each name of a register.
        for (int i = 0; i <= plain.length(); i++) {
            char c = i == plain.length() ? ' ' : plain.charAt(i);
            boolean apostrophe = c == '\'' || c == '\u2019';
            if (c == ' ' || c == '/' || c == '&' || apostrophe) {
                String word = plain.substring(start, i);
                // What stands last binds nothing: "title_de" is the German one.
                boolean last = i == plain.length();
                if (!word.isEmpty() && (last || !(apostrophe ? ELIDED : PARTICLES).contains(word))) {
                    words.add(Spelling.folded(word));
                }
                start = i + 1;
            }
        }
        return words;
    }

    /** What such names have in common; empty where too little is left. */
    static String without(String name) {
        String left = String.join("", words(name));
        return left.length() < SHORTEST ? "" : left;
    }
}
