package dev.foothold.local;

/// An Elasticsearch node.
sealed interface SearchEngine extends LocalService permits ElasticsearchProcess, ElasticsearchInContainer {

    static SearchEngine start(LocalSettings settings, LocalDirectory directory) {
        return settings.containers() && ContainerEngine.answers()
                ? ElasticsearchInContainer.start()
                : ElasticsearchProcess.start(directory);
    }
}
