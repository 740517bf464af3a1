package auditpress.diff;

/** Two values cut to the part in which they differ, where they are too long to be shown whole. */
record Excerpt(String before, String now) {
    private static final int LONGEST = 90;
    private static final int LEAD = 20;

    static Excerpt of(String before, String now) {
        if (before.length() <= LONGEST && now.length() <= LONGEST) {
            return new Excerpt(before, now);
        }
        int start = start(before, now);
        return new Excerpt(cut(before, start), cut(now, start));
    }

    /** The beginning of a word a little before the first place where they differ. */
    private static int start(String before, String now) {
        int same = 0;
        while (same < Math.min(before.length(), now.length()) && before.charAt(same) == now.charAt(same)) {
            same++;
        }
        return same <= LEAD ? 0 : before.lastIndexOf(' ', same - LEAD) + 1;
    }

    private static String cut(String text, int start) {
        int end = start + LONGEST;
        if (end < text.length()) {
            int blank = text.lastIndexOf(' ', end);
            end = blank > start ? blank : Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
        }
        String part = text.substring(Math.min(start, text.length()), Math.min(end, text.length()));
        return (start > 0 ? "… " : "") + part + (end < text.length() ? " …" : "");
    }
}
