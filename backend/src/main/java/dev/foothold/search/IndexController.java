package dev.foothold.search;

import dev.foothold.accounts.AccountId;
import dev.foothold.accounts.Accounts;
import dev.foothold.accounts.CurrentAccount;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// The index over HTTP, for operators.
@RestController
@RequestMapping("/api/operator/search")
@Tag(name = "Search")
class IndexController {

    private final Accounts accounts;
    private final IndexOperations operations;
    private final IndexStates states;

    IndexController(Accounts accounts, IndexOperations operations, IndexStates states) {
        this.accounts = accounts;
        this.operations = operations;
        this.states = states;
    }

    @GetMapping
    @Operation(summary = "How the index stands to the database (operators)")
    IndexState state(@CurrentAccount AccountId actor) {
        accounts.requireOperator(actor);
        return states.now();
    }

    @PostMapping("/checks")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "Compare the index with the database, and repair it if asked to (operators)")
    IndexState check(@CurrentAccount AccountId actor, @Valid @RequestBody CheckIndexRequest request) {
        accounts.requireOperator(actor);
        mustHaveBegun(operations.checkAside(Boolean.TRUE.equals(request.repair())));
        return states.now();
    }

    @PostMapping("/rebuilds")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "Build the index anew beside the one that is searched (operators)")
    IndexState rebuild(@CurrentAccount AccountId actor) {
        accounts.requireOperator(actor);
        mustHaveBegun(operations.rebuildAside());
        return states.now();
    }

    private static void mustHaveBegun(boolean begun) {
        if (!begun) {
            throw new IndexBusy();
        }
    }

    /// @param repair whether projects that differ are written anew
    record CheckIndexRequest(
            @NotNull(message = "Say whether to repair what differs.")
            Boolean repair) {}
}
