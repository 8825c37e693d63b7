package dev.foothold.search;

import java.util.ArrayList;
import java.util.List;

/// What a project can be besides; counted together in one facet of the index.
enum SearchFlag {
    EARLY_YEAR,
    FIRST_PROJECT;

    static List<String> of(ProjectCard card) {
        var flags = new ArrayList<String>();
        if (card.earlyYear()) {
            flags.add(EARLY_YEAR.name());
        }
        if (card.firstProject()) {
            flags.add(FIRST_PROJECT.name());
        }
        return flags;
    }
}
