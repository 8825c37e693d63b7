/// What the stand-in knows and when: every object in one place, changed in one piece, on disk before it is told.
@NullMarked
package dev.foothold.stripe.holdings;

import org.jspecify.annotations.NullMarked;
