/** What the public API sends and takes, in the words of the backend. */

export interface Money {
  minor: number;
  currency: string;
}

export interface CursorPage<T> {
  items: T[];
  next: string | null;
}

export interface FieldError {
  field: string;
  message: string;
}

export type AccountKind = 'STUDENT' | 'EMPLOYER' | 'UNIVERSITY' | 'OPERATOR' | 'MACHINE';
export type OrganisationKind = 'EMPLOYER' | 'UNIVERSITY';
export type OrganisationRole =
  | 'OWNER'
  | 'RECRUITER'
  | 'SUPERVISOR'
  | 'FINANCE'
  | 'CAREER_SERVICES'
  | 'EMPLOYER_RELATIONS';

export interface Membership {
  organisation: string;
  organisationKind: OrganisationKind;
  organisationName: string;
  roles: OrganisationRole[];
}

export interface Me {
  id: string;
  email: string;
  name: string;
  emailConfirmed: boolean;
  kind: AccountKind;
  memberships: Membership[];
  operator: boolean;
}

export interface IdentityProvider {
  id: string;
  name: string;
  signInUrl: string;
}

export type WorkMode = 'REMOTE' | 'HYBRID' | 'ON_SITE';

export interface ProjectHit {
  id: string;
  slug: string;
  title: string;
  titleHighlight?: string | null;
  snippet?: string | null;
  employerName: string;
  employerSlug: string;
  employerVerified: boolean;
  category: string;
  categoryName: string;
  skills: string[];
  mode: WorkMode;
  city?: string | null;
  state?: string | null;
  hours: number;
  fee: Money;
  payPerHour: Money;
  net: Money;
  earlyYear: boolean;
  audience: string[];
  applyBy: string;
  startsOn: string;
  endsOn: string;
  publishedAt: string;
  positionsLeft: number;
}

export interface SearchResult {
  total: number;
  page: number;
  size: number;
  hits: ProjectHit[];
  facets: SearchFacets;
  didYouMean?: string | null;
  degraded: boolean;
}

export type ClockLevel = 'NONE' | 'CALM' | 'AMBER' | 'RED';

/** How long a candidate has waited for word, as the backend counts it. */
export interface WeekClockView {
  lastWordAt: string;
  daysSinceLastWord: number;
  nextWordDue: string;
  level: ClockLevel;
}

export interface StoredFile {
  id: string;
  name: string;
  contentType: string;
  size: number;
}

export interface Place {
  city: string;
  state: string;
  latitude: number | null;
  longitude: number | null;
}

export type ClassStanding =
  | 'FIRST_YEAR'
  | 'SECOND_YEAR'
  | 'THIRD_YEAR'
  | 'FOURTH_YEAR_PLUS'
  | 'MASTERS'
  | 'DOCTORAL'
  | 'ALUMNI';

export type ProjectStatus = 'DRAFT' | 'AWAITING_APPROVAL' | 'PUBLISHED' | 'FILLED' | 'CLOSED';
export type AiPolicy = 'FORBIDDEN' | 'ALLOWED_WITH_DISCLOSURE' | 'EXPECTED';

export interface Deliverable {
  title: string;
  criteria: string[];
}

export interface ProjectTerms {
  title: string;
  outcome: string;
  description: string;
  deliverables: Deliverable[];
  skills: string[];
  category: string;
  hours: number;
  fee: Money;
  positions: number;
  startsOn: string;
  endsOn: string;
  applyBy: string;
  mode: WorkMode;
  place: Place | null;
  audience: { standings: ClassStanding[]; universities: string[]; earlyYearSeats: number };
  questions: string[];
  aiPolicy: AiPolicy;
  learningGoals: string[];
}

export interface ProjectFigures {
  fee: Money;
  payPerHour: Money;
  platformFee: Money;
  net: Money;
  platformFeeBasisPoints: number;
  belowPayFloor: boolean;
  hoursPerWeek: number;
  warnings: string[];
}

export interface PublicProject {
  id: string;
  slug: string;
  employer: { id: string; slug: string; name: string; verified: boolean };
  terms: ProjectTerms;
  supervisorName: string;
  figures: ProjectFigures;
  status: ProjectStatus;
  positionsLeft: number;
  publishedAt: string | null;
  open: boolean;
  categoryName: string;
}

