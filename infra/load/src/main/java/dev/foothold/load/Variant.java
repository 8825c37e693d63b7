package dev.foothold.load;

/// The ways in which the same need is met.
enum Variant {
    DIRECT("Elasticsearch asked directly"),
    FLOOR("empty Spring Boot application"),
    FOOTHOLD("Foothold"),
    SQL("SQL: FULLTEXT and GROUP BY");

    private final String title;

    Variant(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
