import { newId } from '../../platform/crypto/index.ts'
import type { Transaction } from '../../platform/db/index.ts'
import type { LocalDate } from '../../platform/time/index.ts'
import { getOffice, type Office, type OfficeTree } from '../office/index.ts'
import type { Issue, IssuedDocument } from './issued.ts'
import { documentNumber, SERIES, type DocumentKind } from './series.ts'
import type { IssuedRow } from './tables.ts'
import { insertIssued, takeFigures, type Counter } from './writer.ts'

/**
 * Enters a document into the register of its office and gives it its number, in the transaction of the act that produces it: when the act
 * is undone, the next act gets the number.
 *
 * @throws HuiyinError 'not-found' when there is no such office
 */
export async function issueDocument(tx: Transaction, offices: OfficeTree, issue: Issue): Promise<IssuedDocument> {
  const counter = counterOf(getOffice(offices, issue.officeId), issue)
  const document = entryOf(issue, counter, await takeFigures(tx, counter))
  await insertIssued(tx, [rowOf(document)])
  return document
}

/**
 * The same for many documents at once, such as those of a whole register that is taken over: numbered by when they were issued, a series
 * at a time. In the order in which they were given.
 */
export async function issueDocuments(
  tx: Transaction,
  offices: OfficeTree,
  issues: readonly Issue[],
): Promise<readonly IssuedDocument[]> {
  const inTime = [...issues.keys()].sort((a, b) => compare(issues[a], issues[b]))
  const bySeries = Map.groupBy(inTime, (at) => keyOf(offices, issues[at]))
  const issued: IssuedDocument[] = []
  // Always in the same order, so that two who do this at once wait for each other and never crosswise.
  for (const [, places] of [...bySeries].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const first = issues[places[0] ?? 0]
    if (!first) continue
    const counter = counterOf(getOffice(offices, first.officeId), first)
    const last = await takeFigures(tx, counter, places.length)
    for (const [position, at] of places.entries()) {
      const issue = issues[at]
      if (issue) issued[at] = entryOf(issue, counter, last - places.length + position + 1)
    }
  }
  for (let from = 0; from < issued.length; from += PORTION)
    await insertIssued(tx, issued.slice(from, from + PORTION).map(rowOf))
  return issued
}

/** The number of a document that is not issued yet, with a blank for the figure. */
export function pendingNumber(offices: OfficeTree, officeId: string, kind: DocumentKind, on: LocalDate): string {
  const { codeWord } = getOffice(offices, officeId)
  return documentNumber(codeWord, SERIES[kind], Number(on.slice(0, 4)))
}

const PORTION = 2000

const compare = (a: Issue | undefined, b: Issue | undefined): number => {
  if (!a || !b) return 0
  if (a.on !== b.on) return a.on < b.on ? -1 : 1
  return a.at < b.at ? -1 : Number(a.at > b.at)
}

const keyOf = (offices: OfficeTree, issue: Issue | undefined): string =>
  issue ? Object.values(counterOf(getOffice(offices, issue.officeId), issue)).join(' ') : ''

const counterOf = ({ regionId, codeWord }: Office, { kind, on }: Issue): Counter => ({
  regionId,
  codeWord,
  year: Number(on.slice(0, 4)),
  series: SERIES[kind],
})

const entryOf = (issue: Issue, counter: Counter, n: number): IssuedDocument => ({
  ...issue,
  ...counter,
  id: newId(),
  n,
  number: documentNumber(counter.codeWord, counter.series, counter.year, n),
})

const rowOf = ({ subject, ...issued }: IssuedDocument): IssuedRow => ({
  region_id: issued.regionId,
  id: issued.id,
  office_id: issued.officeId,
  code_word: issued.codeWord,
  year: issued.year,
  series: issued.series,
  n: issued.n,
  number: issued.number,
  kind: issued.kind,
  on_date: issued.on,
  at: issued.at,
  staff_id: issued.staffId,
  subject_type: subject.type,
  subject_region: subject.regionId,
  subject_id: subject.id,
  subject_seq: subject.seq,
})
