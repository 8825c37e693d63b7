/// Stands in for Elasticsearch's own `analysis-common` module: Lucene's common analysis under the same names and
/// settings,
/// so that one index definition works on this node and on a full Elasticsearch.
@NullMarked
package dev.foothold.elasticsearch.analysis;

import org.jspecify.annotations.NullMarked;
