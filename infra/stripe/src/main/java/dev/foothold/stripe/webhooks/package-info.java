/// Telling others what happened: events, their signatures and their delivery until somebody says yes.
@NullMarked
package dev.foothold.stripe.webhooks;

import org.jspecify.annotations.NullMarked;
