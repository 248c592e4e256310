/** What an article names: people, bodies and places with their identity, times, and amounts. */
@NullMarked
package org.isnad.mention;

import org.jspecify.annotations.NullMarked;
