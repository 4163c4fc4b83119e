/**
 * Found claims against annotated attributions. In go spans, out come precision, recall and F1. Read
 * {@link org.entente.evaluate.claims.ClaimScore}.
 */
@org.jspecify.annotations.NullMarked
package org.entente.evaluate.claims;
