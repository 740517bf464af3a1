package auditpress.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import auditpress.Specimen;
import auditpress.Tools;
import auditpress.model.Block;
import auditpress.model.Page;
import auditpress.model.Site;
import auditpress.model.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackTextTest {
    private static final Site SITE = Specimen.site();
    private static final Pack PACK = Pack.of(SITE);

    @Test
    void theWordsOfEveryBlockStandInThePack() {
        String letters = PACK.letters();

        List<String> lost = SITE.pages().stream()
                .filter(page -> !page.address().equals("prose/characters.html"))
                .flatMap(page -> WordsOf.blocks(page.blocks()))
                .flatMap(String::lines)
                .flatMap(words -> Arrays.stream(words.split(" ")))
                .filter(word -> !letters.contains(Pack.letters(word)))
                .toList();

        assertThat(lost).isEmpty();
    }

    @Test
    void theTitleOfEveryPageStandsInThePack() {
        String letters = PACK.letters();

        assertThat(SITE.pages()).allSatisfy(page -> assertThat(letters).contains(Pack.letters(page.name())));
    }

    @Test
    void everyPageNamesTheReleaseOrSaysThatItIsADraft(@TempDir Path folder) throws IOException {
        Path pack = Files.write(folder.resolve("pack.pdf"), PACK.bytes());
        Path draft = Files.write(
                folder.resolve("draft.pdf"), Pack.of(Pack.paragraph("x")).bytes());

        assertThat(Tools.run("pdftotext", "-layout", pack.toString(), "-").split("\f"))
                .allSatisfy(page -> assertThat(page).contains("2026-SV2"));
        assertThat(Tools.run("pdftotext", "-layout", draft.toString(), "-")).contains("Draft");
    }

    @Test
    void charactersOfEveryAlphabetWeNameAreThere() {
        assertThat(PACK.text()).contains("Ασφάλεια", "Защита", "ńŚżółć", "→ ✓ ✕ ▲ ● ○ ≤ ≥ €", "☐ ☑");
    }

    @Test
    void aCharacterThatNoFontHasIsSpelledOutAndReported() {
        Pack pack = Pack.of(Pack.paragraph("a 中 b 🔒 c"));

        assertThat(pack.text()).contains("a [U+4E2D] b [U+1F512] c");
        assertThat(pack.report().missing()).containsExactly(0x4e2d, 0x1f512);
    }

    @Test
    void colouredSignsOfAStateKeepTheirMeaning() {
        Pack pack = Pack.of(Pack.paragraph("\u2705 done, \u274c not, \u26a0\ufe0f soon, \ud83d\udd34 high"));

        assertThat(pack.text()).contains("✔ done, ✘ not, ⚠ soon, [red] high");
        assertThat(pack.report().missing()).isEmpty();
    }

    @Test
    void whatWouldBeInvisibleIsSpelledOut() {
        Pack pack = Pack.of(Pack.paragraph("soft\u00adhyphen, turned\u202eround, no\u200bwidth, bell\u0007end"));

        assertThat(pack.letters()).contains("soft[U+00AD]hyphen", "turned[U+202E]round", "no[U+200B]width");
        assertThat(pack.text()).contains("bell end");
        assertThat(pack.report().missing()).isEmpty();
    }

    @Test
    void aRowTallerThanAPageLosesNoWord() {
        String words = IntStream.range(0, 3000).mapToObj(i -> "word" + i + ".").collect(Collectors.joining(" "));
        Block.Column column = new Block.Column("Text", 1, false);
        Pack pack = Pack.of(new Block.Table(
                "",
                List.of(column, column),
                List.of(new Block.Row("", List.of(Text.of(words), Text.of("x")))),
                "",
                false));

        assertThat(pack.report().pages()).isGreaterThan(4);
        assertThat(pack.letters()).contains(words.split(" "));
    }

    @Test
    void everyPageButTheCoverSaysWhichOfHowManyItIs() {
        List<String> pages = PACK.pagesAsPrinted();

        assertThat(pages).hasSize(PACK.report().pages());
        for (int i = 2; i <= pages.size(); i++) {
            assertThat(pages.get(i - 1)).contains("Page " + i + " of " + pages.size());
        }
    }

    @Test
    void theContentsNameThePageOfEachChapter() {
        List<String> pages = PACK.pages();

        for (Site.Chapter chapter : SITE.chapters()) {
            int page = 1
                    + pages.indexOf(pages.stream()
                            .skip(2)
                            .filter(text -> text.contains(
                                    chapter.group() + " " + chapter.opening().title()))
                            .findFirst()
                            .orElseThrow());
            assertThat(pages.get(1)).contains(chapter.name() + " " + page);
        }
    }

    @Test
    void aStepOfATrailNamesThePageOfItsTarget() {
        List<String> pages = PACK.pages();
        int page = 1
                + pages.indexOf(pages.stream()
                        .filter(text -> text.contains("R-001 Loss of the key number 1 Owner"))
                        .findFirst()
                        .orElseThrow());

        assertThat(pages.get(2)).contains("Loss of the master key p. " + page + " ");
    }

    @Test
    void aChapterOfManyRecordsIsCountedInTheContents() {
        assertThat(PACK.pages().get(1)).contains(Specimen.EVIDENCE + " records").doesNotContain("Minutes of meeting");
    }

    @Test
    void blocksAreAskedForOncePerPage() {
        int[] asked = {0};
        Page page = new Page("index.html", "", "Only", 1, "", () -> {
            asked[0]++;
            return List.of(Pack.paragraph("x"));
        });

        Pack.of(Pack.site(page));

        assertThat(asked[0]).isEqualTo(1);
    }
}
