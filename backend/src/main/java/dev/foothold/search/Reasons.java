package dev.foothold.search;

import dev.foothold.search.ProjectDocument.GeoPoint;
import dev.foothold.search.SearchQuery.Near;
import dev.foothold.search.SearchResult.Reason;
import dev.foothold.search.SearchResult.Signal;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Says why a project stands in the list, by the same signals that [Ranking] moves it with.
final class Reasons {

    private static final int MOST = 4;
    private static final int MOST_SKILLS = 5;
    private static final double MILES_PER_DEGREE = 69.093;

    private static final Seeker NOBODY = new Seeker(List.of(), List.of(), "", null);

    private final Seeker seeker;
    private final Set<String> skills;
    private final Signal ofSkills;
    private final Signal ofCategory;
    private final @Nullable Near near;
    private final Instant now;
    private final String freshSince;

    private Reasons(Seeker seeker, Signal ofSkills, Signal ofCategory, @Nullable Near near, Instant now) {
        this.seeker = seeker;
        this.skills = lower(seeker.skills());
        this.ofSkills = ofSkills;
        this.ofCategory = ofCategory;
        this.near = near;
        this.now = now;
        this.freshSince =
                now.minus(Signals.FRESH).truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /// For the hits of a search.
    static Reasons of(@Nullable Seeker seeker, @Nullable Near near, Instant now) {
        return new Reasons(seeker == null ? NOBODY : seeker, Signal.SKILLS, Signal.INTEREST, near, now);
    }

    /// For projects that are like another one.
    static Reasons likeness(List<String> skills, String category, Instant now) {
        var alike = new Seeker(skills, List.of(category), "", null);
        return new Reasons(alike, Signal.SHARED_SKILLS, Signal.SAME_CATEGORY, null, now);
    }

    /// Whether they look at what a project and a person have in common.
    boolean arePersonal() {
        return seeker != NOBODY;
    }

    List<Reason> of(CardFacts card) {
        var reasons = new ArrayList<Reason>();
        fit(card, reasons);
        var miles = miles(card);
        if (miles != null) {
            reasons.add(new Reason(Signal.NEAR, List.of(miles.toString())));
        }
        if (card.replyDays <= Signals.FAST_REPLY) {
            reasons.add(new Reason(Signal.REPLY, List.of(String.valueOf(card.replyDays))));
        }
        if (card.centsPerHour >= Signals.GOOD_PAY) {
            reasons.add(new Reason(Signal.PAY, List.of(String.valueOf(card.centsPerHour))));
        }
        // both are written alike, so most are told apart without being read
        if (card.publishedAt.compareTo(freshSince) >= 0) {
            var age = Duration.between(Instant.parse(card.publishedAt), now);
            reasons.add(new Reason(Signal.FRESH, List.of(String.valueOf(Math.max(0, age.toDays())))));
        }
        if (card.firstProject) {
            reasons.add(new Reason(Signal.FIRST_PROJECT, List.of()));
        }
        return reasons.size() <= MOST ? reasons : List.copyOf(reasons.subList(0, MOST));
    }

    /// How far away it is from what the search is near to; null where one of them has no place.
    @Nullable
    Integer miles(CardFacts card) {
        return near == null || card.location == null ? null : (int) Math.round(miles(near, card.location));
    }

    private void fit(CardFacts card, List<Reason> reasons) {
        if (!arePersonal()) {
            return;
        }
        var common = card.skills.stream()
                .filter(skill -> skills.contains(skill.toLowerCase(Locale.ROOT)))
                .limit(MOST_SKILLS)
                .toList();
        if (!common.isEmpty()) {
            reasons.add(new Reason(ofSkills, common));
        }
        if (seeker.interests().contains(card.category)) {
            reasons.add(new Reason(ofCategory, List.of(card.categoryName)));
        }
        if (card.audience.contains(seeker.standing())) {
            reasons.add(new Reason(Signal.OPEN_TO_YOU, List.of(seeker.standing())));
        }
    }

    static double miles(Near near, GeoPoint place) {
        var north = Math.toRadians(place.lat() - near.latitude());
        var east = Math.toRadians(place.lon() - near.longitude());
        var half = Math.pow(Math.sin(north / 2), 2)
                + Math.cos(Math.toRadians(near.latitude()))
                        * Math.cos(Math.toRadians(place.lat()))
                        * Math.pow(Math.sin(east / 2), 2);
        return Math.toDegrees(2 * Math.asin(Math.min(1, Math.sqrt(half)))) * MILES_PER_DEGREE;
    }

    private static Set<String> lower(List<String> skills) {
        return skills.stream().map(skill -> skill.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
    }
}
