package auditpress.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who answers for something: one person by name or role, or a team for which nobody does. */
class OwnerWordsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "IT",
                "IT Team",
                "Finance Department",
                "Top management",
                "Legal",
                "HR",
                "HR + CISO",
                "IT & Security",
                "CTO / IT Director",
                "HR / CISO",
                "Security + Engineering + Plant Safety Officer",
                "Head of IT / HR Manager",
                "Legal Department / Security Officer"
            })
    void teamsAndFunctionsAreNoPerson(String text) {
        assertThat(OwnerWords.isTeam(text)).isTrue();
        assertThat(OwnerWords.isRole(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CISO",
                "IT Manager",
                "Head of IT",
                "IT Operations Lead",
                "Leiter IT",
                "Chief Executive Officer",
                "Head of Legal & Compliance",
                "Head of IT/Security",
                "HR / Security Lead",
                "Finance & IT Manager"
            })
    void rolesAreHeldByOne(String text) {
        assertThat(OwnerWords.isTeam(text)).isFalse();
        assertThat(OwnerWords.isRole(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ada Holt", "Zofia Kowalska", "p-holt"})
    void namesAreNeither(String text) {
        assertThat(OwnerWords.isTeam(text)).isFalse();
        assertThat(OwnerWords.isRole(text)).isFalse();
    }
}
