package auditpress.trace;

import static org.assertj.core.api.Assertions.assertThat;

import auditpress.ContentFolderBuilder;
import auditpress.model.Item;
import auditpress.read.PackReader;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** References lead somewhere or are listed; every link is seen from both ends. */
class TraceTest {
    @TempDir
    private Path folder;

    @Test
    void aLinkIsSeenFromBothEnds() {
        Trace trace = trace("id,title,controls\nR-1,Fire,A.7.1\n");
        Item risk = trace.item("R-1").orElseThrow();
        Item control = trace.item("A.7.1").orElseThrow();
        assertThat(trace.out(risk)).extracting(Link::to).containsExactly(control);
        assertThat(trace.in(control)).extracting(Link::from).containsExactly(risk);
        assertThat(trace.joined(control, "risk")).containsExactly(risk);
    }

    @Test
    void idsAreFoundInAnyCase() {
        assertThat(trace("id,title,controls\nr-1,Fire,a.7.1\n").item("R-1")).isPresent();
    }

    @Test
    void aReferenceToNothingIsListedWithTheNearestId() {
        Trace trace = trace("id,title,actions\nACT-1,x,\nR-1,Fire,IMP-001\n");
        assertThat(trace.dangling()).singleElement().satisfies(d -> {
            assertThat(d.text()).isEqualTo("IMP-001");
            assertThat(d.origin().text()).isEqualTo("registers/risks.csv:3:10");
        });
    }

    @Test
    void proseInAFieldOfLinksIsOneReferenceToNothing() {
        assertThat(trace("id,title,controls\nR-1,Fire,Nobody knows yet\n").dangling())
                .extracting(Dangling::text)
                .containsExactly("Nobody knows yet");
    }

    @Test
    void idsAmongWordsAreReferencesAndTheWordsOneThatLeadsToNothing() {
        Trace trace =
                trace("id,title,controls\nR-1,Fire,Alarm (heat-based) in 24h rooms A.7.5 and doors (A.7.1) A.9.99\n");
        assertThat(trace.out(trace.item("R-1").orElseThrow()))
                .extracting(l -> l.to().id())
                .containsExactly("A.7.5", "A.7.1");
        assertThat(trace.dangling())
                .extracting(Dangling::text)
                .containsExactly("A.9.99", "Alarm (heat-based) in 24h rooms A.7.5 and doors (A.7.1) A.9.99");
        assertThat(trace.dangling().get(1).hint()).contains("auditpress import --every-build");
    }

    @Test
    void aReferenceToTheWrongKindSaysSo() {
        Trace trace = trace("id,title,actions\nR-1,Fire,R-2\nR-2,Flood,\n");
        assertThat(trace.dangling())
                .singleElement()
                .extracting(Dangling::hint)
                .isEqualTo("R-2 is a risk; this field leads to action or improvement.");
    }

    @Test
    void controlsThatNobodyDecidedOnAreItemsAllTheSame() {
        Trace trace = trace("id,title\nR-1,Fire\n");
        assertThat(trace.items("control")).hasSize(93).noneMatch(c -> c.has("applicable"));
        assertThat(trace.items("control").get(9).id()).isEqualTo("A.5.10");
    }

    @Test
    void itemsComeInTheOrderOfTheirIdsWhateverTheOrderOfRows() {
        assertThat(trace("id,title\nR-10,x\nR-9,x\nR-1,x\n").items("risk"))
                .extracting(Item::id)
                .containsExactly("R-1", "R-9", "R-10");
    }

    @Test
    void mentionsInTextAreLinksAndBracketedOnesMustLeadSomewhere() {
        Trace trace = trace(
                "id,title,description\nR-1,Fire,\"See R-2, R-3. and [[R-9]] but not `R-4`.\"\nR-2,a,\nR-3,b,\nR-4,c,\n");
        Item risk = trace.item("R-1").orElseThrow();
        assertThat(trace.out(risk))
                .allMatch(Link::isMention)
                .extracting(l -> l.to().id())
                .containsExactly("R-2", "R-3");
        assertThat(trace.dangling()).extracting(Dangling::text).containsExactly("R-9");
    }

    @Test
    void aRoleThatOnePersonHoldsIsThatPerson() {
        ContentFolderBuilder.in(folder)
                .file(
                        "people.yaml",
                        "- {id: p-1, name: Ada, role: 'Chief Information Security Officer (CISO), DPO'}\n"
                                + "- {id: p-2, name: Bo, role: Engineer}\n- {id: p-3, name: Cy, role: Engineer}\n");
        Trace trace = trace("id,title,owner\nR-1,x,ciso\nR-2,x,DPO\nR-3,x,Engineer\n");
        assertThat(trace.items("risk"))
                .extracting(r -> trace.person(r, "owner").map(Item::id).orElse("-"))
                .containsExactly("p-1", "p-1", "-");
    }

    @Test
    void peopleAreFoundByIdNameAndAddress() {
        ContentFolderBuilder.in(folder).file("people.yaml", "- {id: p-1, name: Zoë Ann, email: zoe@example.org}\n");
        Trace trace = trace("id,title,owner\nR-1,x,p-1\nR-2,x,zoë ann\nR-3,x,Zoe@Example.org\nR-4,x,Bob\n");
        assertThat(trace.items("risk"))
                .extracting(r -> trace.person(r, "owner").map(Item::id).orElse("-"))
                .containsExactly("p-1", "p-1", "p-1", "-");
    }

    @Test
    void withoutARegisterOfPeopleNamesAreWords() {
        assertThat(trace("id,title,owner\nR-1,x,Bob\n").dangling()).isEmpty();
    }

    @Test
    void theSecondItemOfAnIdIsKeptAndListed() {
        Trace trace = trace("id,title\nR-1,first\nr-1,second\n");
        assertThat(trace.items("risk")).hasSize(2);
        assertThat(trace.repeated()).extracting(Item::title).containsExactly("second");
    }

    private Trace trace(String risks) {
        ContentFolderBuilder.in(folder).file("registers/risks.csv", risks);
        return Trace.of(PackReader.read(folder), ContentFolderBuilder.AUDIT_DATE);
    }

    @Test
    void aMentionInsideAFenceIsNone() {
        assertThat(Mentions.outsideCode("```\nR-1\n```\nR-2 `R-3` [[R-4]]"))
                .extracting(Mentions.Mention::id)
                .isEqualTo(List.of("R-2", "R-4"));
    }
}
