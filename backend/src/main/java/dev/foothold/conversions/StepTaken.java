package dev.foothold.conversions;

import dev.foothold.accounts.AccountId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/// One step of a conversion, and who took it.
@Embeddable
record StepTaken(
        @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) @Column(name = "step")
        ConversionStep step,

        @Column(name = "at") Instant at,

        @AttributeOverride(name = "id", column = @Column(name = "actor"))
        AccountId actor,

        @Column(name = "note") @Nullable String note) {}
