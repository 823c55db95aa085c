import path from 'node:path'
import { assessmentDesk, assessmentSubject, type AssessmentDesk } from '../domains/assessment/index.ts'
import {
  backlogDesk,
  backlogIssued,
  backlogPapers,
  backlogSubjects,
  type BacklogDesk,
} from '../domains/backlog/index.ts'
import { bulletinDesk, bulletinSubject, type BulletinDesk } from '../domains/bulletin/index.ts'
import { issuedPapers, templateDesk, type IssuedPapers, type TemplateDesk } from '../domains/document/index.ts'
import { followRules, limitForOffice, type FollowedRules } from '../domains/calendar/index.ts'
import { hallSubjects, type HallContext } from '../domains/hall/index.ts'
import { findStaffOf, officeOfStaff, openIdentity, type Identity } from '../domains/identity/index.ts'
import { suggestionDesk, suggestionSubject, type SuggestionDesk } from '../domains/suggestion/index.ts'
import { mailDesk, mailPapers, mailSubject, type MailDesk } from '../domains/mailroom/index.ts'
import {
  attachmentTokens,
  matterSubject,
  matterDesk,
  openChanges,
  paperDesk,
  type AttachmentTokens,
  type Law,
  type MatterContext,
  type MatterDesk,
  type PaperDesk,
} from '../domains/matter/index.ts'
import { openInboxNews, OUTSIDE_CHANNELS, type Post } from '../domains/notification/index.ts'
import { findOffice, openOfficeDirectory, type OfficeDirectory } from '../domains/office/index.ts'
import { publicationDesk, withdrawUnfit, type PublicationDesk } from '../domains/publication/index.ts'
import {
  conferenceDesk,
  conferenceIssued,
  conferencePapers,
  conferenceSubjects,
  type ConferenceDesk,
} from '../domains/conference/index.ts'
import { countTerminal, openMeter, operationDesk, type Meter, type OperationDesk } from '../domains/operation/index.ts'
import {
  deskSources,
  operationSource,
  surveySource,
  performanceDesk,
  performanceSubject,
  reliefPayments,
  statisticsSource,
  type PerformanceDesk,
} from '../domains/performance/index.ts'
import { publicFigures, type PublicFigures } from '../domains/statistics/index.ts'
import { reliefDesk, reliefIssued, reliefPapers, type ReliefDesk } from '../domains/relief/index.ts'
import {
  followPanelRules,
  hearingSubject,
  requireOwnRecord,
  reviewDesk,
  reviewIssued,
  reviewPapers,
  type FollowedPanelRules,
  type ReviewDesk,
} from '../domains/review/index.ts'
import {
  supervisionDesk,
  supervisionIssued,
  supervisionPapers,
  supervisionSubjects,
  type SupervisionDesk,
} from '../domains/supervision/index.ts'
import {
  crossingDesk,
  type CrossingDesk,
  deputyDesk,
  handoverDesk,
  handoverIssued,
  handoverSubject,
  mergerDesk,
  mergerIssued,
  type MergerDesk,
  requireNoOpenWork,
  type DeputyDesk,
  type HandoverDesk,
} from '../domains/handover/index.ts'
import { surveyDesk, type SurveyDesk } from '../domains/survey/index.ts'
import { openTopicDirectory, type TopicDirectory } from '../domains/topic/index.ts'
import { queryCodes } from '../domains/receipts/index.ts'
import type { OfficeContext } from '../platform/cli/index.ts'
import { clamavScan, folderFileStore, type FileStore, type VirusScan } from '../platform/files/index.ts'

import { carriersOf } from './carriers.ts'
import { templateForms } from './template-forms.ts'

/** The domains of the office, open and introduced to one another. */
export interface Desks {
  offices: OfficeDirectory
  identity: Identity
  rules: FollowedRules
  topics: TopicDirectory
  matters: MatterContext
  desk: MatterDesk
  supervision: SupervisionDesk
  conference: ConferenceDesk
  review: ReviewDesk
  panelRules: FollowedPanelRules
  relief: ReliefDesk
  performance: PerformanceDesk
  bulletins: BulletinDesk
  assessment: AssessmentDesk
  operation: OperationDesk
  surveys: SurveyDesk
  /** Counts requests; the probe writes down what it counted. */
  meter: Meter
  handover: HandoverDesk
  mergers: MergerDesk
  crossings: CrossingDesk
  deputies: DeputyDesk
  backlog: BacklogDesk
  papers: PaperDesk
  /** The papers of every desk, by their lines in the register. */
  issued: IssuedPapers
  publications: PublicationDesk
  publicFigures: PublicFigures
  templates: TemplateDesk
  mail: MailDesk
  suggestions: SuggestionDesk
  hall: HallContext
  files: FileStore
  /** Looks at every file that comes in, where a scanner is configured. */
  scan: VirusScan | undefined
  tokens: AttachmentTokens
  /** The outbox and what carries messages out of the office. */
  post: Post
  close(): Promise<void>
}

/** The law for the matter domain: each office's limits, as the tree and the rules are at the moment of asking. */
export const lawOf = (offices: OfficeDirectory, rules: FollowedRules, panels: FollowedPanelRules): Law => ({
  panel: panels.on,
  get calendar() {
    return rules.current().calendar
  },
  limit(officeId, id, on) {
    const office = findOffice(offices.tree(), officeId)
    return office && limitForOffice(office, rules.current().overrides, id, on)
  },
})

