package auditpress.read;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Two whole numbers as people write them in one value: {@code 1-5}, {@code 1 to 5}, {@code 1..5}; either may be the larger. */
record Range(int from, int to) {
    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,4})\\s*(?:-|–|\\.\\.|to)\\s*(\\d{1,4})");

    static Optional<Range> of(String text) {
        Matcher matcher = WRITTEN.matcher(text);
        return matcher.matches()
                ? Optional.of(new Range(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return from + "-" + to;
    }
}
