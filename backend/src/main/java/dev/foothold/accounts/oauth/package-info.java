/// The authorization server: lets an organisation's machines, and other applications for a person, use the API.
@NullMarked
package dev.foothold.accounts.oauth;

import org.jspecify.annotations.NullMarked;
