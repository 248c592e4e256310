/** How right and how fast: training, cross-validation, benchmarks, and the import of open resources. */
@NullMarked
package org.isnad.bench;

import org.jspecify.annotations.NullMarked;
