@NullMarked
package dev.foothold.load;

import org.jspecify.annotations.NullMarked;
