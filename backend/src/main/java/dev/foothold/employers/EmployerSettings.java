package dev.foothold.employers;

import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// What an installation decides about employers.
///
/// @param freeMailDomains domains where anybody gets an address, so that it proves nothing
/// @param mostPerAccount how many organisations one account may belong to when it registers another
/// @param mostMembers how many people a team may have
@ConfigurationProperties("foothold.employers")
record EmployerSettings(
        @DefaultValue({
            "gmail.com", "googlemail.com", "outlook.com", "hotmail.com", "live.com", "yahoo.com", "icloud.com",
            "aol.com", "proton.me", "protonmail.com", "gmx.com", "mail.com", "yandex.com", "zoho.com"
        })
        Set<String> freeMailDomains,

        @DefaultValue("10") int mostPerAccount,
        @DefaultValue("50") int mostMembers) {}