// Search, people who apply, their work and their pay: what public, student and workspace pages read.

export interface FacetValue {
  value: string;
  label: string;
  count: number;
}

/** One bar of a histogram; `to` is not included, and missing for the last bar. */
export interface FacetRange {
  from: number;
  to: number | null;
  count: number;
}

export interface SearchFacets {
  category: FacetValue[];
  skill: FacetValue[];
  mode: FacetValue[];
  earlyYear: FacetValue[];
  state: FacetValue[];
  hours: FacetRange[];
  pay: FacetRange[];
}

export interface SearchSuggestion {
  kind: 'TITLE' | 'SKILL' | 'CATEGORY' | 'EMPLOYER';
  text: string;
  value: string;
}

export interface Category {
  key: string;
  name: string;
  description: string;
}

export interface PublicEmployer {
  id: string;
  slug: string;
  name: string;
  website: string;
  about: string;
  industry: string;
  size: string;
  place: Place;
  verified: boolean;
  since: string;
}

export interface EmployerRating {
  average: number;
  count: number;
}

export interface Programme {
  id: string;
  name: string;
  cipCode: string;
}

export interface University {
  id: string;
  slug: string;
  name: string;
  shortName: string;
  place: Place;
  domains: string[];
  programmes: Programme[];
}

export interface WorkSample {
  title: string;
  url: string;
}

/** What a student tells about themselves. */
export interface StudentProfile {
  university: string | null;
  programme: string | null;
  classStanding: ClassStanding;
  classYear: number | null;
  headline: string;
  about: string;
  skills: string[];
  interests: string[];
  hoursPerWeek: number | null;
  availableFrom: string | null;
  workSamples: WorkSample[];
}

export interface StudentView extends StudentProfile {
  id: string;
  account: string;
  name: string;
  email: string;
  universityName: string | null;
  programmeName: string | null;
  institutionVerifiedFields: string[];
  completeness: number;
  cv: StoredFile | null;
  shareWithUniversity: boolean;
  version: number;
}

export type ApplicationStatus =
  | 'DRAFT'
  | 'APPLIED'
  | 'REVIEWED'
  | 'SHORTLISTED'
  | 'INTERVIEW'
  | 'OFFERED'
  | 'ACCEPTED'
  | 'NOT_SELECTED'
  | 'WITHDRAWN';

export type NotSelectedReason =
  | 'SKILLS'
  | 'AVAILABILITY'
  | 'CHOSEN_OTHER'
  | 'INCOMPLETE'
  | 'NOT_ELIGIBLE'
  | 'PROJECT_FILLED'
  | 'PROJECT_CLOSED';

/** One line of a student's own list. */
export interface ApplicationRow {
  id: string;
  project: string;
  projectTitle: string;
  projectSlug: string;
  employerName: string;
  status: ApplicationStatus;
  appliedAt: string | null;
  clock: WeekClockView | null;
}

export interface ApplicationAnswer {
  question: string;
  answer: string;
}

export interface ApplicationStep {
  status: ApplicationStatus;
  at: string;
  note: string | null;
}

export interface ApplicationDecline {
  reason: NotSelectedReason;
  criterion: string | null;
  note: string | null;
  nextStep: string;
  betterFits: string[];
}

export interface ApplicationOffer {
  fee: Money;
  net: Money;
  startsOn: string;
  endsOn: string;
  note: string | null;
  expiresAt: string;
}

export interface ApplicationView {
  id: string;
  project: string;
  projectTitle: string;
  projectSlug: string;
  employer: string;
  employerName: string;
  student: string;
  status: ApplicationStatus;
  answers: ApplicationAnswer[];
  workSamples: WorkSample[];
  steps: ApplicationStep[];
  decline: ApplicationDecline | null;
  offer: ApplicationOffer | null;
  clock: WeekClockView | null;
  allowedActions: string[];
  version: number;
}

export type PaymentStatus =
  | 'REQUESTED'
  | 'CHECKOUT_OPEN'
  | 'PROCESSING'
  | 'HELD'
  | 'CLOSED'
  | 'FAILED'
  | 'CANCELLED';

export type PayoutStatus =
  | 'OWED'
  | 'BLOCKED'
  | 'TRANSFER_REQUESTED'
  | 'TRANSFERRED'
  | 'BANK_PENDING'
  | 'PAID'
  | 'BANK_FAILED'
  | 'REFUSED'
  | 'UNKNOWN'
  | 'REVERSED';

