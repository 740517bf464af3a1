package auditpress.model;

import java.math.BigDecimal;

/**
 * Up to which level somebody may accept risks (ISO/IEC 27001, 6.1.3 f).
 *
 * @param who a person's id or name, words of a role, {@code owner} or a flag of the people register
 * @param upTo the highest level that they may accept
 * @param origin where the settings say so
 */
public record Authority(String who, BigDecimal upTo, Origin origin) {}
