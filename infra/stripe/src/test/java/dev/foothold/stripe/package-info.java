@NullMarked
package dev.foothold.stripe;

import org.jspecify.annotations.NullMarked;
