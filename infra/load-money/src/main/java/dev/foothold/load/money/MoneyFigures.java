package dev.foothold.load.money;

/// What one run found.
record MoneyFigures(
        MoneySettings settings,
        PostingTrial.Outcome postings,
        ReconciliationTrial.Outcome reconciliation,
        Times payouts,
        WebhookTrial.Outcome webhooks) {}
