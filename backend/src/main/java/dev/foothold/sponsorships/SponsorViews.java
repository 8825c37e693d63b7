package dev.foothold.sponsorships;

import dev.foothold.payments.WalletId;
import dev.foothold.payments.Wallets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Turns wallets into what their university sees, money and counts included.
@Component
class SponsorViews {

    private final SponsorshipRepository sponsorships;
    private final Wallets money;
    private final SponsorshipSettings settings;

    SponsorViews(SponsorshipRepository sponsorships, Wallets money, SponsorshipSettings settings) {
        this.sponsorships = sponsorships;
        this.money = money;
        this.settings = settings;
    }

    List<SponsorWalletRow> rows(List<SponsorWallet> wallets) {
        var figures = figures(wallets);
        return wallets.stream().map(wallet -> row(wallet, figures)).toList();
    }

    SponsorWalletView view(SponsorWallet wallet) {
        var counted = of(wallet, figures(List.of(wallet)));
        return new SponsorWalletView(
                wallet.id(),
                wallet.university(),
                wallet.state(),
                wallet.terms(),
                wallet.openedAt(),
                money.get(wallet.id()),
                money.topUps(wallet.id()),
                (int) counted.projects(),
                (int) counted.employers(),
                (int) counted.completed(),
                (int) counted.studentsPaid(),
                shown(counted.hired()));
    }

    List<SponsoredProjectView> projects(List<Sponsorship> found) {
        var moved = money.sponsored(found.stream().map(Sponsorship::payment).toList());
        return found.stream()
                .map(one -> one.view(Objects.requireNonNull(moved.get(one.payment()))))
                .toList();
    }

    // few hires could give somebody away
    private @Nullable Integer shown(long hired) {
        return hired > 0 && hired < settings.smallestCell() ? null : (int) hired;
    }

    private SponsorWalletRow row(SponsorWallet wallet, Map<WalletId, SponsorFigures> figures) {
        var moved = money.get(wallet.id());
        return new SponsorWalletRow(
                wallet.id(),
                wallet.name(),
                wallet.state(),
                moved.balance(),
                moved.committed(),
                moved.spent(),
                (int) of(wallet, figures).projects(),
                wallet.openedAt());
    }

    private Map<WalletId, SponsorFigures> figures(List<SponsorWallet> wallets) {
        return wallets.isEmpty()
                ? Map.of()
                : sponsorships.figures(wallets.stream().map(SponsorWallet::id).toList()).stream()
                        .collect(Collectors.toMap(SponsorFigures::wallet, Function.identity()));
    }

    private static SponsorFigures of(SponsorWallet wallet, Map<WalletId, SponsorFigures> figures) {
        return figures.getOrDefault(wallet.id(), SponsorFigures.none(wallet.id()));
    }
}
