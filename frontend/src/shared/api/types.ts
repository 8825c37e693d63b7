import type { components } from './schema';

/** What the public API sends and takes, under the names the pages use; the descriptions are generated. */
type Schemas = components['schemas'];

export type Money = Schemas['Money'];
export type FieldError = Schemas['FieldError'];
export type StoredFile = Schemas['StoredFile'];
export type Place = Schemas['Place'];
export type WeekClockView = Schemas['WeekClock'];
export type ClockLevel = Schemas['ClockLevel'];

/** One page of any list; the document names each kind of page for itself. */
export type CursorPage<T> = Omit<Schemas['CursorPageProjectRow'], 'items'> & { items: T[] };

// Accounts and organisations
export type Me = Schemas['Me'];
export type Membership = Schemas['MembershipView'];
export type Member = Schemas['MemberView'];
export type OrganisationKind = Schemas['OrganisationKind'];
export type OrganisationRole = Schemas['OrganisationRole'];
export type Credentials = Schemas['SignInRequest'];
/** Operators and programs do not register themselves. */
export type Registration = Schemas['SignUpRequest'] & {
  kind: Exclude<Schemas['AccountKind'], 'OPERATOR' | 'MACHINE'>;
};
export type Invitation = Schemas['AddMemberRequest'];
export type IdentityProvider = Schemas['IdentityProviderView'];
export type ApiClient = Schemas['ApiClientView'];
export type NotificationView = Schemas['NotificationView'];

// Employers
export type EmployerProfile = Schemas['EmployerProfile'];
export type EmployerView = Schemas['EmployerView'];
export type EmployerStatus = Schemas['EmployerStatus'];
export type EmployerCheck = Schemas['CheckView'];
export type PublicEmployer = Schemas['PublicEmployerView'];
export type EmployerRating = Schemas['RatingView'];

// Universities and students
export type University = Schemas['UniversityView'];
export type UniversityProfile = Schemas['UniversityProfile'];
export type Cohort = Schemas['CohortView'];
export type ClassStanding = Schemas['ClassStanding'];
export type StudentView = Schemas['StudentView'];
export type StudentProfile = Schemas['StudentProfile'];
export type WorkSample = Schemas['WorkSample'];

// Projects and search
export type ProjectView = Schemas['ProjectView'];
export type ProjectRow = Schemas['ProjectRow'];
export type ProjectStatus = Schemas['ProjectStatus'];
export type ProjectTerms = Schemas['ProjectTerms'];
export type ProjectFigures = Schemas['ProjectFigures'];
export type PublicProject = Schemas['PublicProjectView'];
export type PublicTerms = Schemas['PublicTerms'];
export type ScopeCheck = Schemas['ScopeCheck'];
export type Deliverable = Schemas['Deliverable'];
export type Category = Schemas['CategoryView'];
export type WorkMode = Schemas['WorkMode'];
export type AiPolicy = Schemas['AiPolicy'];
export type ProjectHit = Schemas['ProjectHit'];
export type SearchResult = Schemas['SearchResult'];
export type SearchFacets = Schemas['SearchFacets'];
export type FacetValue = Schemas['FacetValue'];
export type FacetRange = Schemas['FacetRange'];
export type SearchSuggestion = Schemas['Suggestion'];
export type SearchPlace = Schemas['City'];
export type SearchReason = Schemas['Reason'];
export type Loosening = Schemas['Loosening'];

// Applications
export type ApplicationView = Schemas['ApplicationView'];
export type ApplicationRow = Schemas['ApplicationRow'];
export type ApplicationStatus = Schemas['ApplicationStatus'];
export type ApplicationDecline = Schemas['ApplicationDecline'];
export type ApplicationOffer = Schemas['ApplicationOffer'];
export type NotSelectedReason = Schemas['NotSelectedReason'];
export type ApplicantCard = Schemas['ApplicantCard'];
export type WaitingApplicant = Schemas['WaitingApplicant'];
export type BoardView = Schemas['BoardView'];
export type BoardColumn = Schemas['BoardColumn'];

