package dev.foothold;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.modulith.test.EnableScenarios;

/// A test of the whole application on a real port against the real services. Every test shares one running context:
/// add no beans, no mocks and no properties to it, and own your data.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.DEFINED_PORT,
        properties = {
            "foothold.local.fixed-ports=false",
            "foothold.local.directory=target/local",
            "foothold.reset=true",
            "foothold.demo.load=false",
            "foothold.accounts.operator-email=operator@foothold.test",
            "foothold.accounts.operator-password=a-long-operator-password",
        })
@AutoConfigureMockMvc
@EnableScenarios
public @interface FootholdTest {}
