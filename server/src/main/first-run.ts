import type { FastifyReply, FastifyRequest } from 'fastify'
import { createFirstOffice, firstOfficeSchema } from '../domains/identity/index.ts'
import type { OfficeDirectory } from '../domains/office/index.ts'
import { sameSecret } from '../platform/crypto/index.ts'
import type { Database } from '../platform/db/index.ts'
import { HuiyinError, type FieldProblem } from '../platform/errors/index.ts'
import { fieldProblemsOf, PUBLIC_POLICY, RATES, type App } from '../platform/http/index.ts'
import { normaliseCode, randomCode } from '../platform/text/index.ts'
import type { Clock } from '../platform/time/index.ts'
import { FIRST_RUN_MESSAGES, firstRunAddress, sendFirstRunPage } from '../../../web/portal/first-run/index.ts'
import { FormBody } from '../../../web/portal/forms/form-body.ts'
import { inLanguage, languageOf, type Language } from '../../../web/portal/language.ts'
import { MESSAGES } from '../../../web/portal/messages/index.ts'
import { styleSheet } from '../../../web/portal/style-sheet.ts'

/** An installation that waits for its office. Whoever sets it up shows with the code that they can read its terminal. */
export interface FirstRun {
  readonly code: string
  /** True until an office exists, whichever process has made it. */
  needed(): boolean
}

export interface FirstRunDoors {
  readonly firstRun: FirstRun
  readonly database: Database
  readonly clock: Clock
  readonly offices: OfficeDirectory
}

const CODE_LENGTH = 8

/** The first run of an installation without an office; undefined for one that has any. */
export function firstRunOf(offices: OfficeDirectory): FirstRun | undefined {
  const needed = (): boolean => offices.tree().byId.size === 0
  return needed() ? { code: randomCode(CODE_LENGTH), needed } : undefined
}

/** Leads every page to the one that sets up the office, until there is one; programs are told to come back later. */
export function addFirstRun(app: App, { firstRun, database, clock, offices }: FirstRunDoors): void {
  const sheet = styleSheet()
  const show = (
    request: FastifyRequest,
    reply: FastifyReply,
    { typed, problems }: { typed: Record<string, string>; problems: readonly FieldProblem[] },
  ): FastifyReply => {
    const language = languageOf(request.url)
    const view = {
      language,
      m: FIRST_RUN_MESSAGES[language],
      brand: MESSAGES[language].common.brand,
      styleSheet: sheet.address,
      csrf: reply.csrfToken(),
      typed,
      problems,
      say: (text: { zh: string; en: string }) => inLanguage(language, text),
    }
    return sendFirstRunPage(reply, view, problems.length > 0 ? 422 : 200)
  }

  app.addHook('onRequest', (request, reply, done) => {
    if (!firstRun.needed() || isOpen(request.url)) return done()
    if ((request.method !== 'GET' && request.method !== 'HEAD') || request.url.startsWith('/api/'))
      return done(notYet())
    const language = languageOf(request.url, request.headers['accept-language'])
    return void reply.header('cache-control', 'no-store').redirect(firstRunAddress(language), 302)
  })

  for (const language of LANGUAGES) {
    const url = firstRunAddress(language)
    app.get(url, { config: { policy: PUBLIC_POLICY.name } }, (request, reply) =>
      firstRun.needed() ? show(request, reply, { typed: {}, problems: [] }) : reply.redirect('/'),
    )
    app.post(url, { config: { policy: PUBLIC_POLICY.name, rate: RATES['sign-in'] } }, async (request, reply) => {
      const body = new FormBody(request.body)
      const problems = await setUp(body)
      if (problems.length > 0) return show(request, reply, { typed: shownAgain(body), problems })
      await offices.refresh()
      return reply.redirect('/workbench/', 303)
    })
  }

  /** What is wrong; nothing when the office is set up. */
  async function setUp(body: FormBody): Promise<readonly FieldProblem[]> {
    if (!sameSecret(normaliseCode(body.line('code')), firstRun.code)) return [problemAt('code', 'codeWrong')]
    const wish = firstOfficeSchema.safeParse(wishOf(body))
    const differs = body.text('again') === body.text('password') ? [] : [problemAt('again', 'differs')]
    if (!wish.success) return [...fieldProblemsOf(wish.error), ...differs]
    if (differs.length > 0) return differs
    try {
      await createFirstOffice({ database, clock }, wish.data)
      return []
    } catch (error) {
      if (error instanceof HuiyinError && error.fields.length > 0) return error.fields
      throw error
    }
  }
}

const LANGUAGES: readonly Language[] = ['zh-CN', 'en']
const SECRETS = new Set(['code', 'password', 'again'])

/** What the page itself and whoever watches the process may ask for. */
const isOpen = (url: string): boolean => /^\/(?:healthz$|assets\/|(?:zh|en)\/first-run(?:$|\?))/.test(url)

const notYet = (): HuiyinError =>
  new HuiyinError('unavailable', {
    zh: '本单位尚未设置，请先打开首页完成设置。',
    en: 'The office is not set up yet. Open its first page and set it up.',
  })

const problemAt = (path: string, key: 'codeWrong' | 'differs'): FieldProblem => ({
  path,
  zh: FIRST_RUN_MESSAGES['zh-CN'][key],
  en: FIRST_RUN_MESSAGES.en[key],
})

/** The fields of the form as the schema groups them: `office.name.zh` becomes `{ office: { name: { zh } } }`. */
function wishOf(body: FormBody): unknown {
  const line = (name: string): string => body.line(name)
  return {
    office: {
      name: { zh: line('office.name.zh'), en: line('office.name.en') },
      level: line('office.level'),
      kind: line('office.kind'),
      regionId: line('office.regionId'),
      phone: line('office.phone'),
      address: line('office.address'),
      openingHours: { zh: line('office.openingHours.zh'), en: line('office.openingHours.en') },
      ruleSet: line('office.ruleSet'),
    },
    administrator: { username: line('administrator.username'), name: line('administrator.name') },
    password: body.text('password'),
  }
}

const shownAgain = (body: FormBody): Record<string, string> =>
  Object.fromEntries(
    Object.entries(body.typed()).flatMap(([name, value]) =>
      SECRETS.has(name) || typeof value !== 'string' ? [] : [[name, value]],
    ),
  )
