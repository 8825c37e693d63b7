package dev.foothold;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.modulith.Modulithic;

/// Starts Foothold, the micro-internship marketplace. Beans bear their full names, because every module may have a
/// `PaymentListener`.
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@ConfigurationPropertiesScan
@Modulithic(systemName = "Foothold", sharedModules = "shared")
public class FootholdApplication {

    /// Starts the application.
    ///
    /// @param arguments settings in the form `--name=value`
    public static void main(String[] arguments) {
        SpringApplication.run(FootholdApplication.class, arguments);
    }
}
