package dev.foothold.search;

import dev.foothold.accounts.AccountId;
import dev.foothold.accounts.CurrentAccount;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Saved searches over HTTP, for whoever is signed in.
@RestController
@RequestMapping("/api/saved-searches")
@Tag(name = "Saved searches")
class SavedSearchController {

    private final SavedSearches searches;

    SavedSearchController(SavedSearches searches) {
        this.searches = searches;
    }

    @GetMapping
    @Operation(summary = "Your saved searches, newest first")
    List<SavedSearchView> mine(@CurrentAccount AccountId actor) {
        return searches.of(actor).stream().map(SavedSearchView::of).toList();
    }

    @PostMapping
    @Operation(summary = "Save a search; the same question again changes the one that is there")
    ResponseEntity<SavedSearchView> save(
            @CurrentAccount AccountId actor, @Valid @RequestBody SaveSearchRequest request) {
        var question = request.query() == null ? "" : request.query();
        var wish = new SavedSearches.Wish(request.name(), request.alert(), request.timeZone());
        var saved = searches.save(actor, question, wish);
        var view = SavedSearchView.of(saved.search());
        return saved.isNew()
                ? ResponseEntity.created(URI.create("/api/saved-searches/" + view.id()))
                        .body(view)
                : ResponseEntity.ok(view);
    }

    @GetMapping("/{id}")
    @Operation(summary = "One of your saved searches")
    SavedSearchView one(@CurrentAccount AccountId actor, @PathVariable SavedSearchId id) {
        return SavedSearchView.of(searches.get(actor, id));
    }

    @PutMapping("/{id}")
    @Operation(summary = "Rename it, or change how often you hear of new projects")
    SavedSearchView change(
            @CurrentAccount AccountId actor,
            @PathVariable SavedSearchId id,
            @Valid @RequestBody ChangeSavedSearchRequest request) {
        return SavedSearchView.of(searches.change(actor, id, request.name(), request.alert()));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Delete it; for a day it can be brought back")
    void delete(@CurrentAccount AccountId actor, @PathVariable SavedSearchId id) {
        searches.delete(actor, id);
    }

    @PostMapping("/{id}/restoration")
    @Operation(summary = "Bring a deleted one back")
    SavedSearchView restore(@CurrentAccount AccountId actor, @PathVariable SavedSearchId id) {
        return SavedSearchView.of(searches.restore(actor, id));
    }

    @PostMapping("/{id}/feed")
    @Operation(summary = "Give its feed another address; the one before is closed")
    SavedSearchView renewFeed(@CurrentAccount AccountId actor, @PathVariable SavedSearchId id) {
        return SavedSearchView.of(searches.renewFeed(actor, id));
    }

    /// What to keep.
    ///
    /// @param query the parameters of the search as they stand in the address
    /// @param timeZone where it is morning for the person, such as `America/Chicago`
    record SaveSearchRequest(
            @NotNull(message = "Give the search a name.") String name,
            @Nullable String query,

            @NotNull(message = "Choose OFF, INSTANT, DAILY or WEEKLY.")
            AlertRhythm alert,

            @Size(max = 64, message = "Name a time zone.") @Nullable
            String timeZone) {}

    /// What it is called from now on, and how often it is told.
    record ChangeSavedSearchRequest(
            @NotNull(message = "Give the search a name.") String name,

            @NotNull(message = "Choose OFF, INSTANT, DAILY or WEEKLY.")
            AlertRhythm alert) {}
}
