/// The organisations that post projects: who they are, whether they were checked, and who acts for them.
///
/// An employer is PENDING until an operator has looked at its checks; only a VERIFIED one meets students. What
/// identifies
/// it (its name, the host of its web site) cannot change without being looked at again. Its team are memberships
/// that `accounts` keeps; somebody always is the owner.
@ApplicationModule(allowedDependencies = {"shared", "accounts"})
@NullMarked
package dev.foothold.employers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
