package dev.foothold.local;

import java.util.Objects;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/// Says why the start failed and what to do, without a stack trace.
final class LocalFailureAnalyzer extends AbstractFailureAnalyzer<CannotStart> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, CannotStart cause) {
        return new FailureAnalysis(Objects.requireNonNullElse(cause.getMessage(), ""), cause.action(), cause);
    }
}
