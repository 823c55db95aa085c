import type { paths } from './schema.ts'

type Json<Answer> = Answer extends { content: { 'application/json': infer Body } } ? Body : never
type Good<Responses> = Json<Responses[keyof Responses & (200 | 201)]>
type Answers<Door extends keyof paths, Method extends string> = paths[Door] extends {
  [M in Method]: { responses: infer Responses }
}
  ? Good<Responses>
  : never
type Reads<Door extends keyof paths> = Answers<Door, 'get'>
type Gives<Door extends keyof paths> = Answers<Door, 'post'>

/** The bodies that the workbench works with, by name; their shapes follow from the description of the API. */
export type Session = Reads<'/api/v1/session'>
export type SessionRow = Reads<'/api/v1/sessions'>['sessions'][number]
export type Staff = Reads<'/api/v1/staff'>['staff'][number]
export type AuditLine = Reads<'/api/v1/audit'>['lines'][number]
export type Office = Reads<'/api/v1/offices'>['offices'][number]

export type MatterPage = Reads<'/api/v1/matters'>
export type MatterRow = MatterPage['items'][number]
export type MatterQuery = NonNullable<paths['/api/v1/matters']['get']['parameters']['query']>
export type Counts = Reads<'/api/v1/matters/counts'>
export type OfficerMatter = Reads<'/api/v1/matters/{regionId}/{matterId}'>
export type DeadlineView = OfficerMatter['deadlines'][number]
export type TimelineEntry = OfficerMatter['timeline'][number]
export type OfficeContact = OfficerMatter['office']
export type Registration = paths['/api/v1/matters']['post']['requestBody']['content']['application/json']
export type Receipt = Gives<'/api/v1/matters'>
export type PossibleRepeat = Gives<'/api/v1/matters/possible-repeats'>[number]
export type Person = Gives<'/api/v1/matters/{regionId}/{matterId}/people'>['people'][number]
export type AttachmentRef = Gives<'/api/v1/uploads'>

export type PublicationPage = Reads<'/api/v1/publications'>
export type Publication = Reads<'/api/v1/publications/{regionId}/{matterId}'>
export type SuggestionTopicRow = Reads<'/api/v1/suggestion-topics'>['items'][number]
export type SuggestionTopic = Reads<'/api/v1/suggestion-topics/{regionId}/{topicId}'>
export type TopicDraft = paths['/api/v1/suggestion-topics']['post']['requestBody']['content']['application/json']
export type SuggestionPage = Reads<'/api/v1/suggestion-topics/{regionId}/{topicId}/suggestions'>
export type SuggestionRow = SuggestionPage['items'][number]
export type Suggestion = Reads<'/api/v1/suggestions/{regionId}/{submissionId}'>

export type MailPage = Reads<'/api/v1/mail'>
export type MailRow = MailPage['items'][number]
export type MailItem = Reads<'/api/v1/mail/{regionId}/{itemId}'>
export type MailCounts = Reads<'/api/v1/mail/counts'>
export type MailFigures = Reads<'/api/v1/mail/figures'>
export type Receiving = paths['/api/v1/mail']['post']['requestBody']['content']['application/json']
export type Sender = NonNullable<Receiving['sender']>

export type RegisterPage = Reads<'/api/v1/documents'>
export type IssuedDocument = RegisterPage['items'][number]
export type RegisterCounts = Reads<'/api/v1/documents/counts'>

export type SavedView = Reads<'/api/v1/views'>[number]
export type TopicTree = Reads<'/api/v1/topics'>
export type Rules = Reads<'/api/v1/rules'>
export type RuleSetView = Reads<'/api/v1/rules'>['items'][number]
export type RuleOverride = Reads<'/api/v1/rules'>['overrides'][number]
export type CalendarYearView = Reads<'/api/v1/calendar'>['years'][number]
export type Template = Reads<'/api/v1/templates'>['items'][number]
export type TemplateInForce = Reads<'/api/v1/templates/{kind}/{language}'>
export type TemplateVersionPage = Reads<'/api/v1/templates/{kind}/{language}/versions'>
export type TemplateVersion = TemplateVersionPage['items'][number]
export type TemplatePreview =
  paths['/api/v1/templates/{kind}/{language}/preview']['post']['responses']['200']['content']['application/json']

