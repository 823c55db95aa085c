import type { Database, Transaction } from '../../../platform/db/index.ts'
import { HuiyinError } from '../../../platform/errors/index.ts'
import { once, type IdempotencyKey } from '../../../platform/http/index.ts'
import type { Clock } from '../../../platform/time/index.ts'
import { actorKey, scopeOf, type Actor, type Officer } from '../../identity/index.ts'
import type { OfficeTree } from '../../office/index.ts'
import type { Language } from '../messages/index.ts'
import { checkWords, fieldProblems, type TemplateProblem } from './check.ts'
import { builtInWords, type TemplateForm, type TemplateSample, type TemplateWords } from './form.ts'
import { officesToAsk, wordsInForce, type WordsInForce } from './in-force.ts'
import { findLatest, findVersions } from './reader.ts'
import type { TemplateVersion } from './template.ts'
import { insertVersion, SOMEBODY_FASTER } from './writer.ts'

/** What templates work with; `main` composes it. */
export interface TemplateContext {
  database: Database
  clock: Clock
  offices(): OfficeTree
  staffNames(tx: Transaction, staffIds: readonly string[]): Promise<ReadonlyMap<string, string>>
  audit: (
    tx: Transaction,
    entry: { actor: Actor; action: string; subject: string; reason: string; regionId: string },
  ) => Promise<void>
}

/** A template: whose, of which document, in which language. */
export interface TemplateAt {
  kind: string
  language: Language
}

/** A form with what holds for an office in each language, and its own latest versions. */
export interface TemplateState {
  form: TemplateForm
  inForce: Readonly<Record<Language, WordsInForce>>
  own: Readonly<Record<Language, TemplateVersion | undefined>>
}

/** A version with the name of who made it. */
export interface NamedVersion extends TemplateVersion {
  staffName: string
}

/** How offices word their documents. What was issued is not touched by any of it. */
export interface TemplateDesk {
  list(officer: Officer): Promise<TemplateState[]>
  one(officer: Officer, kind: string): Promise<TemplateState>
  versions(officer: Officer, at: TemplateAt, before: number | undefined, limit: number): Promise<NamedVersion[]>
  /** The sample with these words, and what keeps them from being saved. The sample leaves out what cannot be filled. */
  preview(
    officer: Officer,
    at: TemplateAt,
    words: TemplateWords,
  ): { documents: readonly TemplateSample[]; problems: TemplateProblem[] }
  /** @throws HuiyinError 'invalid' with every problem and its place; 'conflict' when there is a newer version */
  save(
    officer: Officer,
    at: TemplateAt,
    input: { words: TemplateWords; reason: string; expected: number },
    key: IdempotencyKey,
  ): Promise<void>
  /** Brings an earlier version back as a new one; 0 gives up words of one's own. */
  restore(
    officer: Officer,
    at: TemplateAt,
    input: { version: number; reason: string; expected: number },
    key: IdempotencyKey,
  ): Promise<void>
}

