package auditpress.notation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Running text, names and addresses. */
class TextNotationTest {
    private final Sheet text = Sheet.column("risks", "title");
    private final Sheet markdown = Sheet.column("risks", "description");
    private final Sheet person = Sheet.column("risks", "owner");
    private final Sheet people = Sheet.column("reviews", "attendees");
    private final Sheet url = Sheet.column("evidence", "url");
    private final Sheet file = Sheet.column("evidence", "file");

    @Test
    void textIsKept() {
        text.keeps("Plain", "Two\nlines", "🔴 stays", "N/A", "3 * 4 * 5", "it's 'quoted'", "snake_case_name");
        markdown.keeps("**bold** and [a](b)", "- one\n- two");
        assertThat(text.read(" a\u00a0b ")).isEqualTo(Meant.kept("a b"));
    }

    @Test
    void breaksGuardsAndMarkdownAreTakenOutOfPlainText() {
        text.means("one<br>two <BR/> three", "one\ntwo\nthree");
        text.means("'=SUM(A1)", "=SUM(A1)");
        text.means("''-x", "-x");
        text.means("**Bold** and `code`", "Bold and code");
        text.means("See [the policy](pol.md)", "See the policy (pol.md)");
        text.means("a \\| b", "a | b");
        text.leaves("#REF!", "formula");
    }

    @Test
    void breaksOfHtmlBecomeBreaksOfMarkdown() {
        markdown.means("one<br>two", "one\n\ntwo");
        markdown.means("one<br>- two<br>- three", "one\n- two\n- three");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ada Byron <ada@example.org>|Ada Byron",
                "Ada Byron (ada@example.org)|Ada Byron",
                "[Ada Byron](mailto:ada@example.org)|Ada Byron",
                "**CISO**|CISO",
                "Unassigned|''"
            })
    void aPersonIsTheNameAlone(String written, String name) {
        person.means(written, name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[TODO]", "[Name]", " <owner> ", "{{ role }}", "[Name, Role]", "[insert date …]"})
    void aWordInBracketsHoldsThePlaceOfAValue(String written) {
        person.leaves(written, "place");
        people.leaves(written, "place");
        Sheet.column("risks", "reviewed").leaves(written, "place");
    }

    @Test
    void otherBracketsAreTakenAway() {
        person.means("[[Ada Byron]]", "Ada Byron");
        person.means("[Ada Byron]", "Ada Byron");
        Sheet.column("actions", "status").means("[TODO]", "open");
    }

    @Test
    void oneFieldHoldsOnePerson() {
        person.keeps("p-rowe", "Byron, Ada", "Head of IT/Security", "Head of Legal & Compliance");
        person.leaves("Ada; Bob", "several");
        person.leaves("TBD", "Nothing is decided");
        people.keeps("p-rowe, p-bell");
        assertThat(people.read("p-rowe;p-bell\np-rowe")).isEqualTo(Meant.kept("p-rowe, p-bell"));
        people.means("Ada <a@example.org>; Bob <b@example.org>", "Ada, Bob");
    }

    @Test
    void anAddressIsWhereTheLinkLeads() {
        url.keeps("https://example.org/a_(b)");
        url.means("[The page](https://example.org/a)", "https://example.org/a");
        url.means("<https://example.org/a>", "https://example.org/a");
        url.means("=HYPERLINK(\"https://example.org/a\";\"The page\")", "https://example.org/a");
        url.means("[The page|https://example.org/a]", "https://example.org/a");
        url.leaves("www.example.org", "https://");
        url.leaves("the shared drive", "no web address");
        file.keeps("logs/2026/a b.csv");
        file.means("logs\\2026\\a.csv", "logs/2026/a.csv");
        file.means("[log](logs/a%20b.csv)", "logs/a b.csv");
        file.leaves("https://example.org/a", "web address");
    }
}
