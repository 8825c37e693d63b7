package dev.foothold.payments;

import dev.foothold.shared.Money;
import java.util.List;
import java.util.UUID;

/// What payers' banks may still take back.
///
/// @param days how long after a release a bank may still ask
/// @param released what was released in these days and no bank has asked back yet, of all payers
/// @param openDisputes how many disputes no bank has decided, of all payers
/// @param disputed what these banks ask back, of all payers
/// @param withheld what of it they have taken from the balance until they decide
/// @param payers how many payers there are in all
/// @param most the payers with the most at risk, the most first
public record ExposureView(
        int days,
        Money released,
        int openDisputes,
        Money disputed,
        Money withheld,
        int payers,
        List<PayerExposure> most) {

    /// What the banks of one payer may still take back.
    ///
    /// @param payer the employer, or the university behind the wallet that paid
    /// @param name empty when the payer is gone
    public record PayerExposure(UUID payer, String name, Money released, int openDisputes, Money disputed) {}
}
