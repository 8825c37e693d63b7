package dev.foothold.projects;

import dev.foothold.employers.EmployerId;

/// Who offers a project, in a line.
///
/// @param slug the employer's name in addresses
/// @param verified whether an operator has checked the employer
public record EmployerBrief(EmployerId id, String slug, String name, boolean verified) {}
