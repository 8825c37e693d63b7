package dev.foothold.employers;

import static dev.foothold.employers.EmployerStatus.PENDING;
import static dev.foothold.employers.EmployerStatus.SUSPENDED;
import static dev.foothold.employers.EmployerStatus.VERIFIED;

import dev.foothold.shared.Place;
import dev.foothold.shared.StaleVersion;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/// An organisation that posts projects.
@Entity
class Employer extends AbstractAggregateRoot<Employer> {

    @EmbeddedId
    private EmployerId id;

    private String slug;
    private String name;
    private String website;
    private String about;
    private String industry;
    private String size;
    private Place place;
    private String mailDomain;

    @Enumerated(EnumType.STRING)
    private EmployerStatus status;

    private Instant since;

    @Version
    private @Nullable Long version;

    Employer(EmployerId id, String slug, String mailDomain, EmployerProfile profile, Instant at) {
        EmployerRules.mustHold(profile);
        this.id = id;
        this.slug = slug;
        this.mailDomain = mailDomain;
        this.name = profile.name();
        this.website = profile.website();
        this.about = profile.about();
        this.industry = profile.industry();
        this.size = profile.size();
        this.place = profile.place();
        this.status = PENDING;
        this.since = at;
        registerEvent(new EmployerEvent.Registered(id, at));
    }

    @SuppressWarnings("NullAway.Init") // filled by the database
    protected Employer() {}

    void change(EmployerProfile profile, Instant at) {
        EmployerRules.mustHold(profile);
        if (status == VERIFIED && !isSameAs(profile)) {
            become(PENDING);
        }
        this.name = profile.name();
        this.website = profile.website();
        this.about = profile.about();
        this.industry = profile.industry();
        this.size = profile.size();
        this.place = profile.place();
        registerEvent(new EmployerEvent.Changed(id, at));
    }

    void verify(Instant at) {
        if (status == VERIFIED) {
            return;
        }
        become(VERIFIED);
        registerEvent(new EmployerEvent.Verified(id, at));
    }

    void suspend(String reason, Instant at) {
        if (status == SUSPENDED) {
            return;
        }
        become(SUSPENDED);
        registerEvent(new EmployerEvent.Suspended(id, reason, at));
    }

    void mustBe(@Nullable Long expected) {
        StaleVersion.check(expected, versionNow());
    }

    boolean isNamed(String other) {
        return name.equals(other);
    }

    EmployerView view(EmployerChecks checks) {
        return new EmployerView(
                id,
                slug,
                name,
                website,
                about,
                industry,
                size,
                place,
                status,
                checks.results(website, mailDomain),
                since,
                versionNow());
    }

    private boolean isSameAs(EmployerProfile profile) {
        return isNamed(profile.name()) && Website.parse(website).equals(Website.parse(profile.website()));
    }

    private void become(EmployerStatus next) {
        if (!status.leadsTo(next)) {
            throw new EmployerStepNotPossible(status, next);
        }
        status = next;
    }

    private long versionNow() {
        return version == null ? 0 : version;
    }
}
