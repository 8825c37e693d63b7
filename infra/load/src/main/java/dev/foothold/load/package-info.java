/// Measures the public search against the engine itself, an empty application and plain SQL, in one run on one index.
@NullMarked
package dev.foothold.load;

import org.jspecify.annotations.NullMarked;
