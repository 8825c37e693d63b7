/// What a laptop runs instead of servers: it starts what is not configured and is never part of the packaged
/// application.
///
/// Every service is a process of its own (the inbox is not) that ends when the application ends, however it ended,
/// and keeps what it holds in one folder.
@NullMarked
package dev.foothold.local;

import org.jspecify.annotations.NullMarked;
