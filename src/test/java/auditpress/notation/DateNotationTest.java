package auditpress.notation;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates as spreadsheets and trackers hold them. */
class DateNotationTest {
    private final Sheet column = Sheet.column("risks", "identified");

    @Test
    void isoDatesAreKept() {
        column.keeps("2026-02-15", "1999-12-31");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "20.03.2026|2026-03-20",
                "1.3.26|2026-03-01",
                "08-Oct-25|2025-10-08",
                "15 Aug 2026|2026-08-15",
                "15th August, 2026|2026-08-15",
                "October 15, 2025|2025-10-15",
                "Oct. 15, 2025|2025-10-15",
                "15/Feb/26 4:37 PM|2026-02-15",
                "15/Feb/26 12:00 AM|2026-02-15",
                "15/Mär/26 16:37|2026-03-15",
                "1. März 2026|2026-03-01",
                "3. Dezember 2025|2025-12-03",
                "15 févr. 2026|2026-02-15",
                "1er août 2026|2026-08-01",
                "15 de agosto de 2026|2026-08-15",
                "3 ene. 2026|2026-01-03",
                "15. srpna 2026|2026-08-15",
                "1. července 2026|2026-07-01",
                "1. června 2026|2026-06-01",
                "15 Αυγούστου 2026|2026-08-15",
                "3 Μαΐου 2026|2026-05-03",
                "Monday, 12 January 2026|2026-01-12",
                "2026-02-15T10:00:00.000+0100|2026-02-15",
                "2026-02-15 10:00|2026-02-15",
                "2026/2/5|2026-02-05",
                "20260215|2026-02-15",
                "46068|2026-02-15",
                "46068.5|2026-02-15",
                "32874|1990-01-01",
                "73415|2100-12-31",
                "02/02/2026|2026-02-02",
                "31/12/2026|2026-12-31",
                "12/31/2026|2026-12-31"
            })
    void aDayInAnyNotationIsThatDay(String written, String day) {
        column.means(written, day);
    }

    @Test
    void theGuardOfATextCellIsLeftOut() {
        column.means("'2026-02-15", "2026-02-15");
        column.means("'15 Aug 2026", "2026-08-15");
    }

    @Test
    void theColumnTellsWhetherTheDayComesFirst() {
        column.with("31/01/2026").means("02/03/2026", "2026-03-02");
        column.with("01/31/2026").means("02/03/2026", "2026-02-03");
        column.with("31-1-26").means("02-03-26", "2026-03-02");
    }

    @Test
    void otherDatesOfTheColumnTellWhereNoNumberDoes() {
        column.with("20.03.2026").means("02/03/2026", "2026-03-02");
        column.with("15. März 2026").means("02/03/2026", "2026-03-02");
        column.with("October 15, 2025").means("02/03/2026", "2026-02-03");
        column.with("15/Feb/26").leaves("02/03/2026", "Day or month first?");
    }

    @Test
    void aColumnThatTellsNothingOrBothIsLeft() {
        column.with("04/05/2026").leaves("02/03/2026", "Day or month first? No date");
        column.with("31/01/2026", "01/31/2026").leaves("02/03/2026", "Day or month first? Some dates");
        column.with("31/01/2026", "01/31/2026").means("13/02/2026", "2026-02-13");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Aug-2026|the day is missing",
                "August 2026|the day is missing",
                "08/2026|the day is missing",
                "2026-08|the day is missing",
                "Aug '26|the day is missing",
                "May-18|one of the two is missing",
                "Q2 2025|month and day are missing",
                "2025-Q2|month and day are missing",
                "2026|month and day are missing",
                "FY26|month and day are missing",
                "15 August|year is missing",
                "30 days|period",
                "2 Wochen|period",
                "Recurring|how often",
                "ASAP|how often",
                "quarterly|how often",
                "TBD|Nothing is decided",
                "?|Nothing is decided",
                "#REF!|formula",
                "soon|no date",
                "31.02.2026|no such day",
                "13/13/2026|no such day",
                "15.03.85|no date",
                "12345|no date",
                "01.02.2026 and 05.03.2026|no date"
            })
    void whatNamesNoDayIsLeftWithItsReason(String written, String because) {
        column.leaves(written, because);
    }

    @ParameterizedTest
    @ValueSource(strings = {"N/A", "n/a", "-", "—", "–", "none", "keine", "καμία"})
    void noneIsEmpty(String written) {
        column.means(written, "");
    }
}
