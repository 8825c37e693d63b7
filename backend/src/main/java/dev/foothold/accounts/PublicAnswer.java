package dev.foothold.accounts;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.function.Function;
import org.springframework.http.MediaType;

/// What an address answers to anybody who is not signed in. It is given before the machinery for all others is gone
/// through; a controller of the same address answers those who are signed in, and whatever the answer refuses.
///
/// @param path the address, without parameters
/// @param json the answer to the parameters of a request; may throw what the controller throws as well
public record PublicAnswer(String path, Function<Map<String, String[]>, byte[]> json) {

    /// Writes JSON that is bytes already. To find out once more what bytes can be written as takes longer than
    /// writing them.
    public static void write(byte[] json, HttpServletResponse response) throws IOException {
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setContentLength(json.length);
        response.getOutputStream().write(json);
    }
}