// Engagements, reviews and conversions
export type EngagementView = Schemas['EngagementView'];
export type EngagementRow = Schemas['EngagementRow'];
export type EngagementStatus = Schemas['EngagementStatus'];
export type BallWith = Schemas['BallWith'];
export type Agreement = Schemas['AgreementView'];
export type Submission = Schemas['SubmissionView'];
export type ReviewsView = Schemas['ReviewsView'];
export type SupervisorReview = Schemas['SupervisorReviewInput'];
export type StudentReview = Schemas['StudentReviewInput'];
export type Competency = Schemas['CompetencyView'];
export type ConversionView = Schemas['ConversionView'];
export type ConversionStep = Schemas['ConversionStep'];
export type TrackerView = Schemas['TrackerView'];

// Payments
export type PaymentView = Schemas['PaymentView'];
export type PaymentRow = Schemas['PaymentRow'];
export type PaymentStatus = Schemas['PaymentStatus'];
export type CheckoutView = Schemas['CheckoutView'];
export type RefundNote = Schemas['RefundNoteView'];
export type PayoutStatus = Schemas['PayoutStatus'];
export type PayoutReadiness = Schemas['PayoutReadiness'];
export type Earning = Schemas['EarningView'];
export type LedgerEntry = Schemas['LedgerEntryView'];
export type TrialBalance = Schemas['TrialBalanceView'];
export type TrialBalanceRow = Schemas['TrialBalanceRow'];
export type EmployerStatement = Schemas['EmployerStatementView'];
export type PayStatement = Schemas['PayStatementView'];

// Finance of the operators
export type Treasury = Schemas['TreasuryView'];
export type PlatformPayout = Schemas['PlatformPayoutView'];
export type Exposure = Schemas['ExposureView'];
export type PayerExposure = Schemas['PayerExposure'];
export type Reconciliation = Schemas['Result'];
export type Difference = Schemas['DifferenceView'];
export type StripeOperation = Schemas['OperationView'];
export type StripeSetup = Schemas['StripeSetupView'];
export type Reversal = Schemas['ReversalView'];
export type RefusedPayout = Schemas['RefusedPayoutView'];
export type FailedRefund = Schemas['FailedRefundView'];
export type ManualMove = Schemas['ManualMoveView'];
export type MovementMeaning = Schemas['MovementMeaning'];
export type FraudWarning = Schemas['FraudWarningView'];
export type ClosedAccount = Schemas['ClosedAccountView'];
export type PayHold = Schemas['PayHoldView'];
export type GivenUpMessage = Schemas['GivenUpMessageView'];
export type PayeeYear = Schemas['PayeeYearView'];
export type DisputeRow = Schemas['DisputeRow'];
export type DisputeView = Schemas['DisputeView'];
export type EvidencePart = Schemas['EvidencePart'];
export type LedgerAccount = Schemas['LedgerAccountView'];
export type AccountEntry = Schemas['AccountEntryView'];

// Sponsors
export type WalletState = Schemas['WalletState'];
export type WalletRow = Schemas['SponsorWalletRow'];
export type WalletView = Schemas['SponsorWalletView'];
export type WalletInput = Schemas['WalletRequest'];
export type SponsorTerms = Schemas['SponsorTerms'];
export type TopUp = Schemas['TopUpView'];
export type TopUpPage = Schemas['TopUpPage'];
export type SponsoredProject = Schemas['SponsoredProjectView'];
export type SponsorshipStatus = Schemas['SponsorshipStatus'];
export type SponsorOffer = Schemas['SponsorOffer'];

// Early years
export type EarlyYearView = Schemas['EarlyYearView'];
export type EarlyYearRow = Schemas['EarlyYearRow'];
export type EarlyYearStep = Exclude<keyof EarlyYearRow, 'classStanding' | 'enrolled' | 'suppressed'>;

// Saved searches and recommendations
export type AlertRhythm = Schemas['AlertRhythm'];
export type SavedSearchView = Schemas['SavedSearchView'];
export type RecommendationReason = Schemas['RecommendationReason'];
export type RecommendedProject = Schemas['RecommendedProject'];
export type RecommendationView = Schemas['RecommendationView'];
export type NotInterestedReason = Schemas['NotInterestedReason'];

// The index, and tables of projects
export type IndexState = Schemas['IndexState'];
export type IndexTask = Schemas['IndexTask'];
export type ProjectImport = Schemas['ImportView'];
export type ImportOutcome = Schemas['ImportOutcome'];
export type ImportRow = Schemas['ImportRowView'];
