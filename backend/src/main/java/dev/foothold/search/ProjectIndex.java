package dev.foothold.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.VersionType;
import co.elastic.clients.elasticsearch.core.BulkRequest;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The index of open projects: made from its definition, filled, and swapped behind its alias.
@Component
class ProjectIndex {

    /// A stale write is refused with this status; what is there is newer, so nothing is missing.
    private static final int NEWER_IS_THERE = 409;

    /// Deleting what is not there is answered with this status.
    private static final int NOT_THERE = 404;

    private final ElasticsearchClient client;
    private final ElasticsearchSettings settings;
    private final Clock clock;

    ProjectIndex(ElasticsearchClient client, ElasticsearchSettings settings, Clock clock) {
        this.client = client;
        this.settings = settings;
        this.clock = clock;
    }

    /// One entry to write.
    ///
    /// @param document null when the project can no longer be found
    record Entry(String id, long version, @Nullable ProjectDocument document) {}

    boolean exists() throws IOException {
        return client.indices()
                .existsAlias(alias -> alias.name(settings.alias()))
                .value();
    }

    /// Makes an empty index that nobody searches yet.
    ///
    /// @return its name
    String create() throws IOException {
        var name = settings.alias() + "-" + clock.millis();
        client.indices().create(index -> index.index(name).withJson(IndexDefinition.json()));
        return name;
    }

    /// From here on searches ask this index; the one before is removed.
    void use(String name) throws IOException {
        client.indices().refresh(refresh -> refresh.index(name));
        var before = current();
        client.indices().updateAliases(update -> {
            update.actions(action -> action.add(add -> add.index(name).alias(settings.alias())));
            before.forEach(old -> update.actions(action -> action.removeIndex(remove -> remove.index(old))));
            return update;
        });
    }

    /// Writes entries to the index that is searched.
    void write(List<Entry> entries) {
        write(settings.alias(), entries);
    }

    /// Writes entries to an index; throws when one of them was not taken.
    void write(String index, List<Entry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        var operations = entries.stream().map(ProjectIndex::operation).toList();
        try {
            var answer = client.bulk(BulkRequest.of(bulk -> bulk.index(index).operations(operations)));
            answer.items().stream()
                    .filter(item -> item.error() != null)
                    .filter(item -> item.status() != NEWER_IS_THERE && item.status() != NOT_THERE)
                    .findFirst()
                    .ifPresent(item -> {
                        throw new IllegalStateException("Not indexed: " + item.id() + " " + item.error());
                    });
        } catch (IOException away) {
            throw new UncheckedIOException(away);
        }
    }

    private java.util.Set<String> current() throws IOException {
        try {
            return client.indices()
                    .getAlias(alias -> alias.name(settings.alias()))
                    .aliases()
                    .keySet();
        } catch (ElasticsearchException none) {
            if (none.status() == NOT_THERE) {
                return Map.<String, String>of().keySet();
            }
            throw none;
        }
    }

    private static BulkOperation operation(Entry entry) {
        var document = entry.document();
        return document == null
                ? BulkOperation.of(operation -> operation.delete(
                        delete -> delete.id(entry.id()).version(entry.version()).versionType(VersionType.ExternalGte)))
                : BulkOperation.of(operation -> operation.index(index -> index.id(entry.id())
                        .version(entry.version())
                        .versionType(VersionType.ExternalGte)
                        .document(document)));
    }
}
