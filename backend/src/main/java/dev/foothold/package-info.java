@NullMarked
package dev.foothold;

import org.jspecify.annotations.NullMarked;
