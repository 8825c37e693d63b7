/// Connected accounts and their onboarding links, as the v2 API has them.
@NullMarked
package dev.foothold.stripe.accounts;

import org.jspecify.annotations.NullMarked;
