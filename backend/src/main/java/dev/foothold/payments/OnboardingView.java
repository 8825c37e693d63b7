package dev.foothold.payments;

/// The hosted page where a student tells Stripe who they are and where their bank is.
///
/// @param url where to send the browser; works once
public record OnboardingView(String url) {}
