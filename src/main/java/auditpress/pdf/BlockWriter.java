package auditpress.pdf;

import auditpress.model.Block;

/** Writes one kind of block where the flow stands. */
interface BlockWriter<B extends Block> {
    void write(B block, Flow flow);
}
