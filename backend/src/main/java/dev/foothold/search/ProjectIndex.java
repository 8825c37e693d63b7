package dev.foothold.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.VersionType;
import co.elastic.clients.elasticsearch.core.BulkRequest;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/// The index of open projects: made from its definition, filled, and swapped behind its alias.
@Component
class ProjectIndex {

    private static final Logger LOG = LoggerFactory.getLogger(ProjectIndex.class);

    /// A stale write is refused with this status; what is there is newer, so nothing is missing.
    private static final int NEWER_IS_THERE = 409;

    /// What the definition of the index does not allow is refused with this status, now and ever.
    private static final int NOT_ALLOWED = 400;

    private static final int NOT_THERE = 404;

    private final ElasticsearchClient client;
    private final ElasticsearchClient shortPatience;
    private final ElasticsearchSettings settings;
    private final Clock clock;
    private final String definition;
    private final Set<String> leaving = ConcurrentHashMap.newKeySet();

    ProjectIndex(
            @Qualifier("indexingClient") ElasticsearchClient client,
            ElasticsearchClient shortPatience,
            ElasticsearchSettings settings,
            Clock clock) {
        this.client = client;
        this.shortPatience = shortPatience;
        this.settings = settings;
        this.clock = clock;
        this.definition = IndexDefinition.json();
    }

    /// One entry to write.
    ///
    /// @param document null when the project can no longer be found
    record Entry(String id, long version, @Nullable IndexedDocument document) {}

    /// Also tells soon when Elasticsearch is away.
    boolean exists() throws IOException {
        return shortPatience
                .indices()
                .existsAlias(alias -> alias.name(settings.alias()))
                .value();
    }

    /// Whether what is searched was made from the definition that this process has.
    boolean isUpToDate() throws IOException {
        return current().stream().anyMatch(name -> name.startsWith(prefix()));
    }

    /// The name of an index that does not exist yet; it tells the definition.
    String newName() {
        return prefix() + clock.millis();
    }

    /// Makes an empty index that nobody searches yet.
    void create(String name) throws IOException {
        var text = definition;
        client.indices().create(index -> index.index(name).withJson(new StringReader(text)));
        refreshEvery(name, "-1");
    }

    /// From here on searches ask this index; gives the one before, which those who ask it now still need for a moment.
    Set<String> use(String name) throws IOException {
        client.indices().refresh(refresh -> refresh.index(name));
        refreshEvery(name, settings.refreshInterval());
        var before = new HashSet<>(current());
        before.remove(name);
        leaving.addAll(before);
        client.indices().updateAliases(update -> {
            update.actions(action -> action.add(add -> add.index(name).alias(settings.alias())));
            before.forEach(old -> update.actions(
                    action -> action.remove(remove -> remove.index(old).alias(settings.alias()))));
            return update;
        });
        return before;
    }

    /// Removes what earlier attempts left behind: indices that are neither searched, nor this one, nor about to be
    /// removed.
    void removeOthersThan(String name) throws IOException {
        var searched = current();
        for (var index : all()) {
            if (!index.equals(name) && !searched.contains(index) && !leaving.contains(index)) {
                remove(index);
            }
        }
    }

    void remove(String name) throws IOException {
        // first, so that the next rebuild removes it should this fail
        leaving.remove(name);
        client.indices().delete(delete -> delete.index(name).ignoreUnavailable(true));
    }

    /// What was written can be found after this.
    void refresh() throws IOException {
        client.indices().refresh(refresh -> refresh.index(settings.alias()));
    }

    /// The index behind the alias; none before the first was built.
    Set<String> current() throws IOException {
        try {
            return client.indices()
                    .getAlias(alias -> alias.name(settings.alias()))
                    .aliases()
                    .keySet();
        } catch (ElasticsearchException none) {
            if (none.status() == NOT_THERE) {
                return Set.of();
            }
            throw none;
        }
    }

    /// Writes entries to the index that is searched; refused while there is none.
    void write(List<Entry> entries) {
        write(entries, bulk -> bulk.index(settings.alias()).requireAlias(true));
    }

    /// Writes entries to an index that nobody searches yet.
    void write(String index, List<Entry> entries) {
        write(entries, bulk -> bulk.index(index));
    }

    private void write(List<Entry> entries, UnaryOperator<BulkRequest.Builder> target) {
        if (entries.isEmpty()) {
            return;
        }
        var operations = entries.stream().map(ProjectIndex::operation).toList();
        try {
            client.bulk(BulkRequest.of(bulk -> target.apply(bulk).operations(operations)))
                    .items()
                    .forEach(ProjectIndex::mustBeTaken);
        } catch (IOException away) {
            throw new UncheckedIOException(away);
        }
    }

    private static void mustBeTaken(BulkResponseItem item) {
        var error = item.error();
        if (error == null || item.status() == NEWER_IS_THERE) {
            return;
        }
        if (item.status() != NOT_ALLOWED) {
            throw new IllegalStateException("Not indexed: " + item.id() + " " + error);
        }
        // it would hold up all others for ever; the check of the index tells that it is missing
        LOG.error("Elasticsearch does not take project {}: {} {}", item.id(), error.type(), error.reason());
    }

    private Set<String> all() throws IOException {
        return client.indices()
                .get(get -> get.index(settings.alias() + "-*").allowNoIndices(true))
                .indices()
                .keySet();
    }

    private void refreshEvery(String name, String interval) throws IOException {
        client.indices()
                .putSettings(
                        put -> put.index(name).settings(index -> index.refreshInterval(time -> time.time(interval))));
    }

    private String prefix() {
        var sum = new CRC32();
        sum.update(definition.getBytes(StandardCharsets.UTF_8));
        return settings.alias() + "-" + Long.toHexString(sum.getValue()) + "-";
    }

    private static BulkOperation operation(Entry entry) {
        var document = entry.document();
        return document == null
                ? BulkOperation.of(operation -> operation.delete(
                        delete -> delete.id(entry.id()).version(entry.version()).versionType(VersionType.ExternalGte)))
                : BulkOperation.of(operation -> operation.index(index -> index.id(entry.id())
                        .version(entry.version())
                        .versionType(VersionType.ExternalGte)
                        .document(document.content())));
    }
}
