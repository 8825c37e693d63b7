/// How a person proves who they are: passwords, one-time links, and universities' identity providers.
@NullMarked
package dev.foothold.accounts.signin;

import org.jspecify.annotations.NullMarked;
