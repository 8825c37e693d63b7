package dev.foothold.demo;

import dev.foothold.accounts.Accounts;
import dev.foothold.applications.Applications;
import dev.foothold.conversions.Conversions;
import dev.foothold.employers.Employers;
import dev.foothold.engagements.Engagements;
import dev.foothold.payments.Payments;
import dev.foothold.payments.Payouts;
import dev.foothold.projects.Projects;
import dev.foothold.reviews.Reviews;
import dev.foothold.shared.FileStore;
import dev.foothold.sponsorships.SponsorWallets;
import dev.foothold.sponsorships.Sponsorships;
import dev.foothold.students.Students;
import dev.foothold.universities.Universities;
import org.springframework.stereotype.Component;

/// Everything that people can do.
@Component
record Doors(
        Accounts accounts,
        Universities universities,
        Employers employers,
        Students students,
        Projects projects,
        Applications applications,
        Engagements engagements,
        Payments payments,
        Payouts payouts,
        Reviews reviews,
        Conversions conversions,
        SponsorWallets sponsorWallets,
        Sponsorships sponsorships,
        FileStore files,
        ProjectVisits visits) {}