export function templateDesk(context: TemplateContext, forms: readonly TemplateForm[]): TemplateDesk {
  const { database, clock } = context
  const byKind = new Map(forms.map((form) => [form.kind, form]))

  const formOf = (kind: string): TemplateForm => {
    const form = byKind.get(kind)
    if (!form) throw new HuiyinError('not-found')
    return form
  }

  const stateOf = (officer: Officer, form: TemplateForm, latest: readonly TemplateVersion[]): TemplateState => {
    const asked = officesToAsk(context.offices(), officer.officeId)
    const ofKind = latest.filter(({ kind }) => kind === form.kind)
    const each = <T>(make: (language: Language) => T): Record<Language, T> => ({
      'zh-CN': make('zh-CN'),
      en: make('en'),
    })
    return {
      form,
      inForce: each((language) => wordsInForce(form, language, asked, ofKind)),
      own: each((language) =>
        ofKind.find((version) => version.officeId === officer.officeId && version.language === language),
      ),
    }
  }

  const latestFor = (officer: Officer, kind: string | null): Promise<TemplateVersion[]> =>
    database.read(scopeOf(officer), (tx) => findLatest(tx, officesToAsk(context.offices(), officer.officeId), kind))

  /** Adds a version after the one that was seen, in one transaction with its line in the audit log. */
  const add = (
    officer: Officer,
    at: TemplateAt,
    expected: number,
    key: IdempotencyKey,
    make: (tx: Transaction, present: TemplateVersion | undefined) => Promise<NewVersion>,
  ): Promise<number> =>
    once(database, scopeOf(officer), { ...key, regionId: officer.regionId, sender: actorKey(officer) }, async (tx) => {
      const [present] = await findVersions(tx, { officeId: officer.officeId, ...at }, undefined, 1)
      if ((present?.version ?? 0) !== expected) throw new HuiyinError('conflict', SOMEBODY_FASTER)
      const next = await make(tx, present)
      const version = expected + 1
      await insertVersion(tx, {
        regionId: officer.regionId,
        officeId: officer.officeId,
        ...at,
        version,
        ...next,
        staffId: officer.staffId,
        at: clock.now(),
      })
      await context.audit(tx, {
        actor: officer,
        action: 'template.change',
        subject: `template:${at.kind}:${at.language}:${version}`,
        reason: next.reason,
        regionId: officer.regionId,
      })
      return version
    })

  return {
    async list(officer) {
      const latest = await latestFor(officer, null)
      return forms.map((form) => stateOf(officer, form, latest))
    },

    async one(officer, kind) {
      return stateOf(officer, formOf(kind), await latestFor(officer, kind))
    },

    versions: (officer, at, before, limit) =>
      database.read(scopeOf(officer), async (tx) => {
        formOf(at.kind)
        const found = await findVersions(tx, { officeId: officer.officeId, ...at }, before, limit)
        const names = await context.staffNames(
          tx,
          found.flatMap(({ staffId }) => staffId ?? []),
        )
        return found.map((version) => ({ ...version, staffName: names.get(version.staffId ?? '') ?? '' }))
      }),

    preview(officer, { kind, language }, words) {
      const form = formOf(kind)
      const setting = { language, officeId: officer.officeId, offices: context.offices(), today: clock.today() }
      const whole = { ...builtInWords(form, language), ...words }
      return { documents: form.samples(whole, setting), problems: checkWords(form, language, whole) }
    },

    async save(officer, at, { words, reason, expected }, key) {
      const form = formOf(at.kind)
      const whole = trimmed({ ...builtInWords(form, at.language), ...words })
      requireSound(form, at.language, whole)
      await add(officer, at, expected, key, async (tx, present) => {
        const asked = officesToAsk(context.offices(), officer.officeId)
        const { words: inForce } = wordsInForce(form, at.language, asked, await findLatest(tx, asked, at.kind))
        const same = form.parts.every(({ id }) => whole[id] === inForce[id])
        if (same && present?.withdrawn === false) throw new HuiyinError('invalid', UNCHANGED)
        return { words: whole, withdrawn: false, restoredFrom: null, reason }
      })
    },

    async restore(officer, at, { version, reason, expected }, key) {
      const form = formOf(at.kind)
      await add(officer, at, expected, key, async (tx, present) => {
        if (version === 0) {
          if (!present || present.withdrawn) throw new HuiyinError('invalid', UNCHANGED)
          return { words: {}, withdrawn: true, restoredFrom: 0, reason }
        }
        const earlier = await findVersions(tx, { officeId: officer.officeId, ...at }, version + 1, 1)
        const wanted = earlier.find((one) => one.version === version)
        if (!wanted || wanted.withdrawn || version === expected) throw new HuiyinError('not-found')
        requireSound(form, at.language, { ...builtInWords(form, at.language), ...wanted.words })
        return { words: wanted.words, withdrawn: false, restoredFrom: version, reason }
      })
    },
  }
}

type NewVersion = Pick<TemplateVersion, 'words' | 'withdrawn' | 'restoredFrom' | 'reason'>

const UNCHANGED = { zh: '内容没有变化，不用保存。', en: 'Nothing has changed: there is nothing to save.' }

const trimmed = (words: TemplateWords): TemplateWords =>
  Object.fromEntries(Object.entries(words).map(([id, text]) => [id, text.replaceAll('\r\n', '\n').trim()]))

function requireSound(form: TemplateForm, language: Language, words: TemplateWords): void {
  const problems = checkWords(form, language, words)
  if (problems.length > 0)
    throw new HuiyinError('invalid', {
      zh: `模板有${problems.length}处需要改正，没有保存。`,
      en: `The template was not saved: ${problems.length} to correct.`,
      fields: fieldProblems(problems),
    })
}
