package dev.foothold.applications;

/// How urgent the next word to the student is.
public enum ClockLevel {
    /// Nobody waits for the employer.
    NONE,
    /// There is time.
    CALM,
    /// A word is due within two days.
    AMBER,
    /// The week is over.
    RED
}
