/// A single Elasticsearch node from the published jars, started as a child process where no cluster is configured.
@NullMarked
package dev.foothold.elasticsearch;

import org.jspecify.annotations.NullMarked;
