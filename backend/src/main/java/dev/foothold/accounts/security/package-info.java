/// Guards every request: which paths are open, what a session is, what an access token may do, and how refusals sound.
@NullMarked
package dev.foothold.accounts.security;

import org.jspecify.annotations.NullMarked;
