package auditpress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Since Java 19 the edge of a word, in a pattern, is that of an ASCII word unless the flag U is set: 'kromě' would have none. */
class UnicodePatternsTest {
    private static final Pattern PATTERNS = Pattern.compile("(?s)Pattern\\s*\\.compile\\((.*?)\\);");
    private static final Pattern UNICODE = Pattern.compile("\\(\\?[a-zA-Z]*U|UNICODE_CHARACTER_CLASS");

    @Test
    void edgesOfWordsInOtherScriptsAreEdgesOnEveryJava() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            List<String> faults = files.filter(f -> f.toString().endsWith(".java"))
                    .flatMap(f -> faults(f).stream())
                    .toList();
            assertThat(faults).isEmpty();
        }
    }

    private static List<String> faults(Path file) {
        try {
            return PATTERNS.matcher(Files.readString(file))
                    .results()
                    .map(MatchResult::group)
                    .filter(p -> p.contains("\\\\b") && p.codePoints().anyMatch(c -> c > 0x7f && Character.isLetter(c)))
                    .filter(p -> !UNICODE.matcher(p).find())
                    .map(p -> file + ": " + p)
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
