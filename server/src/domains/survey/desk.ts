import { newId } from '../../platform/crypto/index.ts'
import type { Transaction } from '../../platform/db/index.ts'
import { renderLabels, type Sheet } from '../../platform/documents/index.ts'
import { once, requireVersion, type IdempotencyKey } from '../../platform/http/index.ts'
import type { Instant } from '../../platform/time/index.ts'
import { actorKey, scopeOf, type Officer } from '../identity/index.ts'
import type { MatterContext } from '../matter/index.ts'
import { hashOf, isCode, newCode, readCode, writeCode } from './code.ts'
import { decideSurvey, isOver, readAnswers, surveyVerbs, takesAnswers, type SurveyCommand } from './decide.ts'
import { MESSAGES } from './messages/index.ts'
import { presentLine, presentPublicSurvey, presentSheet, presentSurvey, type PublicSurvey } from './present.ts'
import { findAnswers, findBatches, findInvited, findLeastRules, findSteps, findSurveys, getSurvey } from './reader.ts'
import { refuse } from './refuse.ts'
import { leastOn, resultsOf, type LeastRule, type Results } from './results.ts'
import type { SurveyVerb } from './states.ts'
import type { Answers, Survey, SurveyDraft, SurveyKey, SurveyStep } from './survey.ts'
import type { HandedOut, SurveyPage, SurveyView } from './views.ts'
import {
  appendStep,
  enterPaper,
  insertAnswer,
  insertBatch,
  insertInvitations,
  insertLeastRule,
  insertSurvey,
  spend,
  updateSurvey,
} from './writer.ts'

export interface SeenSurvey extends SurveyKey {
  readonly expectedVersion: number
}

/** Where surveys are written, handed out and counted; the portal's doors stand last. */
export interface SurveyDesk {
  list(officer: Officer, query: { readonly after?: string | undefined; readonly limit: number }): Promise<SurveyPage>
  one(officer: Officer, key: SurveyKey): Promise<SurveyView>
  sheet(officer: Officer, key: SurveyKey, lang: 'zh-CN' | 'en'): Promise<Sheet>
  draft(officer: Officer, draft: SurveyDraft, idempotency: IdempotencyKey): Promise<SurveyKey>
  act(officer: Officer, key: SeenSurvey, command: SurveyCommand, idempotency: IdempotencyKey): Promise<void>
  /** New codes, printed this once: what stays here are their hashes. */
  handOut(
    officer: Officer,
    key: SurveyKey,
    wish: { readonly label: string; readonly size: number; readonly lang: 'zh-CN' | 'en' },
    idempotency: IdempotencyKey,
  ): Promise<HandedOut & { readonly codes: readonly string[] }>
  /** A batch of forms on paper, whose answers are entered one by one. */
  paperBatch(
    officer: Officer,
    key: SurveyKey,
    wish: { readonly label: string; readonly size: number },
    idempotency: IdempotencyKey,
  ): Promise<number>
  paper(officer: Officer, key: SurveyKey, batch: number, answers: Answers, idempotency: IdempotencyKey): Promise<void>
  rule(officer: Officer, rule: LeastRule, idempotency: IdempotencyKey): Promise<void>
  /** The survey of a code that is not used yet; null for every other text. */
  invited(typed: string): Promise<PublicSurvey | null>
  /** Takes one answer for a code, and the code is used up. */
  answer(typed: string, answers: Answers): Promise<void>
}

const SYSTEM = { audience: 'system' } as const
const LANGUAGES = { 'zh-CN': 'zh', en: 'en' } as const

/** By this codes that were really laid down are told from others, without telling any. */
const markOf = (codes: readonly string[]): string => hashOf(codes.join(' ')).toString('hex')

