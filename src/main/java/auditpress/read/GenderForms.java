package auditpress.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Undoes the endings by which German and French names mean men and women: Eigentümer:in, Verantwortliche/r, auditeur·rice. */
final class GenderForms {
    private static final Pattern ENDING = Pattern.compile(
            "(?iu)(?<=\\p{L}{2})(?:\\s?[/:*·•_.]-?|\\()(innen|in|r|n|nes?|es?|s|t?rices?|euses?)\\)?(?:[·.]s)?(?!\\p{L})");
    /** EigentümerIn. */
    private static final Pattern HUMP = Pattern.compile("(?<=\\p{Ll})In(?:nen)?(?!\\p{L})");

    private GenderForms() {}

    /** The name without its endings, then with them as if they were letters of it; none where it has no such ending. */
    static List<String> of(String name) {
        List<String> forms = new ArrayList<>();
        Matcher ending = ENDING.matcher(name);
        if (ending.find()) {
            forms.add(ending.replaceAll(""));
            forms.add(ending.replaceAll("$1"));
        }
        Matcher hump = HUMP.matcher(name);
        if (hump.find()) {
            forms.add(hump.replaceAll(""));
        }
        return forms;
    }
}
