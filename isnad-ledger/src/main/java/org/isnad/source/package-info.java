/** Takes articles in from text, pages and JSON, and hands readings out as JSON and pages. */
@NullMarked
package org.isnad.source;

import org.jspecify.annotations.NullMarked;
