package dev.foothold.search;

import dev.foothold.search.ProjectDocument.GeoPoint;
import dev.foothold.shared.Money;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a card in a list shows of a project. It lies in the index just as a browser gets it, and is handed on unread.
///
/// @param audience the class standings that may apply; empty means anyone
/// @param firstProject whether it suits somebody who has done none yet
/// @param replyDays how many days the employer usually takes to answer; null where that is not known yet
record ProjectCard(
        String id,
        String slug,
        String title,
        String employerName,
        String employerSlug,
        boolean employerVerified,
        String category,
        String categoryName,
        List<String> skills,
        String mode,
        @Nullable String city,
        @Nullable String state,
        @Nullable GeoPoint location,
        int hours,
        Money fee,
        Money payPerHour,
        Money net,
        boolean earlyYear,
        boolean firstProject,
        List<String> audience,
        @Nullable Integer replyDays,
        String applyBy,
        String startsOn,
        String endsOn,
        String publishedAt,
        int positionsLeft) {}
