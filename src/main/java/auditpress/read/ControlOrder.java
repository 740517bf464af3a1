package auditpress.read;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Tells by their order which of two controls a number is: between 5.18 and 5.24, 5.2 is A.5.20. */
final class ControlOrder {
    private static final int UNKNOWN = -1;
    /** Of fewer numbers the order is chance. */
    private static final int FEW = 2;

    /** For each cell of the column its number to count by; that of an open one is not known. */
    private final List<Integer> numbers;

    private final boolean ascends;

    /** @param texts of the column, those that may be two controls empty */
    ControlOrder(List<String> texts) {
        this.numbers = texts.stream()
                .map(t -> t.matches("[5-8]\\.\\d{1,2}") ? number(t) : UNKNOWN)
                .toList();
        List<Integer> known = numbers.stream().filter(n -> n != UNKNOWN).toList();
        this.ascends =
                known.size() >= FEW && IntStream.range(1, known.size()).allMatch(i -> known.get(i - 1) < known.get(i));
    }

    /** The number with or without its zero; nothing where both or none of them stand in order. */
    Optional<String> told(int cell, String text) {
        int before = numbers.subList(0, cell).stream().reduce(UNKNOWN, (a, b) -> b == UNKNOWN ? a : b);
        int after = numbers.subList(cell + 1, numbers.size()).stream()
                .filter(n -> n != UNKNOWN)
                .findFirst()
                .orElse(Integer.MAX_VALUE);
        boolean one = before < number(text) && number(text) < after;
        boolean ten = before < number(text + "0") && number(text + "0") < after;
        return !ascends || one == ten ? Optional.empty() : Optional.of(ten ? text + "0" : text);
    }

    private static int number(String text) {
        return (text.charAt(0) - '0') * 100 + Integer.parseInt(text.substring(2));
    }
}
