package dev.foothold.shared;

import io.swagger.v3.core.jackson.ModelResolver;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Makes the API document exact enough to generate types from: names for enums, and what may be absent.
@Configuration(proxyBeanMethods = false)
class ApiDocumentConfiguration {

    static {
        ModelResolver.enumsAsRef = true;
    }

    @Bean
    RecordSchemas recordSchemas() {
        return new RecordSchemas();
    }

    @Bean
    AnsweredSchemas answeredSchemas() {
        return new AnsweredSchemas();
    }
}
