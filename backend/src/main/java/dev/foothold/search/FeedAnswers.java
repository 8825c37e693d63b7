package dev.foothold.search;

import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;

/// Answers with a feed, so that a reader that has it already is told that nothing has changed.
@Component
class FeedAnswers {

    private final FeedWriter writer;

    FeedAnswers(FeedWriter writer) {
        this.writer = writer;
    }

    /// @param headers what the answer says besides: how long it may be kept, and by whom
    ResponseEntity<String> answer(Feed feed, FeedForm form, HttpHeaders headers) {
        var body = writer.write(feed, form);
        return ResponseEntity.ok()
                .headers(headers)
                .contentType(form.type())
                // weak, for the answer may be compressed on its way
                .eTag("W/\"" + DigestUtils.md5DigestAsHex(body.getBytes(StandardCharsets.UTF_8)) + '"')
                .lastModified(feed.updated())
                .body(body);
    }
}
