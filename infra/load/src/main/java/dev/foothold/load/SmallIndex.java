package dev.foothold.load;

import java.io.IOException;

/// Some of the projects in an index of their own, searched under the same name as long as this is open. With a million
/// projects an answer takes so long that minutes bring too few of them for the compiler to learn from.
final class SmallIndex implements AutoCloseable {

    /// As many as the smallest size that is usually measured has.
    static final int PROJECTS = 10_000;

    private static final String NAME = "warm-up";

    private final Engine engine;
    private final String whole;

    private SmallIndex(Engine engine, String whole) {
        this.engine = engine;
        this.whole = whole;
    }

    static SmallIndex open(Engine engine, IndexingTrial documents) throws IOException, InterruptedException {
        var small = new SmallIndex(engine, engine.searched());
        documents.copy(NAME, PROJECTS);
        small.search(NAME, small.whole);
        return small;
    }

    @Override
    public void close() throws IOException, InterruptedException {
        search(whole, NAME);
        engine.delete("/" + NAME);
    }

    private void search(String index, String instead) throws IOException, InterruptedException {
        engine.post("/_aliases", """
                {"actions": [{"remove": {"index": "%s", "alias": "projects"}},
                             {"add": {"index": "%s", "alias": "projects"}}]}""".formatted(instead, index));
    }
}
