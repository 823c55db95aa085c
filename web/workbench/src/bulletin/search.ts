import { BULLETIN_STATE_NAMES, type BulletinState } from '../../../../server/src/domains/bulletin/states.ts'

export const KINDS = ['weekly', 'monthly', 'quarterly', 'special', 'annual'] as const
export type Kind = (typeof KINDS)[number]

/** What the address bar keeps of the list. */
export interface BulletinSearch {
  side?: 'own' | 'received'
  kind?: Kind
  state?: BulletinState
}

const oneOf = <T extends string>(values: readonly T[], value: unknown): T | undefined =>
  values.find((each) => each === value)

export function readBulletinSearch(raw: Readonly<Record<string, unknown>>): BulletinSearch {
  const side = oneOf(['own', 'received'] as const, raw['side'])
  const kind = oneOf(KINDS, raw['kind'])
  const state = oneOf(BULLETIN_STATE_NAMES, raw['state'])
  return { ...(side && { side }), ...(kind && { kind }), ...(state && { state }) }
}
