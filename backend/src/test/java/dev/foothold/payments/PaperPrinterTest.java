package dev.foothold.payments;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PaperPrinterTest {

    private final PaperPrinter printer = new PaperPrinter();

    @Test
    void everyPageSaysWhoseItIsForWhichTimeAndWhereItStands() throws IOException {
        try (var document = Loader.loadPDF(printer.print(paper("Harbor & Söhne <Boats>", 200)))) {
            var text = new PDFTextStripper().getText(document);
            var pages = document.getNumberOfPages();

            assertThat(pages).isGreaterThan(2);
            assertThat(text).contains("Page 1 of " + pages, "Page " + pages + " of " + pages);
            assertThat(text.split("Harbor & Söhne <Boats>, October 2026", -1)).hasSize(pages + 1);
            assertThat(text).contains("Amounts in USD", "1,234.05", "Line 199");
            // the head of the table is repeated
            assertThat(text.split("Change", -1)).hasSize(pages + 1);
        }
    }

    @Test
    void screenReadersFindALanguageATitleAndTables() throws IOException {
        try (var document = Loader.loadPDF(printer.print(paper("Harbor", 1)))) {
            var catalog = document.getDocumentCatalog();

            assertThat(catalog.getLanguage()).isEqualTo("en-US");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Monthly statement");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getStructureTreeRoot().getKids()).isNotEmpty();
        }
    }

    @Test
    void theSameStatementGivesTheSameBytes() {
        assertThat(printer.print(paper("Harbor", 3))).isEqualTo(printer.print(paper("Harbor", 3)));
    }

    @Test
    void printsWhatNoTypefaceAndNoMarkupCanHold() {
        assertThat(printer.print(paper("\u0000\u0008 \uD83D\uDE00 \uD800 & < > \"", 1)))
                .isNotEmpty();
    }

    private static Paper paper(String name, int lines) {
        return new Paper(
                "Monthly statement",
                name,
                "October 2026",
                "USD",
                List.of(new Paper.Fact("Held when the month began", "1,234.05")),
                List.of(Paper.Column.text("For"), Paper.Column.amount("Change")),
                IntStream.range(0, lines)
                        .mapToObj(line -> List.of("Line " + line, line + ".00"))
                        .toList(),
                "");
    }
}
