import type { Transaction } from '../../platform/db/index.ts'
import type { LocalDate } from '../../platform/time/index.ts'
import { decodeCursor, encodeCursor } from './list-query.ts'
import { LIST_COLUMNS, type ListPage, type ListRow } from './list-reader.ts'

/** The phases in which a reviewing office owes something: the opinion, or its delivery (Art. 35, 36). */
export const REVIEW_PHASES = ['in-review', 'reviewed', 'in-second-review', 'second-reviewed'] as const
export type ReviewPhase = (typeof REVIEW_PHASES)[number]

/** The reviews in the hands of an office by their deadline, by key. */
export async function findReviews(
  tx: Transaction,
  office: string,
  { phase, after, limit }: { phase?: ReviewPhase | undefined; after?: string | undefined; limit: number },
): Promise<ListPage> {
  const from = decodeCursor(after)
  const rows = await tx.query<ListRow>(
    `select ${LIST_COLUMNS.join(', ')} from matter
     where holder = $1 and is_open and phase = any($2) and ($3::date is null or (due_order, id) > ($3, $4::uuid))
     order by due_order, id limit $5`,
    [office, phase === undefined ? REVIEW_PHASES : [phase], from?.date ?? null, from?.id ?? null, limit + 1],
  )
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  return {
    rows: shown,
    next: rows.length > limit && last ? encodeCursor({ date: last.due_order, id: last.id }) : null,
  }
}

/** How many reviews an office has of each phase, and how many of them are late. */
export async function countReviews(
  tx: Transaction,
  office: string,
  today: LocalDate,
): Promise<{ counts: Record<ReviewPhase, number>; overdue: number }> {
  const rows = await tx.query<{ phase: ReviewPhase; n: number; overdue: number }>(
    `select phase, count(*)::int as n, count(*) filter (where next_due < $3)::int as overdue from matter
     where holder = $1 and is_open and phase = any($2) group by phase`,
    [office, REVIEW_PHASES, today],
  )
  const of = (phase: ReviewPhase): number => rows.find((row) => row.phase === phase)?.n ?? 0
  return {
    counts: {
      'in-review': of('in-review'),
      reviewed: of('reviewed'),
      'in-second-review': of('in-second-review'),
      'second-reviewed': of('second-reviewed'),
    },
    overdue: rows.reduce((sum, row) => sum + row.overdue, 0),
  }
}
