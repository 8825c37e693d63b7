package dev.foothold.load;

import java.io.IOException;
import java.sql.SQLException;

/// One of the four connections of a variant.
interface Asker extends AutoCloseable {

    /// Asks the question with this number and waits for the whole answer.
    ///
    /// @return whether it was answered as it should be
    boolean ask(int number) throws IOException, SQLException;

    /// How many questions it knows, numbered from 0.
    int questions();

    @Override
    void close();

    /// Opens connections of one variant.
    interface Opening {
        Asker open() throws IOException, SQLException;
    }
}
