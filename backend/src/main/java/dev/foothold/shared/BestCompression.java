package dev.foothold.shared;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.resource.EncodedResourceResolver;
import org.springframework.web.servlet.resource.ResourceResolverChain;

/// Picks the smallest of the compressed files that the browser takes. The resolver that it builds on goes by the order
/// in which the browser names them, in which gzip comes first, and takes `br;q=0` for a yes.
class BestCompression extends EncodedResourceResolver {

    @Override
    protected @Nullable Resource resolveResourceInternal(
            @Nullable HttpServletRequest request,
            String path,
            List<? extends Resource> locations,
            ResourceResolverChain chain) {
        return super.resolveResourceInternal(request == null ? null : new InOurOrder(request), path, locations, chain);
    }

    private static final class InOurOrder extends HttpServletRequestWrapper {

        InOurOrder(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getHeader(String name) {
            var value = super.getHeader(name);
            return value == null || !name.equalsIgnoreCase(HttpHeaders.ACCEPT_ENCODING)
                    ? value
                    : Stream.of("br", "gzip")
                            .filter(coding -> takes(value, coding))
                            .collect(Collectors.joining(","));
        }

        private static boolean takes(String header, String coding) {
            return Arrays.stream(header.toLowerCase(Locale.ROOT).split(",", 20))
                    .map(part -> part.replace(" ", ""))
                    .anyMatch(part -> part.equals(coding)
                            || (part.startsWith(coding + ";q=") && !part.matches(".*q=0(\\.0{0,3})?")));
        }
    }
}