/** Opens every domain on an open office. */
export async function openDesks({ config, clock, database, keys: { ring }, log }: OfficeContext): Promise<Desks> {
  const onError = (error: unknown): void =>
    log.warn({ err: error }, 'a change could not be read; the next one tries again')
  const offices = await openOfficeDirectory(database, onError)
  const identity = await openIdentity({
    database,
    clock,
    keys: ring,
    offices,
    onError,
    sessionOfDay: countTerminal,
    requireFree: (tx, staff) => requireNoOpenWork(tx, staff, clock.today()),
  })
  const rules = await followRules(database, onError)
  const panelRules = await followPanelRules(database, onError)
  const topics = await openTopicDirectory(database, onError)
  const changes = await openChanges(database)
  const news = await openInboxNews(database)
  const law = lawOf(offices, rules, panelRules)
  const matters: MatterContext = {
    database,
    clock,
    keys: ring,
    codes: queryCodes(ring),
    offices: () => offices.tree(),
    law: () => law,
    changes,
    followers: [withdrawUnfit],
    guards: [requireOwnRecord],
    officeOfStaff,
    staffNames: async (tx) => new Map((await findStaffOf(tx)).map((staff) => [staff.id, staff.name])),
    audit: (tx, entry) => identity.audit(tx, entry),
  }
  const desk = matterDesk(matters)
  const files = folderFileStore(path.join(config.dataFolder, 'files'))
  const carriers = carriersOf(config)
  const ways = OUTSIDE_CHANNELS.filter((channel) => carriers[channel] !== undefined)
  const supervision = supervisionDesk(matters)
  const conference = conferenceDesk(matters)
  const review = reviewDesk(matters)
  const relief = reliefDesk(matters)
  const backlog = backlogDesk(matters)
  const mail = mailDesk(matters, desk)
  const handover = handoverDesk(matters)
  const mergers = mergerDesk(matters, {
    refresh: () => offices.refresh(),
    forget: (staffId) => identity.forget(staffId),
  })
  const papers = paperDesk(matters, [
    mailPapers(mail),
    supervisionPapers(supervision),
    conferencePapers(conference),
    reviewPapers(review),
    reliefPapers(relief),
    backlogPapers(backlog),
  ])
  const bulletins = bulletinDesk(matters, () => topics.tree())
  return {
    offices,
    identity,
    rules,
    topics,
    matters,
    desk,
    supervision,
    conference,
    review,
    panelRules,
    relief,
    operation: operationDesk(matters),
    surveys: surveyDesk(matters),
    meter: openMeter(clock),
    performance: performanceDesk(matters, {
      measures: [statisticsSource(matters), ...deskSources(matters), operationSource(matters), surveySource(matters)],
      payments: [reliefPayments],
    }),
    bulletins,
    assessment: assessmentDesk(matters, statisticsSource(matters)),
    papers,
    issued: issuedPapers(database, {
      matter: (officer, { subject: { regionId, id: matterId, seq } }, lang) =>
        papers.paper(officer, { regionId, matterId }, seq, lang, true),
      supervision: supervisionIssued(supervision),
      'supervision-batch': supervisionIssued(supervision),
      'supervision-advice': supervisionIssued(supervision),
      conference: conferenceIssued(conference),
      hearing: reviewIssued(review),
      relief: reliefIssued(relief),
      backlog: backlogIssued(backlog),
      bulletin: (officer, { subject: { regionId, id } }) => bulletins.paper(officer, { regionId, id }),
      handover: handoverIssued(handover),
      merger: mergerIssued(mergers),
    }),
    handover,
    mergers,
    deputies: deputyDesk(matters, { forget: (staffId) => identity.forget(staffId) }),
    crossings: crossingDesk(matters),
    backlog,
    publicFigures: publicFigures({
      database: matters.database,
      clock: matters.clock,
      naming: () => ({ offices: offices.tree(), topics: topics.tree() }),
    }),
    publications: publicationDesk(matters, files, () => topics.tree()),
    templates: templateDesk(
      matters,
      templateForms(() => law),
    ),
    mail,
    suggestions: suggestionDesk(matters),
    hall: { ...matters, desk },
    files,
    scan: config.scanner && clamavScan(config.scanner),
    tokens: attachmentTokens(ring),
    post: {
      database,
      clock,
      keys: ring,
      news,
      carriers,
      origin: config.origin ?? `http://${config.host}:${config.port}`,
      subjects: {
        matter: matterSubject(matters),
        ...supervisionSubjects(matters),
        ...backlogSubjects(matters),
        ...hallSubjects(matters, ways),
        suggestion: suggestionSubject(ring, ways),
        handover: handoverSubject,
        performance: performanceSubject,
        bulletin: bulletinSubject,
        assessment: assessmentSubject,
        mail: mailSubject,
        hearing: hearingSubject(matters),
        ...conferenceSubjects(matters),
      },
    },
    async close() {
      await news.close()
      await changes.close()
      await topics.close()
      await panelRules.close()
      await rules.close()
      await identity.close()
      await offices.close()
    },
  }
}
