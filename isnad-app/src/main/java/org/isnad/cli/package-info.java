/** The command line: {@code isnad read}, {@code isnad eval} and what they print for people. */
@NullMarked
package org.isnad.cli;

import org.jspecify.annotations.NullMarked;