export interface MoneyStep {
  what: string;
  amount: Money | null;
  at: string;
}

export interface PayoutView {
  id: string;
  payee: string;
  gross: Money;
  platformFee: Money;
  net: Money;
  status: PayoutStatus;
  blockedReason: string | null;
  transferredAt: string | null;
  paidAt: string | null;
}

export interface PaymentView {
  id: string;
  reference: string;
  description: string;
  payer: string;
  amount: Money;
  platformFee: Money;
  net: Money;
  status: PaymentStatus;
  held: Money;
  released: Money;
  refunded: Money;
  receiptNumber: string | null;
  heldAt: string | null;
  timeline: MoneyStep[];
  payouts: PayoutView[];
  allowedActions: string[];
}

export interface CheckoutView {
  url: string;
  expiresAt: string;
}

/** One entry of the double-entry ledger; exactly one of debit and credit is there. */
export interface LedgerEntry {
  at: string;
  account: string;
  debit: Money | null;
  credit: Money | null;
  kind: string;
  stripeReference: string | null;
}

export interface PayoutReadiness {
  accountExists: boolean;
  ready: boolean;
  bankReady: boolean;
  missing: string[];
}

/** One line of a student's list of earnings. */
export interface Earning extends PayoutView {
  reference: string;
  description: string;
  owedAt: string;
}

export type EngagementStatus =
  | 'AWAITING_SIGNATURES'
  | 'AWAITING_FUNDS'
  | 'AWAITING_KICKOFF'
  | 'IN_PROGRESS'
  | 'SUBMITTED'
  | 'CHANGES_REQUESTED'
  | 'COMPLETED'
  | 'CANCELLED';

export type BallWith = 'STUDENT' | 'EMPLOYER' | 'SUPERVISOR' | 'NOBODY';

export interface EngagementRow {
  id: string;
  projectTitle: string;
  counterpartName: string;
  status: EngagementStatus;
  fee: Money;
  endsOn: string;
  ballWith: BallWith;
  nextStep: string;
}

export interface Signature {
  name: string;
  at: string;
  account: string;
}

export interface Agreement {
  version: string;
  text: string;
  sha256: string;
  student: Signature | null;
  employer: Signature | null;
}

export interface AgreedDeliverable extends Deliverable {
  position: number;
}

export interface Submission {
  version: number;
  at: string;
  note: string;
  aiUse: string | null;
  files: StoredFile[];
  links: string[];
}

export interface ChangeRequest {
  round: number;
  criterion: string;
  note: string;
  at: string;
}

export interface CheckIn {
  id: string;
  author: string;
  authorName: string;
  text: string;
  at: string;
}

export interface EngagementView {
  id: string;
  application: string;
  project: string;
  projectTitle: string;
  projectSlug: string;
  employer: string;
  employerName: string;
  student: string;
  studentName: string;
  supervisor: string;
  supervisorName: string;
  status: EngagementStatus;
  fee: Money;
  platformFee: Money;
  net: Money;
  startsOn: string;
  endsOn: string;
  agreement: Agreement;
  payment: string | null;
  paymentStatus: PaymentStatus | null;
  deliverables: AgreedDeliverable[];
  submissions: Submission[];
  changeRequests: ChangeRequest[];
  checkIns: CheckIn[];
  reviewDue: string | null;
  kickedOffAt: string | null;
  completedAt: string | null;
  paidAt: string | null;
  ballWith: BallWith;
  nextStep: string;
  timeline: { what: string; at: string }[];
  allowedActions: string[];
  version: number;
}

export interface Competency {
  key: string;
  label: string;
  description: string;
  anchors: string[];
}

export interface SupervisorReview {
  competencies: Record<string, number>;
  strengths: string;
  improvement: string;
  wouldInterview: boolean;
  wouldHire: boolean;
  wouldHostAgain: boolean;
}

export interface StudentReview {
  clarity: number;
  support: number;
  fairness: number;
  wentWell: string;
  couldImprove: string;
  wouldRecommend: boolean;
}

