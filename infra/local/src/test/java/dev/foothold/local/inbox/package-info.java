@NullMarked
package dev.foothold.local.inbox;

import org.jspecify.annotations.NullMarked;
