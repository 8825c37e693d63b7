@NullMarked
package dev.foothold.elasticsearch;

import org.jspecify.annotations.NullMarked;
