package auditpress.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.poi.ss.util.WorkbookUtil;
import org.junit.jupiter.api.Test;

/** Names of worksheets, by the rules of Excel as Apache POI knows them. */
class SheetTitlesTest {
    @Test
    void everyTitleGivesANameThatExcelTakes() {
        List<String> titles = List.of(
                "Risk register",
                "What's [new]: a/b\\c? *",
                "'quoted'",
                "",
                "History",
                "lists",
                "📏".repeat(20),
                "A title that is so long that no worksheet can be called by it",
                "Averyveryveryverylongwordwithoutanyblank");
        assertThat(SheetTitles.of(titles, "Lists"))
                .allSatisfy(WorkbookUtil::validateSheetName)
                .containsExactly(
                        "Risk register",
                        "What’s new a b c",
                        "’quoted’",
                        "Register",
                        "History 2",
                        "lists 2",
                        "📏".repeat(15),
                        "A title that is so long that no",
                        "Averyveryveryverylongwordwithou");
    }

    @Test
    void noNameStandsTwiceInAnyCase() {
        String name = "A name of thirty-one characters";
        assertThat(SheetTitles.of(List.of(name, name.toUpperCase(java.util.Locale.ROOT), name), "Lists"))
                .containsExactly(name, "A NAME OF THIRTY-ONE 2", "A name of thirty-one 3");
    }
}
