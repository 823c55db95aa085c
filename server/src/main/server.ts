import { createRequire } from 'node:module'
import { hostname } from 'node:os'
import { z } from 'zod'
import { addAssessmentRoutes } from '../domains/assessment/index.ts'
import { addBacklogRoutes } from '../domains/backlog/index.ts'
import { addBulletinRoutes } from '../domains/bulletin/index.ts'
import { addCalendarRoutes, MESSAGES } from '../domains/calendar/index.ts'
import { checkingDesk } from '../domains/disclosure/index.ts'
import { addHallDesk, publicHallDesk } from '../domains/hall/index.ts'
import { addDocumentRoutes, addTemplateRoutes } from '../domains/document/index.ts'
import { addIdentityRoutes } from '../domains/identity/index.ts'
import { addSuggestionRoutes, addSuggestionTopicRoutes } from '../domains/suggestion/index.ts'
import { addMailListRoutes, addMailRoutes } from '../domains/mailroom/index.ts'
import {
  addChangeRoutes,
  addExportRoutes,
  addFileRoutes,
  addMatterRoutes,
  addPaperRoutes,
  addViewRoutes,
  warnOfLimits,
} from '../domains/matter/index.ts'
import { addNotificationRoutes } from '../domains/notification/index.ts'
import { addOfficeRoutes } from '../domains/office/index.ts'
import { addStatisticsRoutes } from '../domains/statistics/index.ts'
import { addPublicationRoutes } from '../domains/publication/index.ts'
import { addConferenceRoutes } from '../domains/conference/index.ts'
import { addReviewRoutes } from '../domains/review/index.ts'
import { addSurveyRoutes } from '../domains/survey/index.ts'
import { addOperationRoutes, PROBE_AGENT } from '../domains/operation/index.ts'
import { addPerformanceRoutes } from '../domains/performance/index.ts'
import { addReliefRoutes } from '../domains/relief/index.ts'
import { addHandoverRoutes } from '../domains/handover/index.ts'
import { addSupervisionRoutes } from '../domains/supervision/index.ts'
import { addTopicRoutes, topicName } from '../domains/topic/index.ts'
import type { OfficeContext } from '../platform/cli/index.ts'
import { createHttp, PUBLIC_POLICY, type App } from '../platform/http/index.ts'
import { registerAnswers } from '../../../web/portal/answers/routes.ts'
import { registerAssessments } from '../../../web/portal/assessment/routes.ts'
import { registerBudgetCheck } from '../../../web/portal/budget/routes.ts'
import { registerHearings } from '../../../web/portal/hearing/routes.ts'
import { registerHallPages } from '../../../web/portal/hall/routes.ts'
import { registerStatistics } from '../../../web/portal/statistics/routes.ts'
import { registerSurveys } from '../../../web/portal/survey/routes.ts'
import { registerService } from '../../../web/portal/service/routes.ts'
import { registerSuggestions } from '../../../web/portal/suggestion/routes.ts'
import { problemPage, registerPortal } from '../../../web/portal/index.ts'
import type { Desks } from './desks.ts'
import { addFirstRun, type FirstRun } from './first-run.ts'
import { portalBackend } from './portal-backend.ts'
import { serveWorkbench } from './workbench.ts'

const { version } = z
  .object({ version: z.string() })
  .parse(createRequire(import.meta.url)('@huiyin/server/package.json'))

export interface ServerOptions {
  /** False only where one machine plays many people (the bench). */
  rateLimits?: boolean
  /** Of an installation that has no office yet. */
  firstRun?: FirstRun | undefined
}

