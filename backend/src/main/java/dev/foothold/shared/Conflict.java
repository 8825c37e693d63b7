package dev.foothold.shared;

import org.springframework.http.HttpStatus;

/// The act does not fit the state that the thing is in.
public class Conflict extends Problem {

    /// @param type a stable, kebab-case word for programs
    /// @param title what happened, in a few words
    /// @param detail a sentence that tells the way out
    public Conflict(String type, String title, String detail) {
        super(HttpStatus.CONFLICT, type, title, detail);
    }
}
