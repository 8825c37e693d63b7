package dev.foothold.projects;

import dev.foothold.accounts.AccountId;
import dev.foothold.accounts.CurrentAccount;
import dev.foothold.employers.EmployerId;
import dev.foothold.shared.Cursor;
import dev.foothold.shared.CursorPage;
import dev.foothold.shared.InvalidInput;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/// Imports over HTTP: upload, look at what would come of it, start, watch.
@RestController
@RequestMapping("/api/projects/imports")
@Tag(name = "Projects")
class ImportController {

    private static final int LONGEST_NAME = 200;

    private final Imports imports;

    ImportController(Imports imports) {
        this.imports = imports;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "Upload projects in CSV or JSON; nothing is made until the import is started")
    ImportView upload(
            @CurrentAccount AccountId actor, @RequestParam EmployerId employer, @RequestParam MultipartFile file) {
        try {
            return imports.upload(actor, employer, name(file.getOriginalFilename()), file.getBytes());
        } catch (IOException broken) {
            throw new InvalidInput("file", "The file did not arrive whole. Choose it again.");
        }
    }

    @GetMapping
    @Operation(summary = "An employer's latest imports")
    List<ImportView> latest(@CurrentAccount AccountId actor, @RequestParam EmployerId employer) {
        return imports.latest(actor, employer);
    }

    @GetMapping("/{import}")
    @Operation(summary = "Where an import stands")
    ImportView view(@CurrentAccount AccountId actor, @PathVariable("import") UUID id) {
        return imports.view(actor, id);
    }

    @GetMapping("/{import}/rows")
    @Operation(summary = "What comes of each row of an import")
    CursorPage<ImportRowView> rows(
            @CurrentAccount AccountId actor,
            @PathVariable("import") UUID id,
            @RequestParam(required = false) @Nullable ImportOutcome outcome,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        return imports.rows(actor, id, outcome, cursor, Cursor.limit(limit));
    }

    @PostMapping("/{import}/start")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "Carry out the rows of an import that were found right")
    ImportView start(@CurrentAccount AccountId actor, @PathVariable("import") UUID id) {
        return imports.start(actor, id);
    }

    private static String name(@Nullable String claimed) {
        var name = claimed == null || claimed.isBlank() ? "upload" : claimed.replaceAll("\\p{Cntrl}", " ");
        return name.length() > LONGEST_NAME ? name.substring(name.length() - LONGEST_NAME) : name;
    }
}