export function surveyDesk(context: MatterContext): SurveyDesk {
  const { database, clock } = context

  const give = async (
    officer: Officer,
    idempotency: IdempotencyKey,
    action: string,
    subject: string,
    work: (tx: Transaction) => Promise<string>,
  ): Promise<string> => {
    const command = { regionId: officer.regionId, sender: actorKey(officer), ...idempotency }
    return once(database, scopeOf(officer), command, async (tx) => {
      const done = await work(tx)
      await context.audit(tx, { actor: officer, action, subject, reason: '', regionId: officer.regionId })
      return done
    })
  }

  const stepOf = (officer: Officer, verb: SurveyStep['verb'], said: string, at: Instant = clock.now()) => ({
    verb,
    said,
    at,
    staffId: officer.staffId,
  })

  const open = (survey: Survey, verb: SurveyVerb): void => {
    if (!surveyVerbs(survey, clock.today()).includes(verb)) throw refuse('step-not-open', 'notOpen')
  }

  /** What may be shown of the answers; they are read where the whole is seen, and only their counts leave. */
  const resultsFor = async (survey: Survey): Promise<Results> =>
    database.read(SYSTEM, async (tx) => {
      const today = clock.today()
      const { least } = leastOn(await findLeastRules(tx, survey.officeId), today)
      return resultsOf(survey, await findAnswers(tx, survey), { least, over: isOver(survey, today) })
    })

  const one = async (officer: Officer, key: SurveyKey): Promise<SurveyView> => {
    const { survey, ...more } = await database.read(scopeOf(officer), async (tx) => {
      const survey = await getSurvey(tx, key)
      const steps = await findSteps(tx, key)
      const names = await context.staffNames(tx, [...new Set(steps.map(({ staffId }) => staffId))])
      return { survey, steps, names, batches: await findBatches(tx, key) }
    })
    return presentSurvey(survey, clock.today(), { ...more, results: await resultsFor(survey) })
  }

  return {
    one,

    list: (officer, query) =>
      database.read(scopeOf(officer), async (tx) => {
        const found = await findSurveys(tx, officer.officeId, query)
        const shown = found.slice(0, query.limit)
        const last = shown.at(-1)
        return {
          items: shown.map((survey) => presentLine(survey, clock.today())),
          next: found.length > query.limit && last ? `${last.opensOn}_${last.id}` : null,
          rule: leastOn(await findLeastRules(tx, officer.officeId), clock.today()),
        }
      }),

    async sheet(officer, key, lang) {
      const survey = await database.read(scopeOf(officer), (tx) => getSurvey(tx, key))
      return presentSheet(survey, await resultsFor(survey), lang)
    },

    async draft(officer, draft, idempotency) {
      const { regionId, officeId } = officer
      const id = await give(officer, idempotency, 'survey.draft', 'survey', async (tx) => {
        const survey: Survey = { ...draft, regionId, id: newId(), officeId, state: 'draft', version: 1 }
        await insertSurvey(tx, survey)
        await appendStep(tx, survey, stepOf(officer, 'draft', ''))
        return survey.id
      })
      return { regionId, id }
    },

    async act(officer, key, command, idempotency) {
      await give(officer, idempotency, `survey.${command.verb}`, `survey:${key.id}`, async (tx) => {
        const survey = await getSurvey(tx, key)
        requireVersion(key.expectedVersion, survey.version)
        const { after, said } = decideSurvey(survey, command, clock.today())
        await updateSurvey(tx, after)
        await appendStep(tx, key, stepOf(officer, command.verb, said))
        return 'done'
      })
    },

    async handOut(officer, key, { label, size, lang }, idempotency) {
      const codes: string[] = []
      const outcome = await give(officer, idempotency, 'survey.hand-out', `survey:${key.id}`, async (tx) => {
        const survey = await getSurvey(tx, key)
        open(survey, 'hand-out')
        codes.splice(0, codes.length, ...Array.from({ length: size }, newCode))
        const batch = await insertBatch(tx, key, { way: 'slips', label, size, on: clock.today() })
        // In the order of their hashes, which is none: where a slip lies in the batch says nothing of its row.
        await insertInvitations(
          tx,
          key,
          codes.map(hashOf).toSorted((a, b) => a.compare(b)),
        )
        await appendStep(tx, key, stepOf(officer, 'hand-out', `${batch}：${label}（${size}）`))
        return `${batch} ${markOf(codes)}`
      })
      // A repeated command is answered with the batch of then, whose codes are gone; those drawn now open nothing.
      const [n = '', mark] = outcome.split(' ')
      if (mark !== markOf(codes)) throw refuse('step-not-open', 'alreadyPrinted')
      const survey = await database.read(scopeOf(officer), (tx) => getSurvey(tx, key))
      const { sheet } = MESSAGES[LANGUAGES[lang]]
      const pdf = await renderLabels({
        lang,
        title: `${sheet.slips} ${n}`,
        skip: 0,
        labels: codes.map((code) => ({ code, title: writeCode(code), lines: [survey.title, sheet.at, sheet.once] })),
      })
      return { batch: Number(n), size, codes, sheet: Buffer.from(pdf).toString('base64') }
    },

    async paperBatch(officer, key, { label, size }, idempotency) {
      const n = await give(officer, idempotency, 'survey.paper-batch', `survey:${key.id}`, async (tx) => {
        open(await getSurvey(tx, key), 'paper')
        const batch = await insertBatch(tx, key, { way: 'paper', label, size, on: clock.today() })
        await appendStep(tx, key, stepOf(officer, 'paper', `${batch}：${label}（${size}）`))
        return String(batch)
      })
      return Number(n)
    },

    async paper(officer, key, batch, answers, idempotency) {
      const command = { regionId: officer.regionId, sender: actorKey(officer), ...idempotency }
      await once(database, scopeOf(officer), command, async (tx) => {
        const survey = await getSurvey(tx, key)
        open(survey, 'paper')
        const entered = await enterPaper(tx, key, batch)
        if (entered === undefined) throw refuse('invalid', 'noBatch')
        if (!entered) throw refuse('step-not-open', 'batchFull')
        const last = survey.closesOn
        const today = clock.today()
        await insertAnswer(tx, key, today < last ? today : last, readAnswers(survey, answers))
        return 'done'
      })
    },

    async rule(officer, rule, idempotency) {
      await give(officer, idempotency, 'survey.rule', `survey-rule:${rule.inForceFrom}`, async (tx) => {
        if (rule.inForceFrom < clock.today()) throw refuse('invalid', 'rulePast')
        if (!(await insertLeastRule(tx, officer, rule))) throw refuse('conflict', 'ruleKnown')
        return 'done'
      })
    },

    async invited(typed) {
      const code = readCode(typed)
      if (!isCode(code)) return null
      return database.read(SYSTEM, async (tx) => {
        const key = await findInvited(tx, hashOf(code))
        return key ? (presentPublicSurvey(await getSurvey(tx, key), context.offices(), clock.today()) ?? null) : null
      })
    },

    async answer(typed, answers) {
      const code = readCode(typed)
      if (!isCode(code)) throw refuse('not-found', 'unknownCode')
      await database.write(SYSTEM, async (tx) => {
        const hash = hashOf(code)
        const key = await findInvited(tx, hash)
        if (!key) throw refuse('not-found', 'unknownCode')
        const survey = await getSurvey(tx, key)
        if (!takesAnswers(survey, clock.today())) throw refuse('step-not-open', 'notTaking')
        const read = readAnswers(survey, answers)
        if (!(await spend(tx, key, hash))) throw refuse('not-found', 'unknownCode')
        await insertAnswer(tx, key, clock.today(), read)
      })
    },
  }
}
