import { ITEM_STATE_NAMES, type ItemState } from '../../../../server/src/domains/backlog/states.ts'

/** What the address bar keeps of the wall and of its summaries. */
export interface WallSearch {
  show?: ItemState | 'late' | 'sampled'
  office?: string
}
export interface SummarySearch {
  period?: 'three-day' | 'month'
  on?: string
}

type Raw = Readonly<Record<string, unknown>>

const SHOWN: ReadonlySet<unknown> = new Set([...ITEM_STATE_NAMES, 'late', 'sampled'])

export const readWallSearch = (raw: Raw): WallSearch => ({
  ...(SHOWN.has(raw['show']) ? { show: raw['show'] as NonNullable<WallSearch['show']> } : {}),
  ...(typeof raw['office'] === 'string' && raw['office'] !== '' ? { office: raw['office'] } : {}),
})

export const readSummarySearch = (raw: Raw): SummarySearch => ({
  ...(raw['period'] === 'three-day' || raw['period'] === 'month' ? { period: raw['period'] } : {}),
  ...(typeof raw['on'] === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(raw['on']) ? { on: raw['on'] } : {}),
})
