package dev.foothold.payments;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.stereotype.Component;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/// Prints statements as tagged PDF that a screen reader can read. The same statement gives the same bytes.
@Component
class PaperPrinter {

    // PDFBox brings one free typeface; it has the letters of Latin, Greek and Cyrillic
    private static final String TYPEFACE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final String NOT_IN_XML = "[^\\u0020-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]";

    private final TemplateEngine engine = engine();

    PaperPrinter() {
        // it tells each step of each page otherwise
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    byte[] print(Paper paper) {
        var html = engine.process("statement.html", new Context(Locale.US, Map.of("paper", paper)));
        var out = new ByteArrayOutputStream();
        try (var renderer = renderer(html.replaceAll(NOT_IN_XML, " "))) {
            renderer.createPDFWithoutClosing();
            try (var document = renderer.getPdfDocument()) {
                forgetTheMoment(document);
                document.save(out);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static PdfBoxRenderer renderer(String html) {
        return new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .useFont(PaperPrinter::typeface, "Statement")
                .withProducer("Foothold")
                .withHtmlContent(html, null)
                .buildPdfRenderer();
    }

    // when it was printed says nothing about the money
    private static void forgetTheMoment(PDDocument document) {
        document.getDocumentInformation().setCreationDate(null);
        document.getDocumentInformation().setModificationDate(null);
        document.setDocumentId(0L);
    }

    private static InputStream typeface() {
        return Objects.requireNonNull(PDDocument.class.getResourceAsStream(TYPEFACE));
    }

    // an engine of its own: the application's engine knows pages only
    private static TemplateEngine engine() {
        var resolver = new ClassLoaderTemplateResolver(PaperPrinter.class.getClassLoader());
        resolver.setPrefix("papers/");
        resolver.setTemplateMode(TemplateMode.HTML);
        resolver.setCharacterEncoding("UTF-8");
        var engine = new SpringTemplateEngine();
        engine.addTemplateResolver(resolver);
        return engine;
    }
}
