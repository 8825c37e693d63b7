package dev.foothold.students;

import dev.foothold.accounts.AccountId;
import dev.foothold.accounts.CurrentAccount;
import dev.foothold.shared.FileStore;
import dev.foothold.shared.NotFound;
import dev.foothold.shared.ReadVersion;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/// Students over HTTP: everybody sees and changes their own profile only.
@RestController
@Tag(name = "Students")
class StudentController {

    private final Students students;
    private final ReferenceLists lists;
    private final FileStore files;

    StudentController(Students students, ReferenceLists lists, FileStore files) {
        this.students = students;
        this.lists = lists;
        this.files = files;
    }

    @GetMapping("/api/students/me")
    @Operation(summary = "My profile; 404 while there is none")
    StudentView mine(@CurrentAccount AccountId actor) {
        return students.mine(actor).orElseThrow(() -> new NotFound("profile"));
    }

    @PutMapping("/api/students/me")
    @Operation(summary = "Create or change my profile")
    StudentView save(
            @CurrentAccount AccountId actor,
            @RequestBody StudentProfile profile,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        return students.save(actor, profile, ReadVersion.of(ifMatch));
    }

    @PutMapping("/api/students/me/consent")
    @Operation(summary = "Decide whether my university sees more than counts")
    StudentView consent(@CurrentAccount AccountId actor, @RequestBody ConsentRequest request) {
        return students.consent(actor, request.shareWithUniversity());
    }

    @PostMapping(path = "/api/students/me/cv", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(summary = "Upload my curriculum vitae (PDF or Word)")
    StudentView attachCv(@CurrentAccount AccountId actor, @RequestParam MultipartFile file) {
        students.require(actor);
        return students.attachCv(actor, files.save(file, FileStore.DOCUMENT));
    }

    @GetMapping("/api/students/me/cv")
    @Operation(summary = "Download my curriculum vitae")
    ResponseEntity<Resource> cv(@CurrentAccount AccountId actor) {
        var cv = mine(actor).cv();
        if (cv == null) {
            throw new NotFound("curriculum vitae");
        }
        var attachment = ContentDisposition.attachment()
                .filename(cv.name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(cv.contentType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .header("Content-Security-Policy", "sandbox")
                .body(files.open(cv.id()));
    }

    @GetMapping("/api/public/skills")
    @Operation(summary = "Known skills that begin like the text")
    List<String> skills(@RequestParam(required = false) @Nullable String q) {
        return lists.suggest(q);
    }

    record ConsentRequest(boolean shareWithUniversity) {}
}
