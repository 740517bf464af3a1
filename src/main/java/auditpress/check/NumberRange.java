package auditpress.check;

import auditpress.model.NaturalOrder;

/** Numbers of clauses or controls from one to another, both with all that stands below them: 4 to 10, 5.1 to 5.37. */
record NumberRange(String first, String last) {
    private static final int LAST_CLAUSE = 10;

    /**
     * The end of a range as it was meant: in "A.5.1-37" it is 5.37, in "9.1-3" it is 9.3, in "4.1-10" it is 10.
     *
     * @param within whether the end is known to lie below what the first number lies below
     */
    static String last(String first, String written, boolean within) {
        int point = first.lastIndexOf('.');
        if (point < 0 || written.indexOf('.') >= 0) {
            return written;
        }
        boolean later = NaturalOrder.IDS.compare(written, first) > 0 && Integer.parseInt(written) <= LAST_CLAUSE;
        return later && !within ? written : first.substring(0, point + 1) + written;
    }

    /** Whether the number lies between the two, below one of them, or has one of them below it. */
    boolean holds(String number) {
        boolean between = NaturalOrder.IDS.compare(first, number) <= 0 && NaturalOrder.IDS.compare(number, last) <= 0;
        return between || isKin(first, number) || isKin(last, number);
    }

    private static boolean isKin(String a, String b) {
        return a.equals(b) || a.startsWith(b + ".") || b.startsWith(a + ".");
    }
}
