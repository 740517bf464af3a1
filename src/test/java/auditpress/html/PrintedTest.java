package auditpress.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PrintedTest {
    private static final String SIGNS = "aZ 09<&\u00e9\u0391\u2713\ud83d\ude80\ufeff";

    @Test
    void whateverIsPrintedIsUtf8HoweverItComes() throws IOException {
        Random random = new Random(27001);
        for (int round = 0; round < 300; round++) {
            Printed printed = new Printed(1 + random.nextInt(8));
            StringBuilder wanted = new StringBuilder();
            for (int piece = 0; piece < 20; piece++) {
                String text = text(random);
                wanted.append(text);
                print(text, random.nextInt(3), printed);
            }
            assertThat(printed.bytes()).isEqualTo(wanted.toString().getBytes(StandardCharsets.UTF_8));
            assertThat(printed).hasToString(wanted.toString());
        }
    }

    private static void print(String text, int way, Printed printed) throws IOException {
        if (way == 0) {
            printed.write(text);
        } else if (way == 1) {
            printed.write(("xx" + text + "x").toCharArray(), 2, text.length());
        } else if (text.chars().noneMatch(c -> Character.isSurrogate((char) c))) {
            text.chars().forEach(printed::write);
        } else {
            printed.append(text);
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int points = SIGNS.codePointCount(0, SIGNS.length());
        for (int i = random.nextInt(12); i > 0; i--) {
            text.appendCodePoint(SIGNS.codePointAt(SIGNS.offsetByCodePoints(0, random.nextInt(points))));
        }
        return text.toString();
    }
}