export interface ReviewsView {
  engagement: string;
  supervisorReviewIn: boolean;
  studentReviewIn: boolean;
  published: boolean;
  publishesAt: string | null;
  supervisorReview: SupervisorReview | null;
  studentReview: StudentReview | null;
  allowedActions: string[];
}

export type ConversionStep =
  | 'INTENT'
  | 'ROLE_REQUESTED'
  | 'LINK_SENT'
  | 'LINK_OPENED'
  | 'APPLIED'
  | 'OFFERED'
  | 'ACCEPTED'
  | 'STARTED'
  | 'CONFIRMED';

export interface ConversionView {
  id: string;
  engagement: string;
  projectTitle: string;
  employer: string;
  employerName: string;
  student: string;
  studentName: string;
  roleTitle: string | null;
  jobLink: string | null;
  step: ConversionStep;
  steps: { step: ConversionStep; at: string; by: string; note: string | null }[];
  daysToHire: number | null;
  allowedActions: string[];
  version: number;
}

export interface NotificationView {
  id: string;
  title: string;
  text: string;
  link: string;
  at: string;
  read: boolean;
}

// Organisations from the inside, projects as their employer sees them, applicants, hires, figures: what staff pages read.

export type EmployerStatus = 'PENDING' | 'VERIFIED' | 'SUSPENDED';

export interface EmployerCheck {
  name: string;
  passed: boolean;
  detail: string;
}

export interface EmployerView {
  id: string;
  slug: string;
  name: string;
  website: string;
  about: string;
  industry: string;
  size: string;
  place: Place;
  status: EmployerStatus;
  checks: EmployerCheck[];
  since: string;
  version: number;
}

export interface Member {
  account: string;
  name: string;
  email: string;
  roles: OrganisationRole[];
}

/** A program of an organisation; its secret comes once, when it is made. */
export interface ApiClient {
  clientId: string;
  clientSecret: string | null;
  organisation: string;
  name: string;
  scopes: string[];
  createdAt: string;
}

/** The terms as the employer has them: with who supervises. */
export interface OwnProjectTerms extends ProjectTerms {
  supervisor: string;
}

export interface ProjectView {
  id: string;
  slug: string;
  employer: string;
  terms: OwnProjectTerms;
  figures: ProjectFigures;
  status: ProjectStatus;
  positionsLeft: number;
  publishedAt: string | null;
  closedAt: string | null;
  closingReason: string | null;
  allowedActions: string[];
  version: number;
}

export interface ProjectRow {
  id: string;
  slug: string;
  title: string;
  status: ProjectStatus;
  fee: Money;
  hours: number;
  positions: number;
  positionsLeft: number;
  applyBy: string;
  publishedAt: string | null;
}

/** What terms come to and which fields break a rule, before anything is saved. */
export interface ScopeCheck {
  figures: ProjectFigures;
  errors: FieldError[];
}

/** What an employer sees of a student who applies. */
export interface StudentCard {
  id: string;
  name: string;
  universityName: string | null;
  programmeName: string | null;
  classStanding: ClassStanding;
  classYear: number | null;
  headline: string;
  about: string;
  skills: string[];
  workSamples: WorkSample[];
  hoursPerWeek: number | null;
  availableFrom: string | null;
}

export interface ApplicantCard {
  id: string;
  student: StudentCard;
  status: ApplicationStatus;
  appliedAt: string;
  firstAnswer: string;
  clock: WeekClockView | null;
  matchingSkills: number;
  wantedSkills: number;
  allowedActions: string[];
  version: number;
}

export interface BoardColumn {
  status: ApplicationStatus;
  count: number;
  cards: ApplicantCard[];
}

export interface BoardView {
  project: string;
  projectTitle: string;
  positionsLeft: number;
  columns: BoardColumn[];
  overdue: number;
  dueSoon: number;
}

export interface WaitingApplicant {
  card: ApplicantCard;
  project: string;
  projectTitle: string;
  projectSlug: string;
}

export interface PaymentRow {
  id: string;
  reference: string;
  description: string;
  status: PaymentStatus;
  amount: Money;
  held: Money;
  released: Money;
  refunded: Money;
  receiptNumber: string | null;
  requestedAt: string;
  heldAt: string | null;
}

export interface TrialBalanceRow {
  account: string;
  accounts: number;
  debit: Money;
  credit: Money;
}