/** The web application of the office with the routes of every domain. */
export async function createServer(office: OfficeContext, desks: Desks, options: ServerOptions = {}): Promise<App> {
  const { config, keys, log, database, clock } = office
  const origin = config.origin ?? `http://${config.host}:${config.port}`
  const portal = {
    backend: portalBackend(desks, origin),
    words: {
      explain: (language: 'zh-CN' | 'en', due: Parameters<(typeof MESSAGES)['en']['explain']>[0]) =>
        MESSAGES[language].explain(due),
      article: (language: 'zh-CN' | 'en', article: string) => MESSAGES[language].article(article),
    },
    clock,
  }
  const app = await createHttp({
    log,
    secret: keys.ring.derive('form tokens'),
    version,
    https: config.origin?.startsWith('https:') ?? false,
    ...(config.origin === undefined ? {} : { origin: config.origin }),
    hosts: [config.host, hostname()],
    ...(config.proxy === undefined ? {} : { trustProxy: config.proxy }),
    rateLimits: options.rateLimits ?? true,
    identify: desks.identity.identify,
    senderOf: (actor) => desks.identity.senderOf(actor),
    problemPage: problemPage(portal),
  })
  app.addHook('onResponse', async (request, reply) => {
    if (request.headers['user-agent'] !== PROBE_AGENT) desks.meter.count(reply.statusCode)
  })
  app.route({
    method: 'GET',
    url: '/healthz',
    config: { policy: PUBLIC_POLICY.name },
    schema: { response: { 200: z.object({ status: z.literal('ready') }) } },
    handler: () => ({ status: 'ready' as const }),
  })
  if (options.firstRun) addFirstRun(app, { firstRun: options.firstRun, database, clock, offices: desks.offices })
  addIdentityRoutes(app, desks.identity)
  addOfficeRoutes(app, { database, offices: desks.offices, identification: desks.identity })
  addMatterRoutes(app, desks)
  addExportRoutes(app, {
    ...desks.matters,
    desk: desks.desk,
    topicName: (code, lang) => topicName(desks.topics.tree(), code, lang),
  })
  addPaperRoutes(app, desks)
  addDocumentRoutes(app, { database, offices: () => desks.offices.tree() })
  addFileRoutes(app, desks)
  addMailListRoutes(app, { ...desks.matters, mail: desks.mail })
  addMailRoutes(app, desks)
  addChangeRoutes(app, { database, changes: desks.matters.changes, inbox: desks.post.news, identity: desks.identity })
  addNotificationRoutes(app, {
    post: desks.post,
    identity: desks.identity,
    warnNow: () => warnOfLimits(desks.matters),
  })
  addSuggestionTopicRoutes(app, desks)
  addSuggestionRoutes(app, desks)
  addViewRoutes(app, { database })
  addTemplateRoutes(app, desks)
  addOperationRoutes(app, desks)
  addSurveyRoutes(app, desks)
  addTopicRoutes(app, { database, topics: desks.topics, identification: desks.identity })
  addStatisticsRoutes(app, {
    database,
    clock,
    identification: desks.identity,
    naming: () => ({ offices: desks.offices.tree(), topics: desks.topics.tree() }),
  })
  addSupervisionRoutes(app, desks)
  addConferenceRoutes(app, desks)
  addReviewRoutes(app, desks)
  addReliefRoutes(app, desks)
  addPerformanceRoutes(app, desks)
  addBulletinRoutes(app, desks)
  addAssessmentRoutes(app, desks)
  addPublicationRoutes(app, desks)
  addHandoverRoutes(app, desks)
  addBacklogRoutes(app, desks)
  addCalendarRoutes(app, { database, clock, rules: desks.rules, identity: desks.identity })
  addHallDesk(app, { context: desks.hall, identification: desks.identity })
  await registerPortal(app, portal)
  registerHallPages(app, portal, publicHallDesk(desks.hall))
  registerSuggestions(app, portal, desks.suggestions)
  registerService(app, portal, desks.operation)
  registerSurveys(app, portal, desks.surveys)
  registerHearings(app, portal, desks.review)
  registerAssessments(app, portal, desks.assessment)
  registerAnswers(app, portal, desks.publications, origin)
  registerStatistics(app, portal, desks.publicFigures, origin)
  const checking = checkingDesk()
  await registerBudgetCheck(app, portal, checking)
  await serveWorkbench(app)
  return app
}
