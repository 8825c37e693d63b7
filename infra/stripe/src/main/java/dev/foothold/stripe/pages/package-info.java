/// What a person sees in the browser: the payment page, the onboarding page and the overview.
@NullMarked
package dev.foothold.stripe.pages;

import org.jspecify.annotations.NullMarked;
