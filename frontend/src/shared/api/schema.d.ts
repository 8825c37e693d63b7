// Generated from docs/api/openapi.json by `npm run generate-api`: change the backend, not this file.

export interface paths {
    "/api/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign up, and be signed in from then on */
        post: operations["signUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/api-clients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the programs of one organisation, or of all that are yours */
        get: operations["all"];
        put?: never;
        /** Let a program in; its secret is shown this once */
        post: operations["letIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/api-clients/{clientId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Shut a program out at once */
        delete: operations["shutOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/csrf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Set the cookie XSRF-TOKEN, whose value goes back in the header X-XSRF-TOKEN of every write */
        get: operations["csrf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/email-confirmations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm the address with the token of the mailed link */
        post: operations["confirm_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/identity-providers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the universities' sign-ins; open `signInUrl` in the browser, with `?returnTo=/path` */
        get: operations["all_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tell who is signed in */
        get: operations["me"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/me/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Close your own account, with your password or, if you have none, your e-mail address; refused (409) while work or money is open */
        post: operations["close_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/me/email-confirmations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask for another link that confirms the address; links sent before end */
        post: operations["confirmAgain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/password-resets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Set a new password with the token of the mailed link; every session of the account ends */
        put: operations["reset"];
        /** Ask for a link that sets a new password; the answer is the same for an unknown address */
        post: operations["request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign in with e-mail and password */
        post: operations["signIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign out; doing so twice is fine */
        post: operations["signOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My applications, newest first */
        get: operations["mine_3"];
        put?: never;
        /** Apply to a project */
        post: operations["apply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The applicants of a project, by step */
        get: operations["board"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/drafts/{project}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Keep what is written so far, without sending it */
        put: operations["saveDraft"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/waiting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who needs word from you, longest silence first */
        get: operations["waiting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One application */
        get: operations["view_10"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accept the offer */
        post: operations["accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Decline, with a reason and a next step */
        post: operations["decline_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/interview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask for a talk */
        post: operations["interview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/offer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Offer a position */
        post: operations["offer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mark as read */
        post: operations["review"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/shortlist": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take into the closer choice */
        post: operations["shortlist"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraw the application */
        post: operations["withdraw_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/word": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tell the student that you are still deciding */
        post: operations["word"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conversions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A student's own job links, or the conversion of one engagement */
        get: operations["mine_2"];
        put?: never;
        /** Say that you would hire the student of a completed engagement */
        post: operations["wouldHire"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conversions/tracker": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How an employer's completed engagements lead to hires */
        get: operations["tracker"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conversions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One conversion */
        get: operations["view_9"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conversions/{id}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm that the student has started */
        post: operations["confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conversions/{id}/link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send the student the link to the open role */
        post: operations["sendLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conversions/{id}/opening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Note that you opened the link */
        post: operations["open_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conversions/{id}/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tell that you applied, were offered the role, accepted or started */
        post: operations["report"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Employers of one status, newest first (operators) */
        get: operations["list_1"];
        put?: never;
        /** Sign an employer up */
        post: operations["register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One's own employer */
        get: operations["view_2"];
        /** Change the profile */
        put: operations["change_3"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employers/{id}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The team */
        get: operations["team"];
        put?: never;
        /** Add a member, inviting those without an account */
        post: operations["addMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employers/{id}/members/{account}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change a member's roles */
        put: operations["changeRoles"];
        post?: never;
        /** Remove a member */
        delete: operations["removeMember"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employers/{id}/suspension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Keep an employer from meeting students (operators) */
        post: operations["suspend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employers/{id}/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm that an employer is who it says (operators) */
        post: operations["verify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My engagements, or those of an employer, newest first */
        get: operations["list_3"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagements/of-application/{application}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The engagement that an accepted application has become */
        get: operations["ofApplication"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagements/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One engagement */
        get: operations["view_8"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagements/{id}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approve the work and release the money */
        post: operations["approve_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagements/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End the engagement early */
        post: operations["cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagements/{id}/change-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask for changes, naming the criterion that is not met */
        post: operations["requestChanges"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagements/{id}/check-ins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Write a short status */
        post: operations["checkIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagements/{id}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Upload a file */
        post: operations["upload_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagements/{id}/files/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download a file */
        get: operations["download_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagements/{id}/kickoff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm that work begins */
        post: operations["kickOff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagements/{id}/milestones": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approve a part of the work and release its part of the money */
        post: operations["approveMilestone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagements/{id}/signature": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign the agreement */
        post: operations["sign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagements/{id}/submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hand in a version of the work */
        post: operations["submit_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/finance/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the accounts of the ledger with their balances */
        get: operations["accounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/finance/accounts.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download the accounts of the ledger with their balances as CSV */
        get: operations["accountsSheet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/finance/accounts/{ledgerAccount}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** See the balance of a ledger account */
        get: operations["account"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/finance/accounts/{ledgerAccount}/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the entries of a ledger account */
        get: operations["entries_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/finance/accounts/{ledgerAccount}/entries.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download the entries of a ledger account as CSV */
        get: operations["sheet_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/finance/accounts/{ledgerAccount}/settlement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that what somebody owes was paid to the platform's bank, or never will be */
        post: operations["settleReceivable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/finance/differences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what does not agree */
        get: operations["differences"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/finance/differences/{id}/assignment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Look after a difference */
        post: operations["take"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/finance/differences/{id}/resolution": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say what a difference was */
        post: operations["resolve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/finance/disputes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what payers' banks ask back */
        get: operations["disputes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/finance/disputes/{dispute}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** See a dispute with the evidence that our records hold */
        get: operations["dispute"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/finance/disputes/{dispute}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send the evidence to the payer's bank, once */
        post: operations["submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/finance/exposure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** See what payers' banks may still take back */
        get: operations["exposure"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/finance/fraud-warnings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List payments that a card network warns of, oldest first */
        get: operations["fraudWarnings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/finance/manual-moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what operators move by hand, what waits for a second one first */
        get: operations["manualMoves"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/finance/manual-moves/{id}/agreement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Agree to what another operator asked to move by hand */
        post: operations["agreeToMove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/finance/manual-moves/{id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Decline what another operator asked to move by hand */
        post: operations["declineMove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/finance/manual-moves/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraw what one asked to move by hand */
        post: operations["withdrawMove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/finance/messages/given-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List messages of Stripe that were tried too often, oldest first */
        get: operations["givenUp"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/finance/messages/{id}/repetition": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Try a message again that was given up */
        post: operations["repeat"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/finance/movements/{movement}/explanation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say what a movement of our balance was that nothing of ours explains */
        post: operations["explainMovement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/finance/operations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the writes to Stripe that are in doubt */
        get: operations["operations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/finance/operations/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Decide a write in doubt by what Stripe shows */
        post: operations["decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/finance/pay-holds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List students whose pay is on hold, then those whose hold was lifted, newest first */
        get: operations["payHolds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/finance/pay-holds/{id}/lifting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lift the hold on a student's pay; what waited for nothing else is paid */
        post: operations["liftPayHold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/finance/payees": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what each student was paid in a tax year (operators) */
        get: operations["payees"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/finance/payees.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download what each student was paid in a tax year as CSV (operators) */
        get: operations["payeesSheet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/finance/payments/{id}/fraud-warning/clearance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Clear the bank's warning about a payment */
        post: operations["clearWarning"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/finance/payments/{id}/fraud-warning/refund": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask to give back a payment that a card network warns of */
        post: operations["refundWarned"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/finance/payments/{id}/refund": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask to give back what is held of a payment whose work is over */
        post: operations["refundHeld"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/finance/payments/{id}/reversals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask to take pay back from a student */
        post: operations["takeBack_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/finance/payouts/refused": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List pay that Stripe refused to transfer, oldest first */
        get: operations["payouts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/finance/payouts/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask Stripe once more for a transfer that it refused */
        post: operations["retry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/finance/platform-payouts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List payouts of the platform's own money, the newest first */
        get: operations["platformPayouts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/finance/reconciliations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Compare Stripe's books with ours now */
        post: operations["reconcile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/finance/refunds/failed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List refunds that did not arrive and are not settled, oldest first */
        get: operations["refunds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/finance/refunds/{id}/paid-another-way": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask another operator to agree that a refund which came back was paid another way */
        post: operations["paidAnotherWay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/finance/reversals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List pay that operators asked to take back, what waits for a second one first */
        get: operations["reversals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/finance/reversals/{id}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Agree to take pay back that another operator asked for */
        post: operations["agree"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/finance/reversals/{id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Decline to take pay back that another operator asked for */
        post: operations["decline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/finance/reversals/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraw what one asked to take back */
        post: operations["withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/finance/setup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** See what is wrong with how Stripe is set up */
        get: operations["setup"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/finance/setup/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask Stripe now how it is set up */
        post: operations["checkSetup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/finance/students/closed-accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List students whose account at Stripe is closed, those whose pay waits first */
        get: operations["closedAccounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/finance/students/{account}/account-replacement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask that a student whose account at Stripe is closed may make another one */
        post: operations["replaceAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/finance/students/{account}/pay-hold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put a student's pay on hold */
        post: operations["holdPay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/finance/treasury": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** See what the platform has at Stripe and whose it is */
        get: operations["treasury"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/finance/treasury/payouts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask another operator to agree that the platform's own money goes to its bank */
        post: operations["payOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/insights/early-year": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The way into paid work of a university's students, by class standing */
        get: operations["view_7"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/insights/early-year.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same figures as a CSV file */
        get: operations["download"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What you were told, newest first */
        get: operations["mine_6"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mark as read */
        post: operations["markRead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/unread": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many you have not read */
        get: operations["unread"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operator/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How the index stands to the database (operators) */
        get: operations["state"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operator/search/checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Compare the index with the database, and repair it if asked to (operators) */
        post: operations["check_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operator/search/rebuilds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Build the index anew beside the one that is searched (operators) */
        post: operations["rebuild"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the payments of an employer */
        get: operations["of_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payments/ledger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** See the trial balance of the ledger (operators) */
        get: operations["ledger"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payments/ledger.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download the trial balance of the ledger as CSV (operators) */
        get: operations["ledgerSheet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payments/statement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** See a month of an employer's money */
        get: operations["month"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payments/statement.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download a month of an employer's money as CSV */
        get: operations["monthSheet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payments/statement.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download a month of an employer's money as PDF */
        get: operations["monthPaper"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** See a payment */
        get: operations["view_6"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payments/{id}/checkout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Open the hosted payment page */
        post: operations["checkout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payments/{id}/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the ledger entries of a payment */
        get: operations["entries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payments/{id}/entries.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download the ledger entries of a payment as CSV */
        get: operations["paymentSheet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payments/{id}/receipt.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download the receipt of a payment as PDF */
        get: operations["receipt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payments/{id}/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask the payment provider how a payment stands */
        post: operations["refresh"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payments/{id}/refund-notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the refund notes of a payment, oldest first */
        get: operations["refundNotes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payments/{id}/refund-notes/{number}.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download a refund note as PDF */
        get: operations["refundNote"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payments/{id}/statement.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download the statement of a payment as PDF */
        get: operations["paymentPaper"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payouts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what I earned */
        get: operations["mine_5"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payouts/onboarding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Open the hosted page where I set up how I am paid */
        post: operations["onboard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payouts/readiness": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** See whether I can be paid */
        get: operations["readiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payouts/statement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** See a year of my pay */
        get: operations["year"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payouts/statement.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download a year of my pay as CSV */
        get: operations["yearSheet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payouts/statement.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download a year of my pay as PDF */
        get: operations["yearPaper"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An employer's projects; without an employer everybody's of one status (operators) */
        get: operations["list"];
        put?: never;
        /** Draft a project */
        post: operations["draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What terms come to, and what is wrong with them */
        post: operations["check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An employer's latest imports */
        get: operations["latest"];
        put?: never;
        /** Upload projects in CSV or JSON; nothing is made until the import is started */
        post: operations["upload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/imports/{import}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where an import stands */
        get: operations["view_5"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/imports/{import}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What comes of each row of an import */
        get: operations["rows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/imports/{import}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Carry out the rows of an import that were found right */
        post: operations["start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One's own project */
        get: operations["view_1"];
        /** Replace the terms while no position is taken */
        put: operations["change_2"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{id}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approve pay under the floor (operators) */
        post: operations["approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{id}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Close */
        post: operations["close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/projects/{id}/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Publish, or ask for approval where the pay is under the floor */
        post: operations["publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/categories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The fields of work */
        get: operations["categories"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/employers/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An employer as anybody sees it */
        get: operations["publicView_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/employers/{slug}/rating": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How students rate an employer */
        get: operations["rating"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/project-views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tell that a project's page is looked at; a signed-in student counts once a day */
        post: operations["view_3"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/projects/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A project as anybody sees it */
        get: operations["publicView"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/projects/{slug}/similar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Open projects like this one */
        get: operations["similar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Find open projects */
        get: operations["search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/search/places": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Cities in which projects take place */
        get: operations["places"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/search/suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the words typed so far may become */
        get: operations["suggestions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/skills": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Known skills that begin like the text */
        get: operations["skills"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/universities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The universities that take part */
        get: operations["list_2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/universities/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One university */
        get: operations["bySlug"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recommendations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Projects for you, each with the reasons; every fifth place is kept for what is new */
        get: operations["mine_4"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recommendations/not-interested/{project}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Never recommend this project to you again */
        put: operations["refuse"];
        post?: never;
        /** Recommend it again after all */
        delete: operations["takeBack"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reviews/framework": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The competencies that a supervisor marks */
        get: operations["framework"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reviews/{engagement}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The reviews of an engagement, as far as you may see them */
        get: operations["view_4"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reviews/{engagement}/student": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Write the student's review */
        put: operations["writeStudentReview"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reviews/{engagement}/supervisor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Write the supervisor's review */
        put: operations["writeSupervisorReview"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/saved-searches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Your saved searches, newest first */
        get: operations["mine_1"];
        put?: never;
        /** Save a search; the same question again changes the one that is there */
        post: operations["save_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/saved-searches/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One of your saved searches */
        get: operations["one"];
        /** Rename it, or change how often you hear of new projects */
        put: operations["change_1"];
        post?: never;
        /** Delete it; for a day it can be brought back */
        delete: operations["delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/saved-searches/{id}/feed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give its feed another address; the one before is closed */
        post: operations["renewFeed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/saved-searches/{id}/restoration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bring a deleted one back */
        post: operations["restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sponsorships": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let a sponsor pay for a piece of work (owner or finance of the employer) */
        post: operations["choose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sponsorships/offers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The sponsors that would pay for a piece of work (owner or finance of the employer) */
        get: operations["offers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/students/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My profile; 404 while there is none */
        get: operations["mine"];
        /** Create or change my profile */
        put: operations["save"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/students/me/consent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Decide whether my university sees more than counts */
        put: operations["consent"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/students/me/cv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download my curriculum vitae */
        get: operations["cv"];
        put?: never;
        /** Upload my curriculum vitae (PDF or Word) */
        post: operations["attachCv"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/universities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let a university take part (operators, or its first staff) */
        post: operations["join"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/universities/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One university by id */
        get: operations["get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/universities/{id}/cohorts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many are enrolled, by class standing (staff, operators) */
        get: operations["cohorts"];
        /** Replace the enrolment counts of an academic year (career services, operators) */
        put: operations["setCohorts"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/universities/{id}/staff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The staff */
        get: operations["staff"];
        put?: never;
        /** Add somebody to the staff, inviting those without an account */
        post: operations["addStaff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/universities/{id}/wallets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The wallets of a university (career services) */
        get: operations["of"];
        put?: never;
        /** Open a wallet with a rule (career services) */
        post: operations["open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/universities/{id}/wallets/{wallet}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One wallet, and what its money did (career services) */
        get: operations["view"];
        /** Change the name and rule of a wallet (career services) */
        put: operations["change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/universities/{id}/wallets/{wallet}/projects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The projects that a wallet pays for, newest first (career services) */
        get: operations["projects"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/universities/{id}/wallets/{wallet}/projects.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same as a CSV file (career services) */
        get: operations["sheet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/universities/{id}/wallets/{wallet}/state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Pause a wallet, let it go on, or end it (career services) */
        put: operations["become"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/universities/{id}/wallets/{wallet}/top-ups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Open the hosted payment page that adds money to a wallet (career services) */
        post: operations["topUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AccountEntryView: {
            /** Format: date-time */
            at: string;
            credit: components["schemas"]["Money"] | null;
            debit: components["schemas"]["Money"] | null;
            kind: string;
            /** Format: uuid */
            payment: string | null;
            stripeReference: string | null;
            /** Format: int64 */
            transaction: number;
        };
        /** @enum {string} */
        AccountKind: "STUDENT" | "EMPLOYER" | "UNIVERSITY" | "OPERATOR" | "MACHINE";
        AddMemberRequest: {
            email: string;
            name: string;
            roles: components["schemas"]["OrganisationRole"][];
        };
        AddStaffRequest: {
            email: string;
            name: string;
            roles: components["schemas"]["OrganisationRole"][];
        };
        AgreementView: {
            employer: components["schemas"]["SignatureView"] | null;
            sha256: string;
            student: components["schemas"]["SignatureView"] | null;
            text: string;
            version: string;
        };
        /** @enum {string} */
        AiPolicy: "FORBIDDEN" | "ALLOWED_WITH_DISCLOSURE" | "EXPECTED";
        /** @enum {string} */
        AlertRhythm: "OFF" | "INSTANT" | "DAILY" | "WEEKLY";
        ApiClientRequest: {
            name: string;
            /** Format: uuid */
            organisation: string;
            redirectUris?: string[] | null;
            scopes: string[];
        };
        ApiClientView: {
            clientId: string;
            clientSecret: string | null;
            /** Format: date-time */
            createdAt: string;
            name: string;
            /** Format: uuid */
            organisation: string;
            scopes: string[];
        };
        ApplicantCard: {
            allowedActions: string[];
            /** Format: date-time */
            appliedAt: string;
            clock: components["schemas"]["WeekClock"] | null;
            firstAnswer: string;
            /** Format: uuid */
            id: string;
            /** Format: int32 */
            matchingSkills: number;
            status: components["schemas"]["ApplicationStatus"];
            student: components["schemas"]["StudentCard"];
            /** Format: int64 */
            version: number;
            /** Format: int32 */
            wantedSkills: number;
        };
        ApplicationAnswer: {
            answer: string;
            question: string;
        };
        ApplicationDecline: {
            betterFits: string[];
            criterion: string | null;
            nextStep: string;
            note: string | null;
            reason: components["schemas"]["NotSelectedReason"];
        };
        ApplicationDraftRequest: {
            answers?: string[] | null;
            workSamples?: components["schemas"]["WorkSample"][] | null;
        };
        ApplicationOffer: {
            /** Format: date */
            endsOn: string;
            /** Format: date-time */
            expiresAt: string;
            fee: components["schemas"]["Money"];
            net: components["schemas"]["Money"];
            note: string | null;
            /** Format: date */
            startsOn: string;
        };
        ApplicationRow: {
            /** Format: date-time */
            appliedAt: string | null;
            clock: components["schemas"]["WeekClock"] | null;
            employerName: string;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            project: string;
            projectSlug: string;
            projectTitle: string;
            status: components["schemas"]["ApplicationStatus"];
        };
        /** @enum {string} */
        ApplicationStatus: "DRAFT" | "APPLIED" | "REVIEWED" | "SHORTLISTED" | "INTERVIEW" | "OFFERED" | "ACCEPTED" | "NOT_SELECTED" | "WITHDRAWN";
        ApplicationStep: {
            /** Format: date-time */
            at: string;
            note: string | null;
            status: components["schemas"]["ApplicationStatus"];
        };
        ApplicationView: {
            allowedActions: string[];
            answers: components["schemas"]["ApplicationAnswer"][];
            clock: components["schemas"]["WeekClock"] | null;
            decline: components["schemas"]["ApplicationDecline"] | null;
            /** Format: uuid */
            employer: string;
            employerName: string;
            /** Format: uuid */
            id: string;
            offer: components["schemas"]["ApplicationOffer"] | null;
            /** Format: uuid */
            project: string;
            projectSlug: string;
            projectTitle: string;
            status: components["schemas"]["ApplicationStatus"];
            steps: components["schemas"]["ApplicationStep"][];
            /** Format: uuid */
            student: string;
            /** Format: int64 */
            version: number;
            workSamples: components["schemas"]["WorkSample"][];
        };
        ApplyRequest: {
            answers?: string[] | null;
            /** Format: uuid */
            project: string;
            workSamples?: components["schemas"]["WorkSample"][] | null;
        };
        Audience: {
            /** Format: int32 */
            earlyYearSeats: number;
            standings: components["schemas"]["ClassStanding"][];
            universities: string[];
        };
        /** @enum {string} */
        BallWith: "STUDENT" | "EMPLOYER" | "SUPERVISOR" | "NOBODY";
        BoardColumn: {
            cards: components["schemas"]["ApplicantCard"][];
            /** Format: int32 */
            count: number;
            status: components["schemas"]["ApplicationStatus"];
        };
        BoardView: {
            columns: components["schemas"]["BoardColumn"][];
            /** Format: int32 */
            dueSoon: number;
            /** Format: int32 */
            overdue: number;
            /** Format: int32 */
            positionsLeft: number;
            /** Format: uuid */
            project: string;
            projectTitle: string;
        };
        CancellationRequest: {
            reason?: string | null;
        };
        CategoryView: {
            description: string;
            key: string;
            name: string;
        };
        ChangeProjectRequest: {
            terms: components["schemas"]["ProjectTerms"];
        };
        ChangeRequestView: {
            /** Format: date-time */
            at: string;
            criterion: string;
            note: string;
            /** Format: int32 */
            round: number;
        };
        ChangeRolesRequest: {
            roles: components["schemas"]["OrganisationRole"][];
        };
        ChangeSavedSearchRequest: {
            alert: components["schemas"]["AlertRhythm"];
            name: string;
        };
        ChangesRequest: {
            criterion?: string | null;
            note?: string | null;
        };
        CheckInRequest: {
            text?: string | null;
        };
        CheckInView: {
            /** Format: date-time */
            at: string;
            /** Format: uuid */
            author: string;
            authorName: string;
            /** Format: uuid */
            id: string;
            text: string;
        };
        CheckIndexRequest: {
            repair: boolean;
        };
        CheckView: {
            detail: string;
            name: string;
            passed: boolean;
        };
        CheckoutView: {
            /** Format: date-time */
            expiresAt: string;
            url: string;
        };
        ChooseSponsorRequest: {
            /** Format: uuid */
            engagement: string;
            /** Format: uuid */
            wallet: string;
        };
        City: {
            city: string;
            /** Format: int64 */
            count: number;
            /** Format: double */
            lat: number;
            /** Format: double */
            lon: number;
            state: string;
        };
        /** @enum {string} */
        ClassStanding: "FIRST_YEAR" | "SECOND_YEAR" | "THIRD_YEAR" | "FOURTH_YEAR_PLUS" | "MASTERS" | "DOCTORAL" | "ALUMNI";
        /** @enum {string} */
        ClockLevel: "NONE" | "CALM" | "AMBER" | "RED";
        CloseAccountRequest: {
            email?: string | null;
            password?: string | null;
        };
        CloseProjectRequest: {
            reason: string;
        };
        ClosedAccountView: {
            /** Format: date-time */
            closedSince: string;
            stripeAccount: string;
            /** Format: uuid */
            student: string;
            studentName: string;
            waiting: components["schemas"]["Money"];
        };
        CohortView: {
            classStanding: components["schemas"]["ClassStanding"];
            /** Format: int32 */
            enrolled: number;
            term: string;
        };
        CompetencyView: {
            anchors: string[];
            description: string;
            key: string;
            label: string;
        };
        ConfirmEmailRequest: {
            token: string;
        };
        ConsentRequest: {
            shareWithUniversity: boolean;
        };
        ConversionFunnelStep: {
            /** Format: int64 */
            count: number;
            step: string;
        };
        ConversionPipeline: {
            /** Format: int32 */
            progressed: number;
            /** Format: int32 */
            students: number;
        };
        /** @enum {string} */
        ConversionStep: "INTENT" | "ROLE_REQUESTED" | "LINK_SENT" | "LINK_OPENED" | "APPLIED" | "OFFERED" | "ACCEPTED" | "STARTED" | "CONFIRMED";
        ConversionStepView: {
            /** Format: date-time */
            at: string;
            by: string;
            note: string | null;
            step: components["schemas"]["ConversionStep"];
        };
        ConversionView: {
            allowedActions: string[];
            /** Format: int32 */
            daysToHire: number | null;
            /** Format: uuid */
            employer: string;
            employerName: string;
            /** Format: uuid */
            engagement: string;
            /** Format: uuid */
            id: string;
            jobLink: string | null;
            projectTitle: string;
            roleTitle: string | null;
            step: components["schemas"]["ConversionStep"];
            steps: components["schemas"]["ConversionStepView"][];
            /** Format: uuid */
            student: string;
            studentName: string;
            /** Format: int64 */
            version: number;
        };
        CursorPageAccountEntryView: {
            items: components["schemas"]["AccountEntryView"][];
            next: string | null;
        };
        CursorPageApplicationRow: {
            items: components["schemas"]["ApplicationRow"][];
            next: string | null;
        };
        CursorPageConversionView: {
            items: components["schemas"]["ConversionView"][];
            next: string | null;
        };
        CursorPageDifferenceView: {
            items: components["schemas"]["DifferenceView"][];
            next: string | null;
        };
        CursorPageEarningView: {
            items: components["schemas"]["EarningView"][];
            next: string | null;
        };
        CursorPageEmployerView: {
            items: components["schemas"]["EmployerView"][];
            next: string | null;
        };
        CursorPageEngagementRow: {
            items: components["schemas"]["EngagementRow"][];
            next: string | null;
        };
        CursorPageImportRowView: {
            items: components["schemas"]["ImportRowView"][];
            next: string | null;
        };
        CursorPageLedgerAccountView: {
            items: components["schemas"]["LedgerAccountView"][];
            next: string | null;
        };
        CursorPageNotificationView: {
            items: components["schemas"]["NotificationView"][];
            next: string | null;
        };
        CursorPagePaymentRow: {
            items: components["schemas"]["PaymentRow"][];
            next: string | null;
        };
        CursorPageProjectRow: {
            items: components["schemas"]["ProjectRow"][];
            next: string | null;
        };
        CursorPageSponsoredProjectView: {
            items: components["schemas"]["SponsoredProjectView"][];
            next: string | null;
        };
        CursorPageWaitingApplicant: {
            items: components["schemas"]["WaitingApplicant"][];
            next: string | null;
        };
        DecisionView: {
            foundAtStripe: boolean;
        };
        DeclineRequest: {
            criterion?: string | null;
            nextStep?: string | null;
            note?: string | null;
            reason?: components["schemas"]["NotSelectedReason"] | null;
        };
        Deliverable: {
            criteria: string[];
            title: string;
        };
        DeliverableView: {
            criteria: string[];
            /** Format: int32 */
            position: number;
            title: string;
        };
        /** @enum {string} */
        DifferenceState: "OPEN" | "ASSIGNED" | "RESOLVED";
        DifferenceView: {
            detail: string;
            /** Format: int64 */
            expected: number | null;
            /** Format: int64 */
            found: number | null;
            /** Format: date-time */
            foundAt: string;
            /** Format: uuid */
            id: string;
            note: string | null;
            /** Format: uuid */
            owner: string | null;
            /** Format: date-time */
            resolvedAt: string | null;
            rule: string;
            /** Format: date-time */
            seenAt: string;
            state: components["schemas"]["DifferenceState"];
            subject: string;
        };
        DisputeRow: {
            amount: components["schemas"]["Money"];
            /** Format: date-time */
            closedAt: string | null;
            evidence: components["schemas"]["EvidenceState"] | null;
            /** Format: date-time */
            evidenceDueAt: string | null;
            id: string;
            lost: components["schemas"]["Money"];
            /** Format: date-time */
            openedAt: string;
            /** Format: uuid */
            payment: string;
            reason: string;
            status: components["schemas"]["DisputeStatus"];
        };
        /** @enum {string} */
        DisputeStatus: "INQUIRY" | "OPEN" | "WON" | "LOST" | "DROPPED";
        DisputeView: {
            description: string;
            dispute: components["schemas"]["DisputeRow"];
            failure: string | null;
            maySubmit: boolean;
            payer: string;
            records: components["schemas"]["EvidencePartView"][];
            /** Format: date-time */
            submittedAt: string | null;
        };
        DraftProjectRequest: {
            /** Format: uuid */
            employer: string;
            terms: components["schemas"]["ProjectTerms"];
        };
        EarlyYearDefinition: {
            definition: string;
            step: string;
        };
        EarlyYearRow: {
            /** Format: int32 */
            activated: number | null;
            /** Format: int32 */
            applied: number | null;
            classStanding: components["schemas"]["ClassStanding"] | null;
            /** Format: int32 */
            completed: number | null;
            /** Format: int32 */
            converted: number | null;
            /** Format: int32 */
            enrolled: number | null;
            /** Format: int32 */
            paid: number | null;
            /** Format: int32 */
            selected: number | null;
            /** Format: int32 */
            started: number | null;
            suppressed: string[];
            /** Format: int32 */
            viewed: number | null;
        };
        EarlyYearView: {
            definitions: components["schemas"]["EarlyYearDefinition"][];
            finding: string;
            /** Format: date */
            from: string;
            rows: components["schemas"]["EarlyYearRow"][];
            /** Format: int32 */
            smallestCell: number;
            suppressed: boolean;
            terms: string[];
            /** Format: date */
            to: string;
            total: components["schemas"]["EarlyYearRow"];
            /** Format: uuid */
            university: string;
            /** Format: date-time */
            updatedAt: string;
        };
        EarningView: {
            blockedReason: string | null;
            description: string;
            gross: components["schemas"]["Money"];
            /** Format: uuid */
            id: string;
            net: components["schemas"]["Money"];
            /** Format: date-time */
            owedAt: string;
            /** Format: date-time */
            paidAt: string | null;
            /** Format: uuid */
            payee: string;
            platformFee: components["schemas"]["Money"];
            /** Format: uuid */
            reference: string;
            status: components["schemas"]["PayoutStatus"];
            /** Format: date-time */
            transferredAt: string | null;
        };
        EmployerBrief: {
            /** Format: uuid */
            id: string;
            name: string;
            slug: string;
            verified: boolean;
        };
        EmployerProfile: {
            about: string;
            industry: string;
            name: string;
            place: components["schemas"]["Place"];
            size: string;
            website: string;
        };
        EmployerStatementLine: {
            /** Format: date-time */
            at: string;
            change: components["schemas"]["Money"];
            description: string;
            kind: string;
            /** Format: uuid */
            payment: string;
        };
        EmployerStatementView: {
            closing: components["schemas"]["Money"];
            /** Format: uuid */
            employer: string;
            lines: components["schemas"]["EmployerStatementLine"][];
            month: string;
            opening: components["schemas"]["Money"];
        };
        /** @enum {string} */
        EmployerStatus: "PENDING" | "VERIFIED" | "SUSPENDED";
        EmployerView: {
            about: string;
            checks: components["schemas"]["CheckView"][];
            /** Format: uuid */
            id: string;
            industry: string;
            name: string;
            place: components["schemas"]["Place"];
            /** Format: date-time */
            since: string;
            size: string;
            slug: string;
            status: components["schemas"]["EmployerStatus"];
            /** Format: int64 */
            version: number;
            website: string;
        };
        EndReversalRequest: {
            reason: string;
        };
        EngagementRow: {
            ballWith: components["schemas"]["BallWith"];
            counterpartName: string;
            /** Format: date */
            endsOn: string;
            fee: components["schemas"]["Money"];
            /** Format: uuid */
            id: string;
            nextStep: string;
            projectTitle: string;
            status: components["schemas"]["EngagementStatus"];
        };
        /** @enum {string} */
        EngagementStatus: "AWAITING_SIGNATURES" | "AWAITING_FUNDS" | "AWAITING_KICKOFF" | "IN_PROGRESS" | "SUBMITTED" | "CHANGES_REQUESTED" | "COMPLETED" | "CANCELLED";
        EngagementView: {
            agreement: components["schemas"]["AgreementView"];
            allowedActions: string[];
            /** Format: uuid */
            application: string;
            ballWith: components["schemas"]["BallWith"];
            changeRequests: components["schemas"]["ChangeRequestView"][];
            checkIns: components["schemas"]["CheckInView"][];
            /** Format: date-time */
            completedAt: string | null;
            deliverables: components["schemas"]["DeliverableView"][];
            /** Format: uuid */
            employer: string;
            employerName: string;
            /** Format: date */
            endsOn: string;
            fee: components["schemas"]["Money"];
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            kickedOffAt: string | null;
            milestones: components["schemas"]["MilestoneView"][];
            net: components["schemas"]["Money"];
            nextStep: string;
            /** Format: date-time */
            paidAt: string | null;
            /** Format: uuid */
            payment: string | null;
            paymentStatus: components["schemas"]["PaymentStatus"] | null;
            platformFee: components["schemas"]["Money"];
            /** Format: uuid */
            project: string;
            projectSlug: string;
            projectTitle: string;
            /** Format: date-time */
            reviewDue: string | null;
            /** Format: date */
            startsOn: string;
            status: components["schemas"]["EngagementStatus"];
            /** Format: uuid */
            student: string;
            studentName: string;
            submissions: components["schemas"]["SubmissionView"][];
            /** Format: uuid */
            supervisor: string;
            supervisorName: string;
            timeline: components["schemas"]["TimelineStep"][];
            /** Format: int64 */
            version: number;
        };
        /** @enum {string} */
        EvidencePart: "AGREEMENT" | "WORK" | "REVIEW";
        EvidencePartView: {
            /** Format: date-time */
            keptAt: string;
            part: components["schemas"]["EvidencePart"];
            words: string;
        };
        /** @enum {string} */
        EvidenceState: "ASKED" | "SUBMITTED" | "REFUSED";
        ExposureView: {
            /** Format: int32 */
            days: number;
            disputed: components["schemas"]["Money"];
            most: components["schemas"]["PayerExposure"][];
            /** Format: int32 */
            openDisputes: number;
            /** Format: int32 */
            payers: number;
            released: components["schemas"]["Money"];
            withheld: components["schemas"]["Money"];
        };
        FacetDays: {
            /** Format: int64 */
            count: number;
            from: string;
            to: string | null;
        };
        FacetRange: {
            /** Format: int64 */
            count: number;
            /** Format: int32 */
            from: number;
            /** Format: int32 */
            to: number | null;
        };
        FacetValue: {
            /** Format: int64 */
            count: number;
            label: string;
            value: string;
        };
        FailedRefundView: {
            amount: components["schemas"]["Money"];
            failure: string | null;
            /** Format: uuid */
            id: string;
            owed: boolean;
            /** Format: uuid */
            payment: string;
            reason: string;
            /** Format: date-time */
            since: string;
        };
        FieldError: {
            field: string;
            message: string;
        };
        FraudWarningView: {
            amount: components["schemas"]["Money"];
            description: string;
            held: components["schemas"]["Money"];
            /** Format: date-time */
            heldAt: string;
            /** Format: uuid */
            payer: string;
            payerName: string;
            /** Format: uuid */
            payment: string;
            released: components["schemas"]["Money"];
            status: components["schemas"]["PaymentStatus"];
        };
        GeoPoint: {
            /** Format: double */
            lat: number;
            /** Format: double */
            lon: number;
        };
        GivenUpMessageView: {
            account: string | null;
            endpoint: string;
            id: string;
            /** Format: date-time */
            receivedAt: string;
            /** Format: int32 */
            tries: number;
            trouble: string | null;
            type: string;
        };
        HeldRefundRequest: {
            amount: components["schemas"]["Money"];
            reason: string;
        };
        IdentityProviderView: {
            id: string;
            name: string;
            signInUrl: string;
        };
        /** @enum {string} */
        ImportOutcome: "WAITING" | "NEW" | "CHANGES" | "SAME" | "WRONG" | "CREATED" | "CHANGED";
        ImportRowView: {
            errors: components["schemas"]["FieldError"][];
            externalId: string;
            /** Format: int32 */
            number: number;
            outcome: components["schemas"]["ImportOutcome"];
            /** Format: uuid */
            project: string | null;
            title: string;
        };
        /** @enum {string} */
        ImportState: "CHECKING" | "CHECKED" | "RUNNING" | "DONE";
        ImportView: {
            /** Format: int32 */
            done: number;
            /** Format: uuid */
            employer: string;
            fileName: string;
            /** Format: date-time */
            finishedAt: string | null;
            /** Format: uuid */
            id: string;
            outcomes: {
                [key: string]: number;
            };
            state: components["schemas"]["ImportState"];
            /** Format: int32 */
            total: number;
            /** Format: date-time */
            uploadedAt: string;
            /** Format: uuid */
            uploadedBy: string;
        };
        IndexState: {
            index: string | null;
            /** Format: int64 */
            indexed: number | null;
            /** Format: int64 */
            open: number;
            reachable: boolean;
            tasks: components["schemas"]["IndexTask"][];
            /** Format: int64 */
            waiting: number;
            /** Format: date-time */
            waitingSince: string | null;
        };
        IndexTask: {
            /** Format: int32 */
            differing: number;
            /** Format: int64 */
            done: number;
            failure: string | null;
            /** Format: date-time */
            finishedAt: string | null;
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["IndexTaskKind"];
            /** Format: int32 */
            missing: number;
            /** Format: int32 */
            outdated: number;
            repairs: boolean;
            /** Format: int32 */
            slices: number;
            /** Format: date-time */
            startedAt: string;
            state: components["schemas"]["IndexTaskState"];
            /** Format: int32 */
            surplus: number;
            /** Format: int64 */
            total: number;
        };
        /** @enum {string} */
        IndexTaskKind: "CHECK" | "REBUILD";
        /** @enum {string} */
        IndexTaskState: "RUNNING" | "DONE" | "FAILED" | "INTERRUPTED";
        JobLinkRequest: {
            jobLink?: string | null;
            roleTitle?: string | null;
        };
        LedgerAccountView: {
            credit: components["schemas"]["Money"] | null;
            debit: components["schemas"]["Money"] | null;
            family: string;
            name: string;
        };
        LedgerEntryView: {
            account: string;
            /** Format: date-time */
            at: string;
            credit: components["schemas"]["Money"] | null;
            debit: components["schemas"]["Money"] | null;
            kind: string;
            stripeReference: string | null;
        };
        Loosening: {
            /** Format: int64 */
            count: number;
            without: string[];
        };
        /** @enum {string} */
        ManualMoveKind: "PLATFORM_PAYOUT" | "REFUND_PAID_ANOTHER_WAY" | "ACCOUNT_REPLACEMENT" | "WARNED_REFUND" | "HELD_REFUND" | "MOVEMENT_EXPLAINED" | "RECEIVABLE_SETTLED";
        ManualMoveReason: {
            reason: string;
        };
        /** @enum {string} */
        ManualMoveStatus: "ASKED" | "AGREED" | "DECLINED" | "WITHDRAWN";
        ManualMoveView: {
            about: string;
            amount: components["schemas"]["Money"] | null;
            /** Format: date-time */
            askedAt: string;
            /** Format: uuid */
            askedBy: string;
            askedByName: string;
            /** Format: date-time */
            endedAt: string | null;
            endedBecause: string | null;
            /** Format: uuid */
            endedBy: string | null;
            endedByName: string | null;
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["ManualMoveKind"];
            meaning: components["schemas"]["MovementMeaning"] | null;
            /** Format: uuid */
            owedBy: string | null;
            owedByName: string | null;
            reason: string;
            reference: string | null;
            status: components["schemas"]["ManualMoveStatus"];
            /** Format: uuid */
            subject: string;
        };
        Me: {
            email: string;
            emailConfirmed: boolean;
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["AccountKind"];
            memberships: components["schemas"]["MembershipView"][];
            name: string;
            operator: boolean;
        };
        MemberView: {
            /** Format: uuid */
            account: string;
            email: string;
            name: string;
            roles: components["schemas"]["OrganisationRole"][];
        };
        MembershipView: {
            /** Format: uuid */
            organisation: string;
            organisationKind: components["schemas"]["OrganisationKind"];
            organisationName: string;
            roles: components["schemas"]["OrganisationRole"][];
        };
        MilestoneRequest: {
            amount?: components["schemas"]["Money"] | null;
            title?: string | null;
        };
        MilestoneView: {
            amount: components["schemas"]["Money"];
            /** Format: date-time */
            at: string;
            /** Format: int32 */
            number: number;
            title: string;
        };
        Money: {
            currency: string;
            /** Format: int64 */
            minor: number;
        };
        MoneyStep: {
            amount: components["schemas"]["Money"] | null;
            /** Format: date-time */
            at: string;
            what: string;
        };
        MovementExplanationRequest: {
            meaning: components["schemas"]["MovementMeaning"];
            /** Format: uuid */
            owedBy?: string | null;
            reason: string;
        };
        /** @enum {string} */
        MovementMeaning: "STRIPE_FEE" | "BANK_TRANSFER" | "GOODWILL" | "BAD_DEBT" | "OWED_BY_STUDENT" | "OWED_BY_EMPLOYER";
        NewPasswordRequest: {
            password: string;
            token: string;
        };
        /** @enum {string} */
        NotInterestedReason: "FIELD" | "SKILLS" | "PAY" | "HOURS" | "DATES" | "PLACE" | "EMPLOYER" | "OTHER";
        NotInterestedRequest: {
            reason: components["schemas"]["NotInterestedReason"];
        };
        /** @enum {string} */
        NotSelectedReason: "SKILLS" | "AVAILABILITY" | "CHOSEN_OTHER" | "INCOMPLETE" | "NOT_ELIGIBLE" | "PROJECT_FILLED" | "PROJECT_CLOSED";
        NoteRequest: {
            note?: string | null;
        };
        NotificationView: {
            /** Format: date-time */
            at: string;
            /** Format: uuid */
            id: string;
            link: string;
            read: boolean;
            text: string;
            title: string;
        };
        OnboardingView: {
            url: string;
        };
        OpenCheckoutRequest: {
            returnPath: string;
        };
        OpenOnboardingRequest: {
            returnPath: string;
        };
        /** @enum {string} */
        OperationKind: "CHECKOUT" | "EXPIRE_CHECKOUT" | "TRANSFER" | "REFUND" | "REVERSAL" | "PLATFORM_PAYOUT" | "ACCOUNT" | "EVIDENCE";
        OperationView: {
            /** Format: int32 */
            attempt: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            decidableFrom: string;
            /** Format: date-time */
            dueAt: string | null;
            /** Format: uuid */
            id: string;
            key: string;
            kind: components["schemas"]["OperationKind"];
            outcome: string | null;
            state: string;
            /** Format: uuid */
            subject: string;
            /** Format: int32 */
            tries: number;
        };
        /** @enum {string} */
        OrganisationKind: "EMPLOYER" | "UNIVERSITY";
        /** @enum {string} */
        OrganisationRole: "OWNER" | "RECRUITER" | "SUPERVISOR" | "FINANCE" | "CAREER_SERVICES" | "EMPLOYER_RELATIONS";
        PaidAnotherWayRequest: {
            note: string;
        };
        PayHoldReason: {
            reason: string;
        };
        PayHoldView: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            liftedAt: string | null;
            liftedBecause: string | null;
            /** Format: uuid */
            liftedBy: string | null;
            liftedByName: string | null;
            /** Format: date-time */
            placedAt: string;
            /** Format: uuid */
            placedBy: string;
            placedByName: string;
            reason: string;
            /** Format: uuid */
            student: string;
            studentName: string;
            waiting: components["schemas"]["Money"];
        };
        PayOutRequest: {
            amount: components["schemas"]["Money"];
            reason: string;
        };
        PayStatementLine: {
            description: string;
            gross: components["schemas"]["Money"];
            net: components["schemas"]["Money"];
            platformFee: components["schemas"]["Money"];
            /** Format: date-time */
            transferredAt: string;
        };
        PayStatementView: {
            gross: components["schemas"]["Money"];
            lines: components["schemas"]["PayStatementLine"][];
            net: components["schemas"]["Money"];
            /** Format: uuid */
            payee: string;
            platformFee: components["schemas"]["Money"];
            takenBack: components["schemas"]["Money"];
            /** Format: int32 */
            year: number;
        };
        PayeeYearView: {
            gross: components["schemas"]["Money"];
            name: string;
            net: components["schemas"]["Money"];
            /** Format: uuid */
            payee: string;
            platformFee: components["schemas"]["Money"];
            standing: components["schemas"]["Standing"];
            takenBack: components["schemas"]["Money"];
            taxNumberGiven: boolean;
            threshold: components["schemas"]["Money"];
            /** Format: int32 */
            thresholdTransfers: number;
            /** Format: int32 */
            transfers: number;
            /** Format: int32 */
            year: number;
        };
        PayerExposure: {
            disputed: components["schemas"]["Money"];
            name: string;
            /** Format: int32 */
            openDisputes: number;
            /** Format: uuid */
            payer: string;
            released: components["schemas"]["Money"];
        };
        /** @enum {string} */
        PaymentPurpose: "WORK" | "TOP_UP";
        PaymentRow: {
            amount: components["schemas"]["Money"];
            description: string;
            held: components["schemas"]["Money"];
            /** Format: date-time */
            heldAt: string | null;
            /** Format: uuid */
            id: string;
            receiptNumber: string | null;
            /** Format: uuid */
            reference: string;
            refunded: components["schemas"]["Money"];
            released: components["schemas"]["Money"];
            /** Format: date-time */
            requestedAt: string;
            status: components["schemas"]["PaymentStatus"];
        };
        /** @enum {string} */
        PaymentStatus: "REQUESTED" | "CHECKOUT_OPEN" | "PROCESSING" | "HELD" | "CLOSED" | "FAILED" | "CANCELLED";
        PaymentView: {
            allowedActions: string[];
            amount: components["schemas"]["Money"];
            description: string;
            fraudWarned: boolean;
            held: components["schemas"]["Money"];
            /** Format: date-time */
            heldAt: string | null;
            /** Format: uuid */
            id: string;
            net: components["schemas"]["Money"];
            /** Format: uuid */
            payer: string;
            payouts: components["schemas"]["PayoutView"][];
            platformFee: components["schemas"]["Money"];
            purpose: components["schemas"]["PaymentPurpose"];
            receiptNumber: string | null;
            /** Format: uuid */
            reference: string;
            refunded: components["schemas"]["Money"];
            released: components["schemas"]["Money"];
            sponsor: string | null;
            status: components["schemas"]["PaymentStatus"];
            timeline: components["schemas"]["MoneyStep"][];
        };
        PayoutReadiness: {
            accountExists: boolean;
            bankReady: boolean;
            closed: boolean;
            missing: string[];
            ready: boolean;
            taxNumber: components["schemas"]["TaxNumberNeed"];
        };
        /** @enum {string} */
        PayoutStatus: "OWED" | "BLOCKED" | "TRANSFER_REQUESTED" | "TRANSFERRED" | "BANK_PENDING" | "PAID" | "BANK_FAILED" | "REFUSED" | "UNKNOWN" | "REVERSED";
        PayoutView: {
            blockedReason: string | null;
            gross: components["schemas"]["Money"];
            /** Format: uuid */
            id: string;
            net: components["schemas"]["Money"];
            /** Format: date-time */
            paidAt: string | null;
            /** Format: uuid */
            payee: string;
            platformFee: components["schemas"]["Money"];
            status: components["schemas"]["PayoutStatus"];
            /** Format: date-time */
            transferredAt: string | null;
        };
        Place: {
            city: string;
            /** Format: double */
            latitude?: number | null;
            /** Format: double */
            longitude?: number | null;
            state: string;
        };
        /** @enum {string} */
        PlatformPayoutStatus: "REQUESTED" | "SENT" | "FAILED" | "REFUSED";
        PlatformPayoutView: {
            amount: components["schemas"]["Money"];
            /** Format: date-time */
            askedAt: string;
            /** Format: uuid */
            askedBy: string;
            askedByName: string;
            failure: string | null;
            /** Format: uuid */
            id: string;
            status: components["schemas"]["PlatformPayoutStatus"];
            stripePayout: string | null;
        };
        Programme: {
            cipCode: string;
            name: string;
        };
        ProgrammeView: {
            cipCode: string;
            /** Format: uuid */
            id: string;
            name: string;
        };
        ProjectFigures: {
            belowPayFloor: boolean;
            fee: components["schemas"]["Money"];
            /** Format: double */
            hoursPerWeek: number;
            net: components["schemas"]["Money"];
            payPerHour: components["schemas"]["Money"];
            platformFee: components["schemas"]["Money"];
            /** Format: int32 */
            platformFeeBasisPoints: number;
            warnings: string[];
        };
        ProjectHit: {
            applyBy: string;
            audience: components["schemas"]["ClassStanding"][];
            category: string;
            categoryName: string;
            city: string | null;
            /** Format: int32 */
            distanceMiles: number | null;
            earlyYear: boolean;
            employerName: string;
            employerSlug: string;
            employerVerified: boolean;
            endsOn: string;
            fee: components["schemas"]["Money"];
            firstProject: boolean;
            /** Format: int32 */
            hours: number;
            id: string;
            location: components["schemas"]["GeoPoint"] | null;
            mode: components["schemas"]["WorkMode"];
            net: components["schemas"]["Money"];
            payPerHour: components["schemas"]["Money"];
            /** Format: int32 */
            positionsLeft: number;
            publishedAt: string;
            reasons: components["schemas"]["Reason"][];
            /** Format: int32 */
            replyDays: number | null;
            skills: string[];
            slug: string;
            snippet: string | null;
            startsOn: string;
            state: string | null;
            title: string;
            titleHighlight: string | null;
        };
        ProjectRow: {
            /** Format: date */
            applyBy: string;
            fee: components["schemas"]["Money"];
            /** Format: int32 */
            hours: number;
            /** Format: uuid */
            id: string;
            /** Format: int32 */
            positions: number;
            /** Format: int32 */
            positionsLeft: number;
            /** Format: date-time */
            publishedAt: string | null;
            slug: string;
            status: components["schemas"]["ProjectStatus"];
            title: string;
        };
        /** @enum {string} */
        ProjectStatus: "DRAFT" | "AWAITING_APPROVAL" | "PUBLISHED" | "FILLED" | "CLOSED";
        ProjectTerms: {
            aiPolicy: components["schemas"]["AiPolicy"];
            /** Format: date */
            applyBy: string;
            audience: components["schemas"]["Audience"];
            category: string;
            deliverables: components["schemas"]["Deliverable"][];
            description: string;
            /** Format: date */
            endsOn: string;
            fee: components["schemas"]["Money"];
            /** Format: int32 */
            hours: number;
            learningGoals: string[];
            mode: components["schemas"]["WorkMode"];
            outcome: string;
            place?: components["schemas"]["Place"] | null;
            /** Format: int32 */
            positions: number;
            questions: string[];
            skills: string[];
            /** Format: date */
            startsOn: string;
            /** Format: uuid */
            supervisor: string;
            title: string;
        };
        ProjectView: {
            allowedActions: string[];
            /** Format: date-time */
            closedAt: string | null;
            closingReason: string | null;
            /** Format: uuid */
            employer: string;
            figures: components["schemas"]["ProjectFigures"];
            /** Format: uuid */
            id: string;
            /** Format: int32 */
            positionsLeft: number;
            /** Format: date-time */
            publishedAt: string | null;
            slug: string;
            status: components["schemas"]["ProjectStatus"];
            terms: components["schemas"]["ProjectTerms"];
            /** Format: int64 */
            version: number;
        };
        ProjectViewRequest: {
            /** Format: uuid */
            project: string;
        };
        PublicEmployerView: {
            about: string;
            /** Format: uuid */
            id: string;
            industry: string;
            name: string;
            place: components["schemas"]["Place"];
            /** Format: date-time */
            since: string;
            size: string;
            slug: string;
            verified: boolean;
            website: string;
        };
        PublicProjectView: {
            categoryName: string;
            employer: components["schemas"]["EmployerBrief"];
            figures: components["schemas"]["ProjectFigures"];
            /** Format: uuid */
            id: string;
            open: boolean;
            /** Format: int32 */
            positionsLeft: number;
            /** Format: date-time */
            publishedAt: string | null;
            slug: string;
            status: components["schemas"]["ProjectStatus"];
            supervisorName: string;
            terms: components["schemas"]["PublicTerms"];
        };
        PublicTerms: {
            aiPolicy: components["schemas"]["AiPolicy"];
            /** Format: date */
            applyBy: string;
            audience: components["schemas"]["Audience"];
            category: string;
            deliverables: components["schemas"]["Deliverable"][];
            description: string;
            /** Format: date */
            endsOn: string;
            fee: components["schemas"]["Money"];
            /** Format: int32 */
            hours: number;
            learningGoals: string[];
            mode: components["schemas"]["WorkMode"];
            outcome: string;
            place: components["schemas"]["Place"] | null;
            /** Format: int32 */
            positions: number;
            questions: string[];
            skills: string[];
            /** Format: date */
            startsOn: string;
            title: string;
        };
        RatingView: {
            /** Format: double */
            average: number;
            /** Format: int64 */
            count: number;
        };
        ReadNotificationsRequest: {
            ids: string[];
        };
        Reason: {
            signal: components["schemas"]["Signal"];
            values: string[];
        };
        /** @enum {string} */
        ReasonCode: "SKILLS" | "INTEREST" | "PROGRAMME" | "STANDING" | "TIME" | "APPLIED" | "VIEWED" | "NEW_EMPLOYER" | "FRESH" | "OPEN_TO_YOU";
        ReceivableSettlementRequest: {
            amount: components["schemas"]["Money"];
            how: components["schemas"]["MovementMeaning"];
            reason: string;
        };
        RecommendationReason: {
            code: components["schemas"]["ReasonCode"];
            values: string[];
        };
        RecommendationView: {
            degraded: boolean;
            items: components["schemas"]["RecommendedProject"][];
        };
        RecommendedProject: {
            project: components["schemas"]["ProjectHit"];
            reasons: components["schemas"]["RecommendationReason"][];
        };
        ReconcileRequest: {
            full: boolean;
        };
        RefundNoteView: {
            amount: components["schemas"]["Money"];
            /** Format: date-time */
            issuedAt: string;
            number: string;
            reason: string;
        };
        RefusedPayoutView: {
            /** Format: int32 */
            attempt: number;
            code: string | null;
            /** Format: uuid */
            id: string;
            net: components["schemas"]["Money"];
            /** Format: uuid */
            payee: string;
            payeeName: string;
            /** Format: uuid */
            payment: string;
            /** Format: date-time */
            since: string;
        };
        ReportStepRequest: {
            note?: string | null;
            /** Format: date */
            on?: string | null;
            step?: components["schemas"]["ConversionStep"] | null;
        };
        ResetPasswordRequest: {
            email: string;
        };
        ResolveRequest: {
            note: string;
        };
        Result: {
            /** Format: int64 */
            differences: number;
            /** Format: int32 */
            missed: number;
            /** Format: int32 */
            movements: number;
            /** Format: date-time */
            since: string;
        };
        /** @enum {string} */
        ReversalStatus: "ASKED" | "REQUESTED" | "DONE" | "REFUSED" | "DECLINED" | "WITHDRAWN";
        ReversalView: {
            /** Format: date-time */
            approvedAt: string | null;
            /** Format: uuid */
            approvedBy: string | null;
            /** Format: date-time */
            askedAt: string;
            /** Format: uuid */
            askedBy: string;
            endedBecause: string | null;
            /** Format: uuid */
            endedBy: string | null;
            failure: string | null;
            gross: components["schemas"]["Money"];
            /** Format: uuid */
            id: string;
            net: components["schemas"]["Money"];
            /** Format: uuid */
            payment: string;
            /** Format: uuid */
            payout: string;
            reason: string;
            /** Format: date-time */
            settledAt: string | null;
            status: components["schemas"]["ReversalStatus"];
        };
        ReviewsView: {
            allowedActions: string[];
            /** Format: uuid */
            engagement: string;
            published: boolean;
            /** Format: date-time */
            publishesAt: string | null;
            studentReview: components["schemas"]["StudentReviewInput"] | null;
            studentReviewIn: boolean;
            supervisorReview: components["schemas"]["SupervisorReviewInput"] | null;
            supervisorReviewIn: boolean;
        };
        SaveSearchRequest: {
            alert: components["schemas"]["AlertRhythm"];
            name: string;
            query?: string | null;
            timeZone?: string | null;
        };
        SavedSearchView: {
            alert: components["schemas"]["AlertRhythm"];
            feed: string;
            /** Format: uuid */
            id: string;
            name: string;
            /** Format: date-time */
            nextAlert: string | null;
            query: string;
            /** Format: date-time */
            savedAt: string;
        };
        ScopeCheck: {
            errors: components["schemas"]["FieldError"][];
            figures: components["schemas"]["ProjectFigures"];
        };
        SearchFacets: {
            category: components["schemas"]["FacetValue"][];
            city: components["schemas"]["FacetValue"][];
            earlyYear: components["schemas"]["FacetValue"][];
            firstProject: components["schemas"]["FacetValue"][];
            hours: components["schemas"]["FacetRange"][];
            mode: components["schemas"]["FacetValue"][];
            openToMe: components["schemas"]["FacetValue"][];
            pay: components["schemas"]["FacetRange"][];
            rate: components["schemas"]["FacetRange"][];
            reply: components["schemas"]["FacetValue"][];
            skill: components["schemas"]["FacetValue"][];
            standing: components["schemas"]["FacetValue"][];
            start: components["schemas"]["FacetDays"][];
            state: components["schemas"]["FacetValue"][];
        };
        SearchResult: {
            degraded: boolean;
            didYouMean: string | null;
            facets: components["schemas"]["SearchFacets"] | null;
            hits: components["schemas"]["ProjectHit"][];
            ignored: string[];
            loosenings: components["schemas"]["Loosening"][];
            /** Format: int32 */
            page: number;
            /** Format: int32 */
            size: number;
            /** Format: int64 */
            total: number;
            totalIsExact: boolean;
            /** Format: int64 */
            withoutFilters: number | null;
        };
        SetCohortsRequest: {
            enrolled: {
                [key: string]: number;
            };
        };
        SignInRequest: {
            email: string;
            password: string;
        };
        SignUpRequest: {
            email: string;
            kind: components["schemas"]["AccountKind"];
            name: string;
            password: string;
        };
        /** @enum {string} */
        Signal: "SHARED_SKILLS" | "SAME_CATEGORY" | "SKILLS" | "INTEREST" | "OPEN_TO_YOU" | "NEAR" | "REPLY" | "PAY" | "FRESH" | "FIRST_PROJECT";
        SignatureRequest: {
            sha256?: string | null;
            typedName?: string | null;
        };
        SignatureView: {
            /** Format: uuid */
            account: string;
            /** Format: date-time */
            at: string;
            name: string;
        };
        SponsorOffer: {
            amount: components["schemas"]["Money"];
            sponsor: string;
            /** Format: uuid */
            wallet: string;
        };
        SponsorTerms: {
            earlyYearsOnly: boolean;
            highestFee: components["schemas"]["Money"];
            name: string;
            places: components["schemas"]["SponsoredPlace"][];
            /** Format: int32 */
            projectsPerEmployer: number;
        };
        SponsorWalletRow: {
            balance: components["schemas"]["Money"];
            committed: components["schemas"]["Money"];
            /** Format: uuid */
            id: string;
            name: string;
            /** Format: date-time */
            openedAt: string;
            /** Format: int32 */
            projects: number;
            spent: components["schemas"]["Money"];
            state: components["schemas"]["WalletState"];
        };
        SponsorWalletView: {
            /** Format: int32 */
            completed: number;
            /** Format: int32 */
            employers: number;
            /** Format: int32 */
            hired: number | null;
            /** Format: uuid */
            id: string;
            money: components["schemas"]["WalletView"];
            /** Format: date-time */
            openedAt: string;
            /** Format: int32 */
            projects: number;
            state: components["schemas"]["WalletState"];
            /** Format: int32 */
            studentsPaid: number;
            terms: components["schemas"]["SponsorTerms"];
            topUps: components["schemas"]["TopUpView"][];
            /** Format: uuid */
            university: string;
        };
        SponsoredPlace: {
            city: string;
            state: string;
        };
        SponsoredProjectView: {
            /** Format: date-time */
            chosenAt: string;
            classStanding: components["schemas"]["ClassStanding"] | null;
            /** Format: uuid */
            employer: string;
            employerName: string;
            /** Format: date-time */
            endedAt: string | null;
            fee: components["schemas"]["Money"];
            held: components["schemas"]["Money"];
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            paidAt: string | null;
            projectTitle: string;
            released: components["schemas"]["Money"];
            returned: components["schemas"]["Money"];
            status: components["schemas"]["SponsorshipStatus"];
        };
        /** @enum {string} */
        SponsorshipStatus: "UNDER_WAY" | "COMPLETED" | "CANCELLED";
        /** @enum {string} */
        Standing: "BELOW" | "NEAR" | "REACHED";
        StoredFile: {
            contentType: string;
            /** Format: uuid */
            id: string;
            name: string;
            /** Format: int64 */
            size: number;
        };
        StripeSetupView: {
            /** Format: date-time */
            checkedAt: string | null;
            live: boolean;
            wrong: string[];
        };
        StudentCard: {
            about: string;
            /** Format: date */
            availableFrom: string | null;
            classStanding: components["schemas"]["ClassStanding"];
            /** Format: int32 */
            classYear: number | null;
            headline: string;
            /** Format: int32 */
            hoursPerWeek: number | null;
            /** Format: uuid */
            id: string;
            name: string;
            programmeName: string | null;
            skills: string[];
            universityName: string | null;
            workSamples: components["schemas"]["WorkSample"][];
        };
        StudentProfile: {
            about: string;
            /** Format: date */
            availableFrom?: string | null;
            classStanding: components["schemas"]["ClassStanding"];
            /** Format: int32 */
            classYear?: number | null;
            headline: string;
            /** Format: int32 */
            hoursPerWeek?: number | null;
            interests: string[];
            /** Format: uuid */
            programme?: string | null;
            skills: string[];
            /** Format: uuid */
            university?: string | null;
            workSamples: components["schemas"]["WorkSample"][];
        };
        StudentReviewInput: {
            /** Format: int32 */
            clarity: number;
            couldImprove: string;
            /** Format: int32 */
            fairness: number;
            /** Format: int32 */
            support: number;
            wentWell: string;
            wouldRecommend: boolean;
        };
        StudentView: {
            about: string;
            /** Format: uuid */
            account: string;
            /** Format: date */
            availableFrom: string | null;
            classStanding: components["schemas"]["ClassStanding"];
            /** Format: int32 */
            classYear: number | null;
            /** Format: int32 */
            completeness: number;
            cv: components["schemas"]["StoredFile"] | null;
            email: string;
            headline: string;
            /** Format: int32 */
            hoursPerWeek: number | null;
            /** Format: uuid */
            id: string;
            institutionVerifiedFields: string[];
            interests: string[];
            name: string;
            /** Format: uuid */
            programme: string | null;
            programmeName: string | null;
            shareWithUniversity: boolean;
            skills: string[];
            /** Format: uuid */
            university: string | null;
            universityName: string | null;
            /** Format: int64 */
            version: number;
            workSamples: components["schemas"]["WorkSample"][];
        };
        SubmissionRequest: {
            aiUse?: string | null;
            files?: string[] | null;
            links?: string[] | null;
            note?: string | null;
        };
        SubmissionView: {
            aiUse: string | null;
            /** Format: date-time */
            at: string;
            files: components["schemas"]["StoredFile"][];
            links: string[];
            note: string;
            /** Format: int32 */
            version: number;
        };
        Suggestion: {
            kind: components["schemas"]["SuggestionKind"];
            slug: string | null;
            text: string;
            value: string;
        };
        /** @enum {string} */
        SuggestionKind: "CATEGORY" | "SKILL" | "EMPLOYER" | "TITLE";
        SupervisorReviewInput: {
            competencies: {
                [key: string]: number;
            };
            improvement: string;
            strengths: string;
            wouldHire: boolean;
            wouldHostAgain: boolean;
            wouldInterview: boolean;
        };
        SuspendEmployerRequest: {
            reason: string;
        };
        TakeBackRequest: {
            amount: components["schemas"]["Money"];
            /** Format: int32 */
            milestone: number;
            reason: string;
        };
        /** @enum {string} */
        TaxNumberNeed: "GIVEN" | "NOT_YET" | "SOON" | "NOW";
        TimelineStep: {
            /** Format: date-time */
            at: string;
            what: string;
        };
        TopUpPage: {
            /** Format: date-time */
            expiresAt: string;
            /** Format: uuid */
            payment: string;
            url: string;
        };
        TopUpRequest: {
            amount: components["schemas"]["Money"];
            returnPath: string;
        };
        TopUpView: {
            added: components["schemas"]["Money"];
            amount: components["schemas"]["Money"];
            givenBack: components["schemas"]["Money"];
            /** Format: date-time */
            paidAt: string | null;
            /** Format: uuid */
            payment: string;
            receiptNumber: string | null;
            /** Format: date-time */
            requestedAt: string;
            status: components["schemas"]["PaymentStatus"];
        };
        TrackerView: {
            /** Format: double */
            acceptanceRate: number | null;
            /** Format: int32 */
            accepted: number;
            /** Format: double */
            conversionRate: number | null;
            conversions: components["schemas"]["CursorPageConversionView"];
            /** Format: int32 */
            eligible: number;
            funnel: components["schemas"]["ConversionFunnelStep"][];
            /** Format: double */
            medianDaysToFill: number | null;
            /** Format: double */
            medianDaysToHire: number | null;
            /** Format: double */
            offerRate: number | null;
            /** Format: int32 */
            offered: number;
            pipeline: components["schemas"]["ConversionPipeline"];
        };
        TreasuryView: {
            available: components["schemas"]["Money"];
            balance: components["schemas"]["Money"];
            disputed: components["schemas"]["Money"];
            floor: components["schemas"]["Money"];
            held: components["schemas"]["Money"];
            ledger: components["schemas"]["Money"];
            onTheWay: components["schemas"]["Money"];
            owed: components["schemas"]["Money"];
            target: components["schemas"]["Money"];
            waiting: components["schemas"]["Money"];
            wallets: components["schemas"]["Money"];
        };
        TrialBalanceRow: {
            account: string;
            /** Format: int32 */
            accounts: number;
            credit: components["schemas"]["Money"];
            debit: components["schemas"]["Money"];
        };
        TrialBalanceView: {
            balanced: boolean;
            held: components["schemas"]["Money"];
            rows: components["schemas"]["TrialBalanceRow"][];
            totalCredit: components["schemas"]["Money"];
            totalDebit: components["schemas"]["Money"];
        };
        UniversityProfile: {
            domains: string[];
            name: string;
            place: components["schemas"]["Place"];
            programmes: components["schemas"]["Programme"][];
            shortName: string;
        };
        UniversityView: {
            domains: string[];
            /** Format: uuid */
            id: string;
            name: string;
            place: components["schemas"]["Place"];
            programmes: components["schemas"]["ProgrammeView"][];
            shortName: string;
            slug: string;
        };
        UnreadNotifications: {
            /** Format: int64 */
            unread: number;
        };
        WaitingApplicant: {
            card: components["schemas"]["ApplicantCard"];
            /** Format: uuid */
            project: string;
            projectSlug: string;
            projectTitle: string;
        };
        WalletRequest: {
            earlyYearsOnly?: boolean | null;
            highestFee?: components["schemas"]["Money"] | null;
            name?: string | null;
            places?: components["schemas"]["SponsoredPlace"][] | null;
            /** Format: int32 */
            projectsPerEmployer?: number | null;
        };
        /** @enum {string} */
        WalletState: "ACTIVE" | "PAUSED" | "ENDED";
        WalletStateRequest: {
            state: components["schemas"]["WalletState"];
        };
        WalletView: {
            balance: components["schemas"]["Money"];
            committed: components["schemas"]["Money"];
            givenBack: components["schemas"]["Money"];
            /** Format: uuid */
            id: string;
            onHold: boolean;
            returned: components["schemas"]["Money"];
            spent: components["schemas"]["Money"];
            toppedUp: components["schemas"]["Money"];
        };
        WeekClock: {
            /** Format: int32 */
            daysSinceLastWord: number;
            /** Format: date-time */
            lastWordAt: string;
            level: components["schemas"]["ClockLevel"];
            /** Format: date-time */
            nextWordDue: string;
        };
        /** @enum {string} */
        WorkMode: "REMOTE" | "HYBRID" | "ON_SITE";
        WorkSample: {
            title: string;
            url: string;
        };
        WouldHireRequest: {
            /** Format: uuid */
            engagement: string;
            note?: string | null;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    signUp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignUpRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
        };
    };
    all: {
        parameters: {
            query?: {
                organisation?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiClientView"][];
                };
            };
        };
    };
    letIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApiClientRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiClientView"];
                };
            };
        };
    };
    shutOut: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                clientId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    csrf: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    confirm_1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmEmailRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    all_1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdentityProviderView"][];
                };
            };
        };
    };
    me: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
        };
    };
    close_1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseAccountRequest"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    confirmAgain: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    reset: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPasswordRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    request: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResetPasswordRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
        };
    };
    signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    mine_3: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CursorPageApplicationRow"];
                };
            };
        };
    };
    apply: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplyRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationView"];
                };
            };
        };
    };
    board: {
        parameters: {
            query: {
                project: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BoardView"];
                };
            };
        };
    };
    saveDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplicationDraftRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationView"];
                };
            };
        };
    };
    waiting: {
        parameters: {
            query: {
                employer: string;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CursorPageWaitingApplicant"];
                };
            };
        };
    };
    view_10: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationView"];
                };
            };
        };
    };
    accept: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationView"];
                };
            };
        };
    };
    decline_1: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeclineRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationView"];
                };
            };
        };
    };
    interview: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["NoteRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationView"];
                };
            };
        };
    };
    offer: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["NoteRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationView"];
                };
            };
        };
    };
    review: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["NoteRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationView"];
                };
            };
        };
    };
    shortlist: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["NoteRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationView"];
                };
            };
        };
    };
    withdraw_1: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationView"];
                };
            };
        };
    };
    word: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoteRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationView"];
                };
            };
        };
    };
    mine_2: {
        parameters: {
            query?: {
                engagement?: string;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CursorPageConversionView"];
                };
            };
        };
    };
    wouldHire: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WouldHireRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversionView"];
                };
            };
        };
    };
    tracker: {
        parameters: {
            query: {
                employer: string;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrackerView"];
                };
            };
        };
    };
    view_9: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversionView"];
                };
            };
        };
    };
    confirm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversionView"];
                };
            };
        };
    };
    sendLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JobLinkRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversionView"];
                };
            };
        };
    };
    open_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversionView"];
                };
            };
        };
    };
    report: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportStepRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversionView"];
                };
            };
        };
    };
    list_1: {
        parameters: {
            query?: {
                status?: components["schemas"]["EmployerStatus"];
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CursorPageEmployerView"];
                };
            };
        };
    };
    register: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmployerProfile"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmployerView"];
                };
            };
        };
    };
    view_2: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmployerView"];
                };
            };
        };
    };
    change_3: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmployerProfile"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmployerView"];
                };
            };
        };
    };
    team: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberView"][];
                };
            };
        };
    };
    addMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddMemberRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberView"][];
                };
            };
        };
    };
    changeRoles: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                account: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeRolesRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberView"][];
                };
            };
        };
    };
    removeMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                account: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    suspend: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SuspendEmployerRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmployerView"];
                };
            };
        };
    };
    verify: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmployerView"];
                };
            };
        };
    };
    list_3: {
        parameters: {
            query?: {
                employer?: string;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CursorPageEngagementRow"];
                };
            };
        };
    };
    ofApplication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                application: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EngagementView"];
                };
            };
        };
    };
    view_8: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EngagementView"];
                };
            };
        };
    };
    approve_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EngagementView"];
                };
            };
        };
    };
    cancel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CancellationRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EngagementView"];
                };
            };
        };
    };
    requestChanges: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangesRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EngagementView"];
                };
            };
        };
    };
    checkIn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckInRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EngagementView"];
                };
            };
        };
    };
    upload_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoredFile"];
                };
            };
        };
    };
    download_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                file: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
        };
    };
    kickOff: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EngagementView"];
                };
            };
        };
    };
    approveMilestone: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MilestoneRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EngagementView"];
                };
            };
        };
    };
    sign: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignatureRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EngagementView"];
                };
            };
        };
    };
    submit_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubmissionRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EngagementView"];
                };
            };
        };
    };
    accounts: {
        parameters: {
            query?: {
                family?: string;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CursorPageLedgerAccountView"];
                };
            };
        };
    };
    accountsSheet: {
        parameters: {
            query?: {
                family?: string;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
        };
    };
    account: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                ledgerAccount: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerAccountView"];
                };
            };
        };
    };
    entries_1: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                ledgerAccount: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CursorPageAccountEntryView"];
                };
            };
        };
    };
    sheet_1: {
        parameters: {
            query?: {
                cursor?: string;
            };
            header?: never;
            path: {
                ledgerAccount: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
        };
    };
    settleReceivable: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                ledgerAccount: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReceivableSettlementRequest"];
            };
        };
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManualMoveView"];
                };
            };
        };
    };
    differences: {
        parameters: {
            query?: {
                open?: boolean;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CursorPageDifferenceView"];
                };
            };
        };
    };
    take: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DifferenceView"];
                };
            };
        };
    };
    resolve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResolveRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DifferenceView"];
                };
            };
        };
    };
    disputes: {
        parameters: {
            query?: {
                open?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisputeRow"][];
                };
            };
        };
    };
    dispute: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                dispute: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisputeView"];
                };
            };
        };
    };
    submit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                dispute: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisputeView"];
                };
            };
        };
    };
    exposure: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExposureView"];
                };
            };
        };
    };
    fraudWarnings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FraudWarningView"][];
                };
            };
        };
    };
    manualMoves: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManualMoveView"][];
                };
            };
        };
    };
    agreeToMove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManualMoveView"];
                };
            };
        };
    };
    declineMove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ManualMoveReason"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManualMoveView"];
                };
            };
        };
    };
    withdrawMove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ManualMoveReason"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManualMoveView"];
                };
            };
        };
    };
    givenUp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GivenUpMessageView"][];
                };
            };
        };
    };
    repeat: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    explainMovement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                movement: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MovementExplanationRequest"];
            };
        };
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManualMoveView"];
                };
            };
        };
    };
    operations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OperationView"][];
                };
            };
        };
    };
    decide: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionView"];
                };
            };
        };
    };
    payHolds: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayHoldView"][];
                };
            };
        };
    };
    liftPayHold: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PayHoldReason"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayHoldView"];
                };
            };
        };
    };
    payees: {
        parameters: {
            query: {
                year: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayeeYearView"][];
                };
            };
        };
    };
    payeesSheet: {
        parameters: {
            query: {
                year: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
        };
    };
    clearWarning: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    refundWarned: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ManualMoveReason"];
            };
        };
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManualMoveView"];
                };
            };
        };
    };
    refundHeld: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HeldRefundRequest"];
            };
        };
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManualMoveView"];
                };
            };
        };
    };
    takeBack_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TakeBackRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReversalView"];
                };
            };
        };
    };
    payouts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefusedPayoutView"][];
                };
            };
        };
    };
    retry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayoutView"];
                };
            };
        };
    };
    platformPayouts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlatformPayoutView"][];
                };
            };
        };
    };
    reconcile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReconcileRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Result"];
                };
            };
        };
    };
    refunds: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailedRefundView"][];
                };
            };
        };
    };
    paidAnotherWay: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaidAnotherWayRequest"];
            };
        };
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManualMoveView"];
                };
            };
        };
    };
    reversals: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReversalView"][];
                };
            };
        };
    };
    agree: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReversalView"];
                };
            };
        };
    };
    decline: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndReversalRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReversalView"];
                };
            };
        };
    };
    withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndReversalRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReversalView"];
                };
            };
        };
    };
    setup: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StripeSetupView"];
                };
            };
        };
    };
    checkSetup: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StripeSetupView"];
                };
            };
        };
    };
    closedAccounts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClosedAccountView"][];
                };
            };
        };
    };
    replaceAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                account: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ManualMoveReason"];
            };
        };
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManualMoveView"];
                };
            };
        };
    };
    holdPay: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                account: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PayHoldReason"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayHoldView"];
                };
            };
        };
    };
    treasury: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TreasuryView"];
                };
            };
        };
    };
    payOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PayOutRequest"];
            };
        };
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManualMoveView"];
                };
            };
        };
    };
    view_7: {
        parameters: {
            query: {
                university: string;
                from?: string;
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EarlyYearView"];
                };
            };
        };
    };
    download: {
        parameters: {
            query: {
                university: string;
                from?: string;
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
        };
    };
    mine_6: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CursorPageNotificationView"];
                };
            };
        };
    };
    markRead: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReadNotificationsRequest"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    unread: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnreadNotifications"];
                };
            };
        };
    };
    state: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndexState"];
                };
            };
        };
    };
    check_1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckIndexRequest"];
            };
        };
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndexState"];
                };
            };
        };
    };
    rebuild: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndexState"];
                };
            };
        };
    };
    of_1: {
        parameters: {
            query: {
                employer: string;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CursorPagePaymentRow"];
                };
            };
        };
    };
    ledger: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrialBalanceView"];
                };
            };
        };
    };
    ledgerSheet: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
        };
    };
    month: {
        parameters: {
            query: {
                employer: string;
                month: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmployerStatementView"];
                };
            };
        };
    };
    monthSheet: {
        parameters: {
            query: {
                employer: string;
                month: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
        };
    };
    monthPaper: {
        parameters: {
            query: {
                employer: string;
                month: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
        };
    };
    view_6: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentView"];
                };
            };
        };
    };
    checkout: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenCheckoutRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckoutView"];
                };
            };
        };
    };
    entries: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerEntryView"][];
                };
            };
        };
    };
    paymentSheet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
        };
    };
    receipt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
        };
    };
    refresh: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentView"];
                };
            };
        };
    };
    refundNotes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefundNoteView"][];
                };
            };
        };
    };
    refundNote: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
        };
    };
    paymentPaper: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
        };
    };
    mine_5: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CursorPageEarningView"];
                };
            };
        };
    };
    onboard: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenOnboardingRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OnboardingView"];
                };
            };
        };
    };
    readiness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayoutReadiness"];
                };
            };
        };
    };
    year: {
        parameters: {
            query: {
                year: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayStatementView"];
                };
            };
        };
    };
    yearSheet: {
        parameters: {
            query: {
                year: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
        };
    };
    yearPaper: {
        parameters: {
            query: {
                year: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
        };
    };
    list: {
        parameters: {
            query?: {
                employer?: string;
                status?: components["schemas"]["ProjectStatus"];
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CursorPageProjectRow"];
                };
            };
        };
    };
    draft: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftProjectRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectView"];
                };
            };
        };
    };
    check: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftProjectRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScopeCheck"];
                };
            };
        };
    };
    latest: {
        parameters: {
            query: {
                employer: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportView"][];
                };
            };
        };
    };
    upload: {
        parameters: {
            query: {
                employer: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportView"];
                };
            };
        };
    };
    view_5: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                import: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportView"];
                };
            };
        };
    };
    rows: {
        parameters: {
            query?: {
                outcome?: components["schemas"]["ImportOutcome"];
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                import: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CursorPageImportRowView"];
                };
            };
        };
    };
    start: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                import: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportView"];
                };
            };
        };
    };
    view_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectView"];
                };
            };
        };
    };
    change_2: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeProjectRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectView"];
                };
            };
        };
    };
    approve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectView"];
                };
            };
        };
    };
    close: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseProjectRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectView"];
                };
            };
        };
    };
    publish: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectView"];
                };
            };
        };
    };
    categories: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CategoryView"][];
                };
            };
        };
    };
    publicView_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicEmployerView"];
                };
            };
        };
    };
    rating: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RatingView"];
                };
            };
        };
    };
    view_3: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProjectViewRequest"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    publicView: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicProjectView"];
                };
            };
        };
    };
    similar: {
        parameters: {
            query?: {
                size?: string;
            };
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectHit"][];
                };
            };
        };
    };
    search: {
        parameters: {
            query?: {
                /** @description Words; in quotes as they stand, up to 200 characters */
                q?: string;
                /** @description Keys of categories, any of them */
                category?: string[];
                /** @description Skills, any of them */
                skill?: string[];
                /** @description REMOTE, HYBRID or ON_SITE */
                mode?: string[];
                /** @description Two-letter codes of states */
                state?: string[];
                /** @description Cities with their states, as in Columbus, OH */
                city?: string[];
                /** @description Class standings of which one is admitted */
                standing?: string[];
                /** @description Employers by their slugs */
                employer?: string[];
                /** @description Open to first and second years */
                early_year?: boolean;
                /** @description Good for a first project */
                first_project?: boolean;
                /** @description Open to the student who is signed in */
                open_to_me?: boolean;
                /** @description Least hours */
                hours_min?: number;
                /** @description Most hours */
                hours_max?: number;
                /** @description Least fee in dollars */
                pay_min?: number;
                /** @description Highest fee in dollars */
                pay_max?: number;
                /** @description Least pay per hour in dollars */
                rate_min?: number;
                /** @description Highest pay per hour in dollars */
                rate_max?: number;
                /** @description The employer usually answers within so many days */
                reply_max?: number;
                /** @description First day of work, from */
                start_from?: string;
                /** @description First day of work, to */
                start_to?: string;
                /** @description Degrees north and east, as in 39.96,-83.00 */
                near?: string;
                /** @description Miles around that, 25 unless told */
                within?: number;
                /** @description Remote work counts as near */
                remote?: boolean;
                /** @description BEST, NEWEST, PAY, PAY_PER_HOUR, CLOSING, START or NEAREST */
                sort?: string;
                /** @description From 1; the first 1,000 projects can be listed */
                page?: number;
                /** @description 1 to 50, 20 unless told */
                size?: number;
                /** @description Whether the choices are counted; on the first page unless told */
                facets?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchResult"];
                };
            };
        };
    };
    places: {
        parameters: {
            query?: {
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["City"][];
                };
            };
        };
    };
    suggestions: {
        parameters: {
            query?: {
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Suggestion"][];
                };
            };
        };
    };
    skills: {
        parameters: {
            query?: {
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string[];
                };
            };
        };
    };
    list_2: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UniversityView"][];
                };
            };
        };
    };
    bySlug: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UniversityView"];
                };
            };
        };
    };
    mine_4: {
        parameters: {
            query?: {
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecommendationView"];
                };
            };
        };
    };
    refuse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NotInterestedRequest"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    takeBack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    framework: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompetencyView"][];
                };
            };
        };
    };
    view_4: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                engagement: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewsView"];
                };
            };
        };
    };
    writeStudentReview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                engagement: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StudentReviewInput"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewsView"];
                };
            };
        };
    };
    writeSupervisorReview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                engagement: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SupervisorReviewInput"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewsView"];
                };
            };
        };
    };
    mine_1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedSearchView"][];
                };
            };
        };
    };
    save_1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveSearchRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedSearchView"];
                };
            };
        };
    };
    one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedSearchView"];
                };
            };
        };
    };
    change_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeSavedSearchRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedSearchView"];
                };
            };
        };
    };
    delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    renewFeed: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedSearchView"];
                };
            };
        };
    };
    restore: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedSearchView"];
                };
            };
        };
    };
    choose: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChooseSponsorRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentView"];
                };
            };
        };
    };
    offers: {
        parameters: {
            query: {
                engagement: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SponsorOffer"][];
                };
            };
        };
    };
    mine: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StudentView"];
                };
            };
        };
    };
    save: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StudentProfile"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StudentView"];
                };
            };
        };
    };
    consent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConsentRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StudentView"];
                };
            };
        };
    };
    cv: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
        };
    };
    attachCv: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StudentView"];
                };
            };
        };
    };
    join: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UniversityProfile"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UniversityView"];
                };
            };
        };
    };
    get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UniversityView"];
                };
            };
        };
    };
    cohorts: {
        parameters: {
            query: {
                term: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CohortView"][];
                };
            };
        };
    };
    setCohorts: {
        parameters: {
            query: {
                term: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetCohortsRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CohortView"][];
                };
            };
        };
    };
    staff: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberView"][];
                };
            };
        };
    };
    addStaff: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddStaffRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberView"][];
                };
            };
        };
    };
    of: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SponsorWalletRow"][];
                };
            };
        };
    };
    open: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WalletRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SponsorWalletView"];
                };
            };
        };
    };
    view: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                wallet: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SponsorWalletView"];
                };
            };
        };
    };
    change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                wallet: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WalletRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SponsorWalletView"];
                };
            };
        };
    };
    projects: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
                wallet: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CursorPageSponsoredProjectView"];
                };
            };
        };
    };
    sheet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                wallet: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
        };
    };
    become: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                wallet: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WalletStateRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SponsorWalletView"];
                };
            };
        };
    };
    topUp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                wallet: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TopUpRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TopUpPage"];
                };
            };
        };
    };
}
