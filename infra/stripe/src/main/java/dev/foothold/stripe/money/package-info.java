/// Every object of the v1 API that moves money, and the balances that follow from them.
@NullMarked
package dev.foothold.stripe.money;

import org.jspecify.annotations.NullMarked;
