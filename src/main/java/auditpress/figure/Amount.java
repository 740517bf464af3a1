package auditpress.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** What a figure comes to. */
public sealed interface Amount {

    BigDecimal value();

    /** What the value counts or measures. */
    String unit();

    /** The value as people read it. */
    String text();

    /** A number of records. */
    record Count(int records) implements Amount {
        @Override
        public BigDecimal value() {
            return BigDecimal.valueOf(records);
        }

        @Override
        public String unit() {
            return RECORDS;
        }

        @Override
        public String text() {
            return Integer.toString(records);
        }
    }

    /** A number of records out of all that might be among them. */
    record Share(int records, int of) implements Amount {
        @Override
        public BigDecimal value() {
            return BigDecimal.valueOf(records);
        }

        @Override
        public String unit() {
            return RECORDS;
        }

        @Override
        public String text() {
            return records + " of " + of;
        }

        /** In whole per cent; 100 means all. */
        public int percent() {
            return records == of ? 100 : Math.min(99, Math.round(100f * records / of));
        }
    }

    /** Days from the one record that it counts to the audit date. */
    record Days(long days) implements Amount {
        @Override
        public BigDecimal value() {
            return BigDecimal.valueOf(days);
        }

        @Override
        public String unit() {
            return "days";
        }

        @Override
        public String text() {
            return Long.toString(days);
        }
    }

    /** Something counted over records, on average for one of them. */
    record Mean(int sum, int records, String unit) implements Amount {
        @Override
        public BigDecimal value() {
            return records == 0
                    ? BigDecimal.ZERO
                    : BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(records), 1, RoundingMode.HALF_UP);
        }

        @Override
        public String text() {
            return value().toPlainString();
        }
    }

    /** The unit of figures that are equal to the number of their records. */
    String RECORDS = "records";
}
