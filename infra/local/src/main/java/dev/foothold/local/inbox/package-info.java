/// Takes mail over SMTP, keeps it in a folder and shows it in the browser and as JSON; it sends nothing on.
@NullMarked
package dev.foothold.local.inbox;

import org.jspecify.annotations.NullMarked;
