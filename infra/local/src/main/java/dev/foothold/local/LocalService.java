package dev.foothold.local;

import java.util.Map;

/// Something that runs beside the application for as long as it runs.
interface LocalService extends AutoCloseable {

    /// What it is, with its version, as a person would say it.
    String title();

    /// The settings under which the application finds it.
    Map<String, Object> properties();

    @Override
    void close();
}
