package auditpress.pdf;

/** Shares a table's width among its columns: by weight, between the longest word and the whole text of each. */
final class ColumnWidths {
    private final float[] least;
    private final float[] most;
    private final double[] wishes;
    private final double[] seen;
    private final double[] weights;

    ColumnWidths(double[] weights) {
        this.wishes = weights.clone();
        this.weights = weights.clone();
        seen = new double[weights.length];
        least = new float[weights.length];
        most = new float[weights.length];
    }

    /** Takes in a cell that will stand in this column, with the room around its text. */
    void see(int column, Words words, float around, float limit) {
        least[column] = Math.max(least[column], Math.min(limit, LineBreaker.longest(words)) + around);
        float width = words.width(0, words.size());
        most[column] = Math.max(most[column], width + around);
        seen[column] += width;
    }

    /** Width at which no word breaks. */
    float least() {
        return sum(least);
    }

    float[] share(float width) {
        // The root evens heights out: a column with four times the text gets twice the width that its weight alone
        // gives.
        for (int i = 0; i < weights.length; i++) {
            weights[i] = Math.max(wishes[i], 0.1) * Math.sqrt(1 + seen[i]);
        }
        float needed = least();
        if (needed >= width) {
            return scaled(least, width / needed);
        }
        if (sum(most) <= width) {
            return filled(width);
        }
        return clamped(width);
    }

    /** By weight between the limits: what a column at its limit leaves or takes, the others share. */
    private float[] clamped(float width) {
        float[] widths = new float[weights.length];
        boolean[] fixed = new boolean[weights.length];
        for (boolean again = true; again; ) {
            share(widths, fixed, width);
            again = fix(widths, fixed);
        }
        return widths;
    }

    private void share(float[] widths, boolean[] fixed, float width) {
        float free = width;
        double weight = 0;
        for (int i = 0; i < widths.length; i++) {
            if (fixed[i]) {
                free -= widths[i];
            } else {
                weight += weights[i];
            }
        }
        for (int i = 0; i < widths.length; i++) {
            if (!fixed[i]) {
                widths[i] = (float) (free * weights[i] / weight);
            }
        }
    }

    /** Fixes the columns past the limit that, taken together, is hurt more; tells whether there were any. */
    private boolean fix(float[] widths, boolean[] fixed) {
        float lack = 0;
        for (int i = 0; i < widths.length; i++) {
            lack += fixed[i] ? 0 : Math.max(0, least[i] - widths[i]) - Math.max(0, widths[i] - most[i]);
        }
        boolean any = false;
        for (int i = 0; i < widths.length; i++) {
            float limit = lack >= 0 ? Math.max(widths[i], least[i]) : Math.min(widths[i], most[i]);
            if (!fixed[i] && limit != widths[i]) {
                widths[i] = limit;
                fixed[i] = true;
                any = true;
            }
        }
        return any;
    }

    /** All text fits on one line: each column gets that, and its share of what is left. */
    private float[] filled(float width) {
        float[] widths = most.clone();
        float spare = width - sum(most);
        double weight = 0;
        for (double one : weights) {
            weight += one;
        }
        for (int i = 0; i < widths.length; i++) {
            widths[i] += (float) (spare * weights[i] / weight);
        }
        return widths;
    }

    private static float[] scaled(float[] widths, float factor) {
        float[] result = widths.clone();
        for (int i = 0; i < result.length; i++) {
            result[i] *= factor;
        }
        return result;
    }

    private static float sum(float[] values) {
        float sum = 0;
        for (float value : values) {
            sum += value;
        }
        return sum;
    }
}
