package auditpress.notation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers with thousands, fractions and units in the ways of several countries. */
class NumberNotationTest {
    private final Sheet column = Sheet.column("measurements", "value");

    @Test
    void plainNumbersAreKept() {
        column.keeps("0", "12", "-3.5", "1.234", "1234567");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.234,56|1234.56",
                "1,234.56|1234.56",
                "1,5|1.5",
                "€ 1 200|1200",
                "1 200 €|1200",
                "1'200.50|1200.50",
                "12 %|12",
                "12%|12",
                "4 hours|4",
                "1,234,567|1234567",
                "1.234.567|1234567",
                "−3|-3"
            })
    void aNumberIsKnownInAnyWriting(String written, String number) {
        assertThat(column.read(written))
                .as(written)
                .extracting(Meant::kind, Meant::text)
                .containsExactly(Meant.Kind.CHANGED, number);
    }

    @Test
    void theColumnTellsWhatAPointOrCommaMeans() {
        column.with("1,5").means("1.234", "1234");
        column.with("1.5").means("1,234", "1234");
        assertThat(column.with("1,5").read("1,234").text()).isEqualTo("1.234");
        column.leaves("1,234", "No number of the column tells");
        column.with("1,5", "1.5").leaves("1,234", "Some numbers");
    }

    @Test
    void severalUnitsAreLeft() {
        column.with("30 min").leaves("4 hours", "several units");
        column.with("30").means("4 hours", "4");
    }

    @Test
    void whatIsNoNumberIsLeft() {
        column.leaves("> 95", "no number");
        column.leaves("3 of 5", "no number");
        column.leaves("many", "no number");
        column.means("n/a", "");
    }
}
