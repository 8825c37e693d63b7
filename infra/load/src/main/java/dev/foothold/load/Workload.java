package dev.foothold.load;

/// The kinds of questions that people ask.
enum Workload {
    BROWSE("browse with facets"),
    TEXT("text, half of it mistyped, with facets"),
    SUGGEST("suggestions while typing"),
    DEEP("deep filter with facets");

    private final String title;

    Workload(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