export interface TrialBalance {
  rows: TrialBalanceRow[];
  totalDebit: Money;
  totalCredit: Money;
  balanced: boolean;
  held: Money;
}

/** Rates are shares between 0 and 1, and null while there is nothing to divide by. */
export interface TrackerView {
  funnel: { step: string; count: number }[];
  eligible: number;
  offered: number;
  accepted: number;
  conversionRate: number | null;
  offerRate: number | null;
  acceptanceRate: number | null;
  medianDaysToHire: number | null;
  medianDaysToFill: number | null;
  pipeline: { students: number; progressed: number };
  conversions: CursorPage<ConversionView>;
}

export interface Cohort {
  classStanding: ClassStanding;
  term: string;
  enrolled: number;
}

export type EarlyYearStep =
  | 'activated'
  | 'viewed'
  | 'applied'
  | 'selected'
  | 'started'
  | 'completed'
  | 'paid'
  | 'converted';

/** The students of one class standing. A count is null when it is withheld, `enrolled` when nobody told it. */
export interface EarlyYearRow extends Record<EarlyYearStep, number | null> {
  /** Null in the total. */
  classStanding: ClassStanding | null;
  enrolled: number | null;
  suppressed: string[];
}

export interface EarlyYearView {
  university: string;
  from: string;
  to: string;
  terms: string[];
  rows: EarlyYearRow[];
  total: EarlyYearRow;
  finding: string;
  definitions: { step: string; definition: string }[];
  suppressed: boolean;
  smallestCell: number;
  updatedAt: string;
}

// Saved searches and recommendations.

export type AlertRhythm = 'OFF' | 'INSTANT' | 'DAILY' | 'WEEKLY';

export interface SavedSearchView {
  id: string;
  name: string;
  /** The parameters of `/projects`. */
  query: string;
  alert: AlertRhythm;
  /** The path of the feed without its ending. */
  feed: string;
  savedAt: string;
  nextAlert: string | null;
}

export type ReasonCode =
  | 'SKILLS'
  | 'INTEREST'
  | 'PROGRAMME'
  | 'STANDING'
  | 'TIME'
  | 'APPLIED'
  | 'VIEWED'
  | 'NEW_EMPLOYER'
  | 'FRESH'
  | 'OPEN_TO_YOU';

export interface RecommendationReason {
  code: ReasonCode;
  values: string[];
}

export interface RecommendedProject {
  project: ProjectHit;
  reasons: RecommendationReason[];
}

export interface RecommendationView {
  items: RecommendedProject[];
  degraded: boolean;
}

export type NotInterestedReason =
  | 'FIELD'
  | 'SKILLS'
  | 'PAY'
  | 'HOURS'
  | 'DATES'
  | 'PLACE'
  | 'EMPLOYER'
  | 'OTHER';

/** A check or a rebuild of the index of projects. */
export interface IndexTask {
  id: string;
  kind: 'CHECK' | 'REBUILD';
  state: 'RUNNING' | 'DONE' | 'FAILED' | 'INTERRUPTED';
  repairs: boolean;
  done: number;
  total: number;
  slices: number;
  differing: number;
  missing: number;
  outdated: number;
  surplus: number;
  failure?: string | null;
  startedAt: string;
  finishedAt?: string | null;
}

/** How the index stands to the database. */
export interface IndexState {
  reachable: boolean;
  index?: string | null;
  indexed?: number | null;
  open: number;
  waiting: number;
  waitingSince?: string | null;
  /** The newest first. */
  tasks: IndexTask[];
}

export type ImportOutcome = 'WAITING' | 'NEW' | 'CHANGES' | 'SAME' | 'WRONG' | 'CREATED' | 'CHANGED';

/** An uploaded table of projects. */
export interface ProjectImport {
  id: string;
  employer: string;
  uploadedBy: string;
  fileName: string;
  state: 'CHECKING' | 'CHECKED' | 'RUNNING' | 'DONE';
  total: number;
  /** Of the step that is under way. */
  done: number;
  outcomes: Partial<Record<ImportOutcome, number>>;
  uploadedAt: string;
  finishedAt?: string | null;
}

export interface ImportRow {
  number: number;
  externalId: string;
  title: string;
  outcome: ImportOutcome;
  /** By the name of the column. */
  errors: FieldError[];
  project?: string | null;
}
