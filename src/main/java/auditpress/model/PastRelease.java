package auditpress.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;

/**
 * An earlier release as a trend needs it.
 *
 * @param figures values by the figures' keys; a figure that the release did not have is left out
 */
public record PastRelease(String id, LocalDate auditDate, Map<String, BigDecimal> figures) {}
