package auditpress.model;

import java.util.Comparator;

/** Orders ids as people count: C2 before C10, A.5.9 before A.5.10. */
public final class NaturalOrder {
    public static final Comparator<String> IDS = NaturalOrder::compare;

    private NaturalOrder() {}

    private static int compare(String a, String b) {
        int i = 0;
        int j = 0;
        while (i < a.length() && j < b.length()) {
            if (isDigit(a.charAt(i)) && isDigit(b.charAt(j))) {
                int startA = skipZeros(a, i);
                int startB = skipZeros(b, j);
                i = endOfDigits(a, startA);
                j = endOfDigits(b, startB);
                int order = compareNumbers(a, startA, i, b, startB, j);
                if (order != 0) {
                    return order;
                }
            } else if (a.charAt(i) != b.charAt(j)) {
                return Character.compare(a.charAt(i), b.charAt(j));
            } else {
                i++;
                j++;
            }
        }
        int left = Integer.compare(a.length() - i, b.length() - j);
        return left != 0 ? left : a.compareTo(b);
    }

    private static int compareNumbers(String a, int startA, int endA, String b, int startB, int endB) {
        if (endA - startA != endB - startB) {
            return Integer.compare(endA - startA, endB - startB);
        }
        for (int k = 0; k < endA - startA; k++) {
            int order = Character.compare(a.charAt(startA + k), b.charAt(startB + k));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private static int skipZeros(String text, int at) {
        int end = at;
        while (end < text.length() && text.charAt(end) == '0') {
            end++;
        }
        return end;
    }

    private static int endOfDigits(String text, int at) {
        int end = at;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
