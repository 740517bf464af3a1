package auditpress.page;

import auditpress.model.Block;
import auditpress.model.Settings;
import auditpress.model.Text;
import auditpress.model.Tone;
import java.util.ArrayList;
import java.util.List;

/** What the settings state of the scope beside its sentence: facts, and the answer on climate change (4.1, Amendment 1:2024). */
final class ScopeFacts {
    private ScopeFacts() {}

    /** One block, or none where nothing is stated. */
    static List<Block> blocks(Settings settings, Words words) {
        List<Block.Fact> facts = new ArrayList<>();
        for (Settings.Fact fact : Settings.Fact.values()) {
            Boolean holds = settings.facts().get(fact.key());
            if (holds != null) {
                facts.add(new Block.Fact(FindingText.capital(fact.words()), Text.of(holds ? "Yes" : "No")));
            }
        }
        Settings.Climate climate = settings.climate();
        if (climate != null) {
            facts.add(new Block.Fact("Climate change", climate(climate, words)));
        }
        return facts.isEmpty() ? List.of() : List.of(new Block.Facts(facts));
    }

    private static Text climate(Settings.Climate climate, Words words) {
        Text answer = climate.relevant() ? Text.badge(Tone.INFO, "Relevant") : Text.badge(Tone.NEUTRAL, "Not relevant");
        String day = climate.considered() == null ? "" : " Considered on " + climate.considered() + ".";
        return answer.and(" ").and(words.running(climate.reason() + day));
    }
}
