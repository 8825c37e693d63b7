package dev.foothold.payments;

import dev.foothold.FootholdTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What a test of money begins with: the door to it, people and payments in every state, and the stand-in, which is
/// as it was again after each test.
@FootholdTest
abstract class MoneyScene {

    @Autowired
    Payments payments;

    @Autowired
    JdbcClient database;

    @Autowired
    BeanFactory beans;

    @Autowired
    Environment environment;

    PaymentFixtures fixtures;
    StandIn standIn;

    @BeforeEach
    void prepare() {
        fixtures = new PaymentFixtures(beans);
        standIn = new StandIn(environment);
    }

    @AfterEach
    void repair() {
        standIn.repair();
    }
}
