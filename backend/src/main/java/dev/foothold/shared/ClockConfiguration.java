package dev.foothold.shared;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Gives every module the same clock.
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

    @Bean
    TravellingClock clock() {
        return new TravellingClock();
    }
}
