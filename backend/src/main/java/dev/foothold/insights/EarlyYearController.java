package dev.foothold.insights;

import dev.foothold.accounts.AccountId;
import dev.foothold.accounts.CurrentAccount;
import dev.foothold.universities.Universities;
import dev.foothold.universities.UniversityId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The early-year figures over HTTP, to look at and to take away.
@RestController
@Tag(name = "Insights")
class EarlyYearController {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final EarlyYears earlyYears;
    private final Universities universities;

    EarlyYearController(EarlyYears earlyYears, Universities universities) {
        this.earlyYears = earlyYears;
        this.universities = universities;
    }

    @GetMapping(path = "/api/insights/early-year", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "The way into paid work of a university's students, by class standing")
    EarlyYearView view(
            @CurrentAccount AccountId actor,
            @RequestParam UniversityId university,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate to) {
        return earlyYears.view(actor, university, from, to);
    }

    @GetMapping(path = "/api/insights/early-year.csv", produces = "text/csv")
    @Operation(summary = "The same figures as a CSV file")
    ResponseEntity<byte[]> download(
            @CurrentAccount AccountId actor,
            @RequestParam UniversityId university,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate to) {
        var view = earlyYears.view(actor, university, from, to);
        var school = universities.get(university);
        var file = "early-year-" + school.slug() + "-" + view.from() + "-" + view.to() + ".csv";
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(file).build().toString())
                .body(EarlyYearSheet.of(view, school.name()).getBytes(StandardCharsets.UTF_8));
    }
}
