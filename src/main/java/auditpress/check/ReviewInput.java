package auditpress.check;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a management review has to consider (9.3.2), by letter. A heading stands for an input when it begins with the letter
 * or, where it has none, when it uses the words.
 */
public enum ReviewInput {
    A(
            "the status of actions from previous reviews",
            "status of (the )?actions|(previous|earlier|last|prior) (\\w+ )*(reviews?|actions?)|follow[- ]up"),
    B(
            "changes in external and internal issues",
            "(external|internal) (and (external|internal) )?issues|issues? (relevant|of context)|context of"),
    C(
            "changes in needs and expectations of interested parties",
            "(needs|expectations|requirements)\\b.*\\binterested parties"),
    D(
            "feedback on performance",
            "performance|nonconformit|non-conformit|monitoring|measurement|audit results|results of audits|objectives"),
    E("feedback from interested parties", "feedback from"),
    F("results of risk assessment and status of the treatment plan", "risk (assessment|treatment)|treatment plan"),
    G("opportunities for continual improvement", "continual improvement|opportunit(y|ies) for|improvement opportunit");

    private static final Pattern LETTER = Pattern.compile(
            "(?i)^(?:9\\.3\\.2\\W*\\(?([a-g])\\d?\\b|\\W*(?:input|item|point)\\s+\\(?([a-g])\\d?\\b|\\(([a-g])\\d?\\)|([a-g])\\d?[).:])");

    private final String words;
    private final Pattern heading;

    ReviewInput(String words, String heading) {
        this.words = words;
        this.heading = Pattern.compile("(?i)\\b(?:" + heading + ")");
    }

    /** {@code b) changes in external and internal issues}. */
    public String words() {
        return name().toLowerCase(java.util.Locale.ROOT) + ") " + words;
    }

    /** The inputs that a heading stands for: one by its letter, or all whose words it uses. */
    static List<ReviewInput> in(String heading) {
        String plain = heading.replaceAll("[*_`]", "");
        Matcher letter = LETTER.matcher(plain);
        if (letter.find()) {
            String name = Stream.of(1, 2, 3, 4)
                    .map(letter::group)
                    .filter(g -> g != null)
                    .findFirst()
                    .orElseThrow();
            return List.of(valueOf(name.toUpperCase(java.util.Locale.ROOT)));
        }
        return Stream.of(values()).filter(i -> i.heading.matcher(plain).find()).toList();
    }
}
