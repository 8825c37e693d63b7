/// The ground every module stands on: money, problems, identifiers, paging, places, files and the clock.
/// It knows nothing of the business and depends on no module.
@ApplicationModule(type = ApplicationModule.Type.OPEN)
@NullMarked
package dev.foothold.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
