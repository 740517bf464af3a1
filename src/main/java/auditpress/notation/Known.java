package auditpress.notation;

import auditpress.model.Catalogue;
import auditpress.model.Register;
import auditpress.model.RiskMethod;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * What is known beside a column and helps to understand it.
 *
 * @param catalogue whose titles stand for controls; without themes, titles mean nothing and every number is a control
 * @param ids of the records that the field's links may lead to; empty where they are not known
 * @param titles the ids of those records by their titles, written as {@link Register#plain} writes them
 * @param heading of the column as written, which may hold a legend: {@code Status (I = implemented, P = planned)}
 * @param successors the controls of 2022 that took over a number of the 2013 edition ({@code A.9.2.3}); empty for none
 */
public record Known(
        RiskMethod method,
        Catalogue catalogue,
        Set<String> ids,
        Map<String, String> titles,
        String heading,
        Function<String, List<String>> successors) {

    /** The risk method alone. */
    public static Known of(RiskMethod method) {
        Catalogue empty = new Catalogue("", List.of(), List.of(), List.of(), Map.of());
        return new Known(method, empty, Set.of(), Map.of(), "", number -> List.of());
    }

    public Known with(Catalogue other) {
        return new Known(method, other, ids, titles, heading, successors);
    }

    public Known withIds(Set<String> other) {
        return new Known(method, catalogue, other, titles, heading, successors);
    }

    public Known withTitles(Map<String, String> other) {
        return new Known(method, catalogue, ids, other, heading, successors);
    }

    public Known withHeading(String other) {
        return new Known(method, catalogue, ids, titles, other, successors);
    }

    public Known withSuccessors(Function<String, List<String>> other) {
        return new Known(method, catalogue, ids, titles, heading, other);
    }
}