export type SupervisionPage = Reads<'/api/v1/supervision/cases'>
export type SupervisionLine = SupervisionPage['items'][number]
export type SupervisionCase = Reads<'/api/v1/supervision/cases/{regionId}/{id}'>
export type MatterSupervision = Reads<'/api/v1/supervision/matters/{regionId}/{matterId}'>
export type SupervisionGroup = Reads<'/api/v1/supervision/offices'>[number]
export type SupervisionAdvicePage = Reads<'/api/v1/supervision/advice'>
export type SupervisionAdvice = SupervisionAdvicePage['items'][number]
export type SupervisionBatch = Reads<'/api/v1/supervision/batches'>[number]
export type SupervisionThreshold = Reads<'/api/v1/supervision/thresholds'>[number]
export type SupervisionFigures = Reads<'/api/v1/supervision/figures'>

export type InboxPage = Reads<'/api/v1/inbox'>
export type InboxMessage = InboxPage['items'][number]
export type NoticePreferences = Reads<'/api/v1/notice-preferences'>
export type NoticeKind = Reads<'/api/v1/notices'>['kinds'][number]
export type DeliveryRow = Reads<'/api/v1/deliveries'>['items'][number]
export type Delivery = Reads<'/api/v1/deliveries/{regionId}/{id}'>

export type ConferenceMeetingPage = Reads<'/api/v1/conference/meetings'>
export type ConferenceMeeting = Reads<'/api/v1/conference/meetings/{regionId}/{id}'>
export type ConferenceItem = Reads<'/api/v1/conference/items'>[number]
export type ConferenceDecisionPage = Reads<'/api/v1/conference/decisions'>
export type ConferenceDecision = ConferenceDecisionPage['items'][number]
export type MatterConference = Reads<'/api/v1/conference/matters/{regionId}/{matterId}'>

