package dev.foothold.conversions;

/// In which part somebody looks at a conversion.
enum Reader {
    STUDENT,
    RECRUITER,
    ONLOOKER
}
