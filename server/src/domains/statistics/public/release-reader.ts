import type { Transaction } from '../../../platform/db/index.ts'
import type { KeptRelease, Release } from './published.ts'

/** Figures are published of the whole register. */
export const EVERYWHERE = '000000'

interface ReleaseRow extends Omit<Release, 'publishedAt'> {
  published_at: string
}

const toRelease = ({ published_at, ...row }: ReleaseRow): Release => ({ ...row, publishedAt: published_at })

/** Everything published, the oldest month first. */
export async function readReleases(tx: Transaction): Promise<Release[]> {
  const rows = await tx.query<ReleaseRow>(
    `select month, published_at, smallest, cells, withheld from public_release where region_id = $1 order by month`,
    [EVERYWHERE],
  )
  return rows.map(toRelease)
}

/** The releases of a year with the counts behind them; for the office itself alone. */
export async function readKept(tx: Transaction, year: string): Promise<KeptRelease[]> {
  const rows = await tx.query<ReleaseRow & Pick<KeptRelease, 'counted'>>(
    `select month, published_at, smallest, cells, withheld, counted
     from public_release join public_release_count using (region_id, month)
     where region_id = $1 and month >= $2 and month < $3 order by month`,
    [EVERYWHERE, `${year}-01`, `${year}-13`],
  )
  return rows.map((row) => ({ ...toRelease(row), counted: row.counted }))
}

/** The last month that is out, and the first of which the register knows something; null for none. */
export async function readSpan(tx: Transaction): Promise<{ last: string | null; first: string | null }> {
  const [row] = await tx.query<{ last: string | null; first: string | null }>(
    `select (select max(month) from public_release where region_id = $1) as last,
       (select to_char(min(received_on), 'YYYY-MM') from matter_fact) as first`,
    [EVERYWHERE],
  )
  return row ?? { last: null, first: null }
}
