/// Who somebody is: accounts, the organisations they belong to, and the roles they have there.
///
/// Invariants: an e-mail address belongs to one account at most, whatever its case; a person proves an identity with
/// a password or through a university's identity provider, and an unconfirmed address proves nothing; a machine is an
/// account like any other. Passwords, tokens and client secrets are kept as hashes only.
///
/// The nested packages are nobody else's: `signin` checks who a person is, `oauth` lets machines and other
/// applications in, `security` guards every request.
@ApplicationModule(allowedDependencies = "shared")
@NullMarked
package dev.foothold.accounts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
