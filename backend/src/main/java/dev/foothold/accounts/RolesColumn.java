package dev.foothold.accounts;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.persistence.AttributeConverter;
import java.util.Arrays;
import java.util.Set;

/// Keeps a member's roles in one column, as words with commas between.
class RolesColumn implements AttributeConverter<Set<OrganisationRole>, String> {

    @Override
    public String convertToDatabaseColumn(Set<OrganisationRole> roles) {
        return roles.stream().sorted().map(Enum::name).collect(joining(","));
    }

    @Override
    public Set<OrganisationRole> convertToEntityAttribute(String words) {
        return Arrays.stream(words.split(","))
                .filter(word -> !word.isEmpty())
                .map(OrganisationRole::valueOf)
                .collect(toUnmodifiableSet());
    }
}
