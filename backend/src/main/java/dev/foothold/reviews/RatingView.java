package dev.foothold.reviews;

/// How students rate an employer, over published reviews.
///
/// @param average the mean of the students' marks, 1 to 5; 0 when there are none
/// @param count how many reviews it is made from
public record RatingView(double average, long count) {}
