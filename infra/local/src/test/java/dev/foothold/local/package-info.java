@NullMarked
package dev.foothold.local;

import org.jspecify.annotations.NullMarked;
