package dev.foothold.conversions;

import dev.foothold.shared.CursorPage;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How an employer's completed engagements lead to hires. Rates are shares between 0 and 1, of persons, and null while
/// there is nothing to divide by.
///
/// @param funnel how many engagements came how far: COMPLETED, WOULD_HIRE, LINK_SENT, LINK_OPENED, APPLIED, OFFERED,
///     ACCEPTED, STARTED
/// @param eligible students who were graduating when they completed work here
/// @param offered eligible students who were offered a role
/// @param accepted eligible students who took it
/// @param conversionRate accepted / eligible
/// @param offerRate offered / eligible
/// @param acceptanceRate accepted / offered
/// @param medianDaysToHire from the application for the role to the acceptance
/// @param medianDaysToFill from the publication of a project to an accepted position
/// @param pipeline the students who were not graduating
public record TrackerView(
        List<FunnelStep> funnel,
        int eligible,
        int offered,
        int accepted,
        @Nullable Double conversionRate,
        @Nullable Double offerRate,
        @Nullable Double acceptanceRate,
        @Nullable Double medianDaysToHire,
        @Nullable Double medianDaysToFill,
        PipelineView pipeline,
        CursorPage<ConversionView> conversions) {

    /// How many came this far.
    @Schema(name = "ConversionFunnelStep")
    public record FunnelStep(String step, long count) {}

    /// Students who were not graduating; never mixed into the rates.
    ///
    /// @param students those who completed work here
    /// @param progressed those of them who completed another project here or took a role
    @Schema(name = "ConversionPipeline")
    public record PipelineView(int students, int progressed) {}
}
