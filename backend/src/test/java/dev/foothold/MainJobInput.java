package dev.foothold;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What people type into the forms of the main job, as JSON.
final class MainJobInput {

    private MainJobInput() {}

    static Map<String, Object> employer(String name) {
        return Map.of(
                "name", name,
                "website", "https://www.harbor.example",
                "about", "We repair wooden boats and teach others how to do it.",
                "industry", "Boat building",
                "size", "11-50",
                "place", Map.of("city", "Duluth", "state", "MN"));
    }

    static Map<String, Object> university(String domain) {
        return Map.of(
                "name", "Cedar University",
                "shortName", "Cedar",
                "place", Map.of("city", "Cedar Falls", "state", "IA"),
                "domains", List.of(domain),
                "programmes", List.of(Map.of("name", "Economics", "cipCode", "45.0601")));
    }

    static Map<String, Object> wallet() {
        return Map.of(
                "name",
                "First projects",
                "projectsPerEmployer",
                2,
                "highestFee",
                Map.of("minor", 500_00, "currency", "USD"),
                "places",
                List.of(Map.of("state", "MN")));
    }

    static Map<String, Object> profile(String standing) {
        return Map.of(
                "classStanding",
                standing,
                "headline",
                "Curious about data",
                "about",
                "I like to find out why numbers do not add up, and to tell others.",
                "skills",
                List.of("Excel", "Data cleaning", "Interviewing"),
                "interests",
                List.of("data-analysis"),
                "hoursPerWeek",
                10,
                "availableFrom",
                today().plusDays(5).toString(),
                "workSamples",
                List.of(Map.of("title", "Dining hall queues", "url", "https://maya.example/queues")));
    }

    static Map<String, Object> terms(String title, String supervisor, int cents) {
        var starts = today().plusDays(14);
        var terms = new HashMap<String, Object>();
        terms.put("title", title);
        terms.put("outcome", "A clean table of 1,200 answers that our board can trust.");
        terms.put("description", "We asked our members what they think. The answers need care.");
        terms.put(
                "deliverables",
                List.of(Map.of("title", "Clean table", "criteria", List.of("No duplicates", MainJob.CRITERION))));
        terms.put("skills", List.of("Excel", "Data cleaning"));
        terms.put("category", "data-analysis");
        terms.put("hours", 20);
        terms.put("fee", Map.of("minor", cents, "currency", "USD"));
        terms.put("positions", 1);
        terms.put("startsOn", starts.toString());
        terms.put("endsOn", starts.plusDays(14).toString());
        terms.put("applyBy", starts.minusDays(4).toString());
        terms.put("mode", "REMOTE");
        terms.put("audience", Map.of("standings", List.of(), "universities", List.of(), "earlyYearSeats", 0));
        terms.put("questions", List.of("Which data set have you cleaned before?"));
        terms.put("aiPolicy", "ALLOWED_WITH_DISCLOSURE");
        terms.put("supervisor", supervisor);
        terms.put("learningGoals", List.of("How to document a change"));
        return terms;
    }

    static Map<String, Object> supervisorReview() {
        return Map.of(
                "competencies",
                Map.of("communication", 4, "critical-thinking", 3),
                "strengths",
                "She asked before she changed anything.",
                "improvement",
                "Tell earlier when something takes longer.",
                "wouldInterview",
                true,
                "wouldHire",
                true,
                "wouldHostAgain",
                true);
    }

    static Map<String, Object> studentReview() {
        return Map.of(
                "clarity",
                5,
                "support",
                4,
                "fairness",
                5,
                "wentWell",
                "Every question was answered on the same day.",
                "couldImprove",
                "The first table could have been described better.",
                "wouldRecommend",
                true);
    }

    /// A table of projects with one row.
    static String table() {
        return """
                external_id,title,outcome,deliverables,skills,category,hours,fee,starts_on,ends_on,apply_by,mode,supervisor_email
                A-1,Sort a survey,A table that our board can trust.,Table: No doubles,Excel,data-analysis,20,500,%s,%s,%s,REMOTE,
                """.formatted(today().plusDays(14), today().plusDays(28), today().plusDays(10));
    }

    /// The academic year of today.
    static String term() {
        var year = today().getMonthValue() >= 8 ? today().getYear() : today().getYear() - 1;
        return "%d-%02d".formatted(year, (year + 1) % 100);
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }
}
