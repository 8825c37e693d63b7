package dev.foothold.employers;

import dev.foothold.shared.Place;

/// What an employer tells about itself.
///
/// @param name as on its letterhead
/// @param website an https address; its host is part of the employer's identity
/// @param about a few sentences for students
/// @param industry in the employer's own words
/// @param size the range of employees, such as `11-50`
/// @param place where it sits
public record EmployerProfile(String name, String website, String about, String industry, String size, Place place) {

    /// Takes texts that were not sent as empty, so that the rules can name the field.
    public EmployerProfile {
        name = name == null ? "" : name.strip();
        website = website == null ? "" : website.strip();
        about = about == null ? "" : about.strip();
        industry = industry == null ? "" : industry.strip();
        size = size == null ? "" : size.strip();
    }
}