export type ReviewPage = Reads<'/api/v1/reviews'>
export type Review = Reads<'/api/v1/reviews/{regionId}/{matterId}'>
export type Hearing = Review['hearings'][number]
export type HearingParticipants = Gives<'/api/v1/hearings/{regionId}/{id}/participants'>
export type PanelRule = Reads<'/api/v1/reviews/panel-rules'>[number]
export type ReliefPage = Reads<'/api/v1/relief/applications'>
export type ReliefLine = ReliefPage['items'][number]
export type ReliefApplication = Reads<'/api/v1/relief/applications/{regionId}/{id}'>
export type MatterRelief = Reads<'/api/v1/relief/matters/{regionId}/{matterId}'>
export type ReliefBudgetLine = Reads<'/api/v1/relief/lines'>[number]
export type ReliefEntryPage = Reads<'/api/v1/relief/lines/{regionId}/{id}/entries'>
export type ReliefAuthority = Reads<'/api/v1/relief/authority'>[number]
export type OpenWork = Reads<'/api/v1/handover/work'>
export type OpenWorkItem = OpenWork['items'][number]
export type HandoverPage = Reads<'/api/v1/handovers'>
export type Handover = Reads<'/api/v1/handovers/{regionId}/{id}'>
export type RegionHandoverPage = Reads<'/api/v1/handover/regions'>
export type RegionHandover = RegionHandoverPage['items'][number]
export type MatterHandovers = Reads<'/api/v1/handover/matters/{regionId}/{matterId}'>
export type BacklogPage = Reads<'/api/v1/backlog/campaigns'>
export type BacklogCampaign = Reads<'/api/v1/backlog/campaigns/{regionId}/{id}'>
export type BacklogItemPage = Reads<'/api/v1/backlog/campaigns/{regionId}/{id}/items'>
export type BacklogLine = BacklogItemPage['items'][number]
export type BacklogItem = Reads<'/api/v1/backlog/items/{regionId}/{id}'>
export type BacklogSummary = Reads<'/api/v1/backlog/campaigns/{regionId}/{id}/summary'>
export type BacklogPreview = paths['/api/v1/backlog/preview']['post']['responses']['200']['content']['application/json']
export type DeputyPage = Reads<'/api/v1/deputies'>
export type Deputy = DeputyPage['items'][number]
export type Merger = Reads<'/api/v1/mergers/{regionId}/{id}'>
export type MergerPreview = Reads<'/api/v1/handover/offices/{id}/merger'>
export type StatisticsCatalogue = Reads<'/api/v1/statistics/catalogue'>
export type StatisticsPivot = Reads<'/api/v1/statistics/pivot'>
export type StatisticsFigure = StatisticsPivot['total']
export type StatisticsReport = Reads<'/api/v1/statistics/report'>
export type StatisticsFacts = Reads<'/api/v1/statistics/facts'>
export type SavedStatisticsReport = Reads<'/api/v1/statistics/reports'>[number]
export type Operation = Reads<'/api/v1/operation'>
export type OperationFaultPage = Reads<'/api/v1/operation/faults'>
export type OperationFault = Reads<'/api/v1/operation/faults/{regionId}/{id}'>
export type SurveyPage = Reads<'/api/v1/surveys'>
export type Survey = Reads<'/api/v1/surveys/{regionId}/{id}'>
export type SurveyDraft = paths['/api/v1/surveys']['post']['requestBody']['content']['application/json']
export type PerformanceYear = Reads<'/api/v1/performance'>
export type PerformanceIndicatorPage = Reads<'/api/v1/performance/indicators/{regionId}/{id}'>
export type PerformanceIndicator = PerformanceIndicatorPage['indicator']
export type PerformanceFigure = Reads<'/api/v1/performance/figures'>[number]
export type PerformanceRecords = Reads<'/api/v1/performance/indicators/{regionId}/{id}/records'>
export type PerformanceSubjectPage = Reads<'/api/v1/performance/subjects/{regionId}/{id}'>
export type PerformanceRecordPage = Reads<'/api/v1/performance/records/{regionId}/{id}'>
export type PerformanceYears = Reads<'/api/v1/performance/years'>
export type PerformanceRulesPage = Reads<'/api/v1/performance/rules'>
export type PerformancePreview =
  paths['/api/v1/performance/import/preview']['post']['responses']['200']['content']['application/json']
export type PerformanceFormula =
  paths['/api/v1/performance/formula']['post']['responses']['200']['content']['application/json']
export type StatisticsFactPage = Reads<'/api/v1/statistics/facts'>
export type StatisticsFactsQuery = NonNullable<paths['/api/v1/statistics/facts']['get']['parameters']['query']>
export type BulletinPage = Reads<'/api/v1/bulletins'>
export type BulletinLine = BulletinPage['items'][number]
export type Bulletin = Reads<'/api/v1/bulletins/{regionId}/{id}'>
export type BulletinSection = Bulletin['sections'][number]
export type BulletinTable = Bulletin['tables'][number]
export type BulletinPlaces = Reads<'/api/v1/bulletins/places'>
export type BulletinChanges = Reads<'/api/v1/bulletins/{regionId}/{id}/changes'>
export type BulletinPreview =
  paths['/api/v1/bulletins/{regionId}/{id}/preview']['post']['responses']['200']['content']['application/json']

export type AssessmentHome = Reads<'/api/v1/assessment'>
export type AssessmentScheme = Reads<'/api/v1/assessment/schemes/{regionId}/{id}'>
export type AssessmentCheck = Gives<'/api/v1/assessment/check'>
export type AssessmentRound = Reads<'/api/v1/assessment/rounds/{regionId}/{id}'>
export type AssessmentResult = Reads<'/api/v1/assessment/results/{regionId}/{id}'>
