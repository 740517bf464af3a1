package auditpress.notation;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Reads a list of people, as {@link PersonNotation} reads each. */
final class PeopleNotation implements Notation {
    private final PersonNotation one = new PersonNotation();

    @Override
    public Meant read(String text) {
        List<Meant> people = Arrays.stream(text.split("[,;\\n]"))
                .map(p -> p.strip().replaceFirst("^[-*•·]\\s+", ""))
                .filter(p -> !p.isEmpty())
                .map(one::read)
                .toList();
        String names = people.stream().map(Meant::text).distinct().collect(Collectors.joining(", "));
        return people.stream()
                .filter(p -> p.kind() == Meant.Kind.CHANGED)
                .findFirst()
                .map(p -> Meant.changed(names, p.why()))
                .orElse(Meant.kept(names));
    }
}
