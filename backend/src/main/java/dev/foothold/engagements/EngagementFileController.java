package dev.foothold.engagements;

import dev.foothold.accounts.AccountId;
import dev.foothold.accounts.CurrentAccount;
import dev.foothold.shared.FileStore;
import dev.foothold.shared.InvalidInput;
import dev.foothold.shared.StoredFile;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/// The files of an engagement over HTTP. They come from strangers, so they are only ever downloaded, never shown.
@RestController
@RequestMapping("/api/engagements/{id}/files")
@Tag(name = "Engagements")
class EngagementFileController {

    private final Engagements engagements;
    private final FileStore store;
    private final EngagementSettings settings;

    EngagementFileController(Engagements engagements, FileStore store, EngagementSettings settings) {
        this.engagements = engagements;
        this.store = store;
        this.settings = settings;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(summary = "Upload a file")
    ResponseEntity<StoredFile> upload(
            @CurrentAccount AccountId actor, @PathVariable EngagementId id, @RequestParam MultipartFile file) {
        engagements.requireMayAttach(actor, id);
        if (file.getSize() > settings.largestFile().toBytes()) {
            throw new InvalidInput(
                    "file", "The file is larger than " + settings.largestFile().toMegabytes() + " MB.");
        }
        var stored = store.save(file, FileStore.WORK);
        engagements.attach(actor, id, stored);
        return ResponseEntity.created(URI.create("/api/engagements/" + id + "/files/" + stored.id()))
                .body(stored);
    }

    @GetMapping("/{file}")
    @Operation(summary = "Download a file")
    ResponseEntity<Resource> download(
            @CurrentAccount AccountId actor, @PathVariable EngagementId id, @PathVariable UUID file) {
        var stored = engagements.file(actor, id, file);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(stored.contentType()))
                .contentLength(stored.size())
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(stored.name()))
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header("X-Content-Type-Options", "nosniff")
                .body(store.open(file));
    }

    private static String attachment(String name) {
        return ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
