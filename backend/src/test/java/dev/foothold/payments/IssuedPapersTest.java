package dev.foothold.payments;

import static dev.foothold.accounts.AccountFixtures.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import dev.foothold.FootholdTest;
import dev.foothold.accounts.AccountId;
import dev.foothold.employers.EmployerFixtures;
import dev.foothold.employers.Employers;
import dev.foothold.shared.Identifiers;
import dev.foothold.shared.Money;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// What was issued stays as it is, and no number is missing.
@FootholdTest
class IssuedPapersTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int PAYMENTS = 6;
    private static final int REFUNDS_OF_EACH = 4;

    @Autowired
    private Payments payments;

    @Autowired
    private PaymentRepository rows;

    @Autowired
    private Receipts receipts;

    @Autowired
    private IssuedPapers papers;

    @Autowired
    private PaperDesk desk;

    @Autowired
    private Employers employers;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcClient database;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private MockMvcTester http;

    @Autowired
    private BeanFactory beans;

    private PaymentFixtures fixtures;

    @BeforeEach
    void prepare() {
        fixtures = new PaymentFixtures(beans);
    }

    @Test
    void anEmployerThatIsCalledOtherwiseHasTheOldNameOnOldPapers() {
        var asked = fixtures.held(400_00);
        fixtures.giveBack(asked.id(), 100_00);
        var path = "/api/payments/" + asked.id();
        var note = path + "/refund-notes/" + awaitNotes(asked, 1).getFirst().number() + ".pdf";
        var oldName = employers.get(asked.payer()).name();
        var newName = "Quarry " + UUID.randomUUID().toString().substring(0, 8);
        var receipt = pdf(asked.owner(), path + "/receipt.pdf");
        var refundNote = pdf(asked.owner(), note);

        employers.change(asked.owner(), asked.payer(), EmployerFixtures.profile(newName), null);

        assertThat(pdf(asked.owner(), path + "/receipt.pdf")).isEqualTo(receipt);
        assertThat(pdf(asked.owner(), note)).isEqualTo(refundNote);
        assertThat(PaperText.of(receipt)).contains(oldName);
        assertThat(PaperText.of(refundNote)).contains(oldName);
        assertThat(PaperText.of(pdf(asked.owner(), path + "/statement.pdf"))).contains(newName);
    }

    @Test
    void theDatabaseRefusesToChangeOrRemoveAPaper() {
        var number = receiptNumber(fixtures.held(400_00));

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> database.sql("UPDATE issued_paper SET content = '{}' WHERE number = ?")
                        .param(number)
                        .update());
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> database.sql("DELETE FROM issued_paper WHERE number = ?")
                        .param(number)
                        .update());
    }

    @Test
    void aPaperThatDoesNotFitItsHashIsNotPrinted() {
        var number = receiptNumber(fixtures.held(400_00));

        undone(() -> {
            database.sql("""
                    INSERT INTO issued_paper (number, kind, payment, issued_at, content, sha256)
                    SELECT 'R-FORGED', kind, payment, issued_at, REPLACE(content, '400.00', '900.00'), sha256
                    FROM issued_paper WHERE number = ?\
                    """).param(number).update();

            assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> papers.find("R-FORGED"));
        });
    }

    @Test
    void aReceiptFromBeforePapersWereKeptIsKeptWhenItIsAskedFor() {
        var asked = fixtures.held(400_00);

        undone(() -> {
            database.sql("UPDATE payment SET receipt_number = 'R-EARLIER' WHERE id = ?")
                    .param(Identifiers.bytes(asked.id().id()))
                    .update();
            assertThat(papers.find("R-EARLIER")).isEmpty();

            var paper = receipts.receipt(rows.findById(asked.id()).orElseThrow());

            assertThat(paper.title()).isEqualTo("Receipt R-EARLIER");
            assertThat(paper.name()).isEqualTo(employers.get(asked.payer()).name());
            assertThat(papers.find("R-EARLIER")).contains(paper);
        });
    }

    @Test
    void noNumberIsMissingHoweverManyAreTakenAtOnceAndGivenUpAgain() throws Exception {
        var seed = new Random().nextLong();
        System.out.println("Taking numbers of refund notes with seed " + seed);
        var random = new Random(seed);
        var all = Stream.generate(() -> fixtures.held(400_00)).limit(PAYMENTS).toList();
        var works = new ArrayList<Callable<Object>>();
        for (var asked : all) {
            var amounts = random.longs(REFUNDS_OF_EACH, 1_00, 91_00).boxed().toList();
            // operators have one refund of a payment open at a time; Stripe makes them at once all the same
            works.add(Executors.callable(() -> amounts.forEach(cents -> fixtures.giveBack(asked.id(), cents))));
            amounts.forEach(
                    cents -> works.add(Executors.callable(() -> takeANumberAndGiveUp(asked.id(), Money.usd(cents)))));
        }
        Collections.shuffle(works, random);

        try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var work : crowd.invokeAll(works)) {
                work.get();
            }
        }

        all.forEach(asked -> awaitNotes(asked, REFUNDS_OF_EACH));
        var series = series();
        assertThat(series)
                .as("numbers given, refunds with a note, highest number, papers")
                .hasSize(4);
        assertThat(series).containsOnly(series.getFirst());
    }

    private void takeANumberAndGiveUp(PaymentId id, Money amount) {
        undone(() -> {
            var refund = new Refund(id, null, amount, "given up", clock.instant());
            assertThat(receipts.issue(rows.findById(id).orElseThrow(), refund, clock.instant()))
                    .startsWith("RN-");
        });
    }

    // by one statement, for others may issue notes meanwhile
    private List<Long> series() {
        return database.sql("""
                SELECT (SELECT last_number FROM receipt_series WHERE name = 'refund'),
                       COUNT(note_number),
                       MAX(CAST(SUBSTRING(note_number, 4) AS UNSIGNED)),
                       (SELECT COUNT(*) FROM issued_paper WHERE kind = 'REFUND_NOTE')
                FROM payment_refund\
                """)
                .query((row, number) -> List.of(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4)))
                .single();
    }

    private void undone(Runnable work) {
        new TransactionTemplate(transactions).executeWithoutResult(transaction -> {
            transaction.setRollbackOnly();
            work.run();
        });
    }

    private List<RefundNoteView> awaitNotes(PaymentFixtures.Asked asked, int many) {
        return await().atMost(PATIENCE)
                .until(() -> desk.refundNotes(asked.owner(), asked.id()), found -> found.size() == many);
    }

    private String receiptNumber(PaymentFixtures.Asked asked) {
        return String.valueOf(payments.get(asked.id()).receiptNumber());
    }

    private byte[] pdf(AccountId reader, String path) {
        var answer = http.get().uri(path).with(as(reader)).exchange();
        assertThat(answer).hasStatusOk().hasContentType(MediaType.APPLICATION_PDF);
        return answer.getResponse().getContentAsByteArray();
    }
}
