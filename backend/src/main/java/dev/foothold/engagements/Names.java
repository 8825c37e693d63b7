package dev.foothold.engagements;

/// The names of the three who meet in an engagement.
record Names(String employer, String student, String supervisor) {}
