import type { KeyRing } from '../../platform/crypto/index.ts'
import { openPeople, type PreparedMatter } from '../matter/index.ts'
import { preparePublication, type GivenStep, type PreparedPublication } from '../publication/index.ts'
import { Chance } from './chance.ts'
import type { Tale } from './story/tale.ts'

const HOUR = 3_600_000

/**
 * How far publications have come, one after the other: most are published; some wait for the second person or the head, were sent back or
 * taken down; and some are still to be proposed.
 */
const COURSES: readonly (readonly GivenStep['verb'][])[] = [
  ['propose', 'check', 'publish'],
  ['propose', 'check', 'publish'],
  ['propose'],
  ['propose', 'check', 'publish'],
  [],
  ['propose', 'check', 'publish'],
  ['propose', 'check'],
  ['propose', 'check', 'publish'],
  ['propose', 'sendBack'],
  ['propose', 'check', 'publish', 'withdraw'],
]
const SAID = { sendBack: '住址还能认出来，请再隐去。', withdraw: '政策已经调整，答复不再适用。' } as const

/** The question and answer of a concluded matter whose petitioner agreed, on its way to the public; undefined for all others. */
export function publicationOf(
  tale: Tale,
  { matter, events, people }: PreparedMatter,
  keys: KeyRing,
  now: string,
  n: number,
): PreparedPublication | undefined {
  const officers = matter.answer === null ? [] : tale.officersOf(matter.answer.office)
  const head = officers.find(({ roles }) => roles.includes('head'))
  const colleague = officers.find(({ staffId }) => staffId !== head?.staffId)
  if (matter.phase !== 'concluded' || !head || !colleague) return undefined
  const known = people ? openPeople(keys, matter.id, people) : []
  const given = (COURSES[n % COURSES.length] ?? []).map((verb, step): GivenStep => {
    const at = new Date(Math.min(Date.parse(tale.at) + step * HOUR, Date.parse(now))).toISOString()
    const { staffId } = verb === 'propose' ? colleague : head
    return verb === 'sendBack' || verb === 'withdraw'
      ? { verb, staffId, at, reason: SAID[verb] }
      : { verb, staffId, at }
  })
  const chance = new Chance(n + 1)
  return preparePublication({ matter, events }, known, [], given, () => chance.id(tale.at)) ?? undefined
}
