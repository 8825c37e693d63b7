package dev.foothold.demo;

/// The days of a project, counted from its publication.
final class Pace {

    static final double CHOICE = 9.2;
    static final double OFFER = 10.1;
    static final double ACCEPTANCE = 11.4;
    static final double STUDENT_SIGNS = 12.1;
    static final double EMPLOYER_SIGNS = 13;
    static final double FUNDING = 14.1;
    static final double START = 16;

    private Pace() {}

    static double submission(Script.ProjectPart project) {
        return START + project.windowDays() - 2.2;
    }

    static double verdict(Script.ProjectPart project) {
        return submission(project) + 2.1;
    }

    static double secondSubmission(Script.ProjectPart project) {
        return verdict(project) + 3.2;
    }

    static double secondVerdict(Script.ProjectPart project) {
        return secondSubmission(project) + 1.8;
    }
}
