package dev.foothold.employers;

import java.util.List;
import org.springframework.stereotype.Component;

/// Compares what an employer says with what is known, check by check and in the open.
@Component
class EmployerChecks {

    private final EmployerSettings settings;

    EmployerChecks(EmployerSettings settings) {
        this.settings = settings;
    }

    /// Every check with its result.
    ///
    /// @param website the employer's web site
    /// @param mailDomain the domain of the e-mail address that the employer was registered with
    List<CheckView> results(String website, String mailDomain) {
        var site = Website.parse(website);
        var host = site.map(Website::host).orElse("no readable host");
        var free = settings.freeMailDomains().contains(mailDomain);
        var same = !free && site.filter(known -> known.belongsTo(mailDomain)).isPresent();
        return List.of(
                new CheckView(
                        "Own e-mail domain",
                        !free,
                        free
                                ? "Registered with an address at " + mailDomain + ", where anybody can get one."
                                : "Registered with an address at " + mailDomain + "."),
                new CheckView(
                        "E-mail matches web site",
                        same,
                        "The web site is at " + host + ", the e-mail address at " + mailDomain + "."),
                new CheckView("Encrypted web site", site.isPresent(), "The web site is given as " + website + "."));
    }
}
