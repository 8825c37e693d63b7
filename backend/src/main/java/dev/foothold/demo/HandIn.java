package dev.foothold.demo;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.springframework.web.multipart.MultipartFile;

/// A small text file as a browser would send it.
record HandIn(String getOriginalFilename, String getContentType, String text) implements MultipartFile {

    @Override
    public String getName() {
        return "file";
    }

    @Override
    public boolean isEmpty() {
        return text.isEmpty();
    }

    @Override
    public long getSize() {
        return getBytes().length;
    }

    @Override
    public byte[] getBytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public InputStream getInputStream() {
        return new ByteArrayInputStream(getBytes());
    }

    @Override
    public void transferTo(File target) throws IOException {
        Files.writeString(target.toPath(), text);
    }
}
