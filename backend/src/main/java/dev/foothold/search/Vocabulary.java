package dev.foothold.search;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.StreamSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What the index knows, kept in memory and read anew from time to time: its words, and the cities with projects. No
/// search ever waits for it.
@Component
class Vocabulary {

    private static final Logger LOG = LoggerFactory.getLogger(Vocabulary.class);
    private static final Duration FRESH = Duration.ofMinutes(5);
    private static final int MOST_WORDS = 30_000;
    private static final int MOST_CITIES = 500;

    private final SearchEngine engine;
    private final Clock clock;
    private final Set<String> alsoKnown = IndexDefinition.synonymWords();
    private final JsonMapper json = JsonMapper.builder().build();
    private final AtomicBoolean reading = new AtomicBoolean();
    private final Set<String> learned = new HashSet<>();
    private final Set<String> learnedBefore = new HashSet<>();
    private volatile Known known;

    Vocabulary(SearchEngine engine, Clock clock) {
        this.engine = engine;
        this.clock = clock;
        this.known = new Known(new Spelling(Map.of(), alsoKnown), List.of(), Instant.EPOCH);
    }

    /// @param cities those with the most projects first
    private record Known(Spelling spelling, List<City> cities, Instant at) {}

    /// A city in which projects take place.
    record City(String city, String state, double lat, double lon, long count) {}

    Spelling spelling() {
        return current().spelling();
    }

    List<City> cities() {
        return current().cities();
    }

    /// Takes in the words of projects that were just written: a typo in them is set right at once, not only after the
    /// next reading. Before the first reading there is nothing to add to.
    synchronized void learn(Set<String> words) {
        var before = current();
        learned.addAll(words);
        if (before.at().isAfter(Instant.EPOCH) && !before.spelling().knows(words)) {
            known = new Known(before.spelling().with(words), before.cities(), before.at());
        }
    }

    /// Reads it now.
    void read() throws IOException {
        var answer = json.readTree(engine.askAside(request()));
        if (!SearchEngine.isWhole(answer)) {
            throw new IOException("Elasticsearch has told a part of its words only");
        }
        var counts = answer.path("aggregations");
        var words = new HashMap<String, Long>();
        for (var bucket : counts.path("words").path("buckets")) {
            words.put(bucket.path("key").asString(), bucket.path("doc_count").asLong());
        }
        var cities = StreamSupport.stream(counts.path("cities").path("buckets").spliterator(), false)
                .filter(bucket -> bucket.path("middle").has("location"))
                .map(Vocabulary::city)
                .toList();
        keep(new Spelling(words, alsoKnown), cities);
    }

    // what was written while it was read may be missing in it; after one more reading it is there
    private synchronized void keep(Spelling spelling, List<City> cities) {
        learnedBefore.addAll(learned);
        known = new Known(spelling.with(learnedBefore), cities, clock.instant());
        learnedBefore.clear();
        learnedBefore.addAll(learned);
        learned.clear();
    }

    private Known current() {
        if (known.at().plus(FRESH).isBefore(clock.instant()) && reading.compareAndSet(false, true)) {
            Thread.ofVirtual().name("search-vocabulary").start(this::readAgain);
        }
        return known;
    }

    private void readAgain() {
        try {
            read();
        } catch (IOException | ElasticsearchException away) {
            LOG.debug("The vocabulary stays as it was while Elasticsearch is away", away);
        } finally {
            reading.set(false);
        }
    }

    private SearchRequest request() {
        return SearchRequest.of(request -> request.index(engine.alias())
                .size(0)
                .timeout("20s")
                .aggregations(
                        "words",
                        words -> words.terms(terms -> terms.field("vocabulary").size(MOST_WORDS)))
                .aggregations(
                        "cities",
                        cities -> cities.terms(terms -> terms.field("cityKey").size(MOST_CITIES))
                                .aggregations(
                                        "middle",
                                        Aggregation.of(
                                                middle -> middle.geoCentroid(centre -> centre.field("location"))))));
    }

    private static City city(JsonNode bucket) {
        var key = bucket.path("key").asString();
        var comma = key.lastIndexOf(", ");
        var middle = bucket.path("middle").path("location");
        return new City(
                key.substring(0, comma),
                key.substring(comma + 2),
                rounded(middle.path("lat").asDouble(0)),
                rounded(middle.path("lon").asDouble(0)),
                bucket.path("doc_count").asLong());
    }

    // the middle comes with some fourteen digits, which make long addresses; a city is no point
    private static double rounded(double degrees) {
        return Math.round(degrees * 1_000) / 1_000.0;
    }
}
