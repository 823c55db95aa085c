export { warnOfGaps } from './quality-warnings.ts'
export { attachmentTokens, UploadedFile, type AttachmentTokens } from './attachment-token.ts'
export { isOutdated, renewLists } from './basis.ts'
export { localDate, remark, statement } from './commands/definition.ts'
export { deadlinesOf, type Deadline } from './deadline.ts'
export { giveIn } from './give.ts'
export { isAccused, maySee, seenBy } from './policy.ts'
export type { MatterFollower, MatterGuard } from './context.ts'
export { openChanges, type Changes, type MatterChange } from './changes.ts'
export { COMMANDS, type Command, type Verb } from './commands/index.ts'
export { Filing } from './commands/register.ts'
export type { MatterContext } from './context.ts'
export { matterDesk, type MatterDesk } from './desk.ts'
export type { AttachmentRef, By, EventOf, MatterEvent, StreamedEvent } from './event.ts'
export type { CountableLimit, CountableMatter, LimitFactTable, MatterFactTable } from './fact-tables.ts'
export type { Law } from './facts.ts'
export {
  CHANNELS,
  MATTER_CLASSES,
  OUTCOMES,
  RATED_OFFICES,
  RATINGS,
  REVIEW_RESULTS,
  SUMMARY_MAX,
  TEXT_MAX,
  WAYS,
  type Channel,
  type Matter,
  type MatterClass,
  type LetterDestination,
  type Outcome,
  type ReturnReason,
  type RatedOffice,
  type Rating,
  type ReviewResult,
  type Way,
} from './matter.ts'
export { openPeopleOf } from './open-people.ts'
export { messages, type Language } from './messages/index.ts'
export { matterMigrations } from './migrations/index.ts'
export { isContactable, Petitioner } from './petitioner.ts'
export type { FiledBeside, PapersBeside } from './papers/beside.ts'
export { matterForms } from './papers/template-forms.ts'
export { paperDesk, type PaperDesk } from './paper-desk.ts'
export { addMatterRoutes } from './routes.ts'
export { addChangeRoutes } from './routes-changes.ts'
export { addExportRoutes } from './routes-export.ts'
export { addFileRoutes, ATTACHMENT_MAX } from './routes-files.ts'
export { addPaperRoutes } from './routes-papers.ts'
export { addViewRoutes } from './routes-views.ts'
export { findKeptFiles, findMatter, type LoadedMatter } from './reader.ts'
export { attachmentsOf } from './present-citizen.ts'
export { knownPeople } from './known-people.ts'
export { openPeople } from './people.ts'
export { PHASES, phasesWith, type Phase } from './states.ts'
export type { MatterKey } from './stream.ts'
export { DueExplanation, MatterPage, Receipt } from './views.ts'
export type { CitizenMatter, DeadlineView, MatterRow, OfficeContact, OfficerMatter, PaperView } from './views.ts'
export { contactChoices, type ContactChoices } from './contact-choice.ts'
export { matterSubject } from './notice-subject.ts'
export { aboutMatter } from './notices.ts'
export { replaceLostCode } from './lost-code.ts'
export type { PreparedMatter } from './prepare.ts'
export { issuePapersOf } from './issue-papers.ts'
export { prepareHistory, type PastStep } from './take-over.ts'
export { writeMatters, type Written } from './bulk-writer.ts'
export { Course, type Beginning, type InputOf } from './course.ts'
export { addRebuildCommand, matterChecks, type MatterCli } from './cli.ts'
export { rebuildMatters, type MattersProgress } from './rebuild.ts'
export { findStreamFault, verifyMatters, type MatterFault } from './verify.ts'
export { findCrossings, findWithdrawn, type Crossing, type CrossingQuestion } from './hand-over/crossing-reader.ts'
export { WARNINGS, WARNINGS_TIME, warnOfLimits } from './warnings.ts'
export { succeedMerged, type Succession } from './succession.ts'
export { findOpenMatterWork } from './open-work-reader.ts'
export { findVisible } from './reader.ts'
