/** What an article says happened and was said: statements with their chains, events, commitments. */
@NullMarked
package org.isnad.claim;

import org.jspecify.annotations.NullMarked;
