package auditpress.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import auditpress.model.Block;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class BlockWritersTest {

    @Test
    void everyBlockHasAWriter() {
        Set<Object> blocks = Arrays.stream(Block.class.getPermittedSubclasses()).collect(Collectors.toSet());

        assertThat(new BlockWriters().covered()).hasSameSizeAs(blocks).allMatch(blocks::contains);
    }
}
