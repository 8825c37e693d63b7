package dev.foothold.notifications;

/// Where the mail of a notification stands.
///
/// ```
/// WAITING -> SENT
///    |-----> SKIPPED   the news was old, or the account is closed
///    '-----> FAILED    the mail server refused it too often
/// ```
enum MailState {
    WAITING,
    SENT,
    SKIPPED,
    FAILED
}
