package dev.foothold.sponsorships;

import dev.foothold.universities.ClassStanding;

/// How far the student of sponsored work is, and whether the sponsor may know it.
///
/// @param ownStudent whether the student studies at the university that pays
/// @param shared whether the student lets the university see more than counts
record Studies(ClassStanding standing, boolean ownStudent, boolean shared) {}
