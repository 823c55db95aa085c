import { newId } from '../../platform/crypto/index.ts'
import type { Transaction } from '../../platform/db/index.ts'
import type { IdempotencyKey } from '../../platform/http/index.ts'
import { yearOf } from '../../platform/time/index.ts'
import { examineDocument } from '../disclosure/index.ts'
import type { Officer } from '../identity/index.ts'
import { giving, type PerformanceContext, readersOf, recordedBy, takenBy } from './context.ts'
import { type BadRow, readTables, type ReadTables } from './from-disclosure.ts'
import { presentImported, presentPreview } from './present-import.ts'
import { refuse } from './refuse.ts'
import { NOTHING_SAID, type SubjectRow } from './tables.ts'
import type { ImportedView, PreviewView } from './views-import.ts'
import { insertIndicator, insertSubject, insertSubjectStep } from './writer.ts'

/** A file that was sent, with its name. */
export interface SentFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** Takes the tables of published budgets over. */
export interface ImportDesk {
  preview(file: SentFile): Promise<PreviewView>
  takeOver(
    officer: Officer,
    file: SentFile,
    year: number | undefined,
    idempotency: IdempotencyKey,
  ): Promise<ImportedView>
}

export function importDesk(context: PerformanceContext): ImportDesk {
  const { clock } = context

  const read = async ({ name, bytes }: SentFile): Promise<ReadTables> => {
    const { disclosure } = await examineDocument(bytes, name)
    const tables = readTables(disclosure, recordedBy(context), yearOf(clock.today()))
    if (tables.subjects.length === 0) throw refuse('invalid', 'noIndicators')
    return tables
  }

  const layDown = async (
    tx: Transaction,
    officer: Officer,
    file: SentFile,
    tables: ReadTables,
    year: number,
  ): Promise<ImportedView> => {
    const counts = { subjects: 0, indicators: 0 }
    const bad: BadRow[] = [...tables.bad]
    for (const [position, subject] of tables.subjects.entries()) {
      const { plan } = subject
      const row: SubjectRow = {
        region_id: officer.regionId,
        id: newId(),
        office_id: officer.officeId,
        seen_by: readersOf(context, officer.officeId),
        year,
        kind: subject.kind,
        parent_id: null,
        position,
        name: subject.name,
        code: subject.code,
        budget: subject.budget,
        goals: subject.goals,
        source: file.name,
        data: { ...NOTHING_SAID, plan },
        struck: false,
        version: 1,
      }
      if (!(await insertSubject(tx, row))) {
        bad.push({ subject: subject.name, line: null, text: subject.name, why: 'known' })
        continue
      }
      counts.subjects += 1
      await insertSubjectStep(tx, {
        region_id: row.region_id,
        subject_id: row.id,
        seq: 1,
        type: 'written',
        data: { subject: row, source: file.name },
        ...takenBy(context, officer),
      })
      for (const [n, { line: _line, ...data }] of subject.indicators.entries()) {
        const indicator = {
          region_id: row.region_id,
          id: newId(),
          subject_id: row.id,
          position: n,
          data,
          last_value: null,
          struck: false,
          version: 1,
        }
        await insertIndicator(tx, indicator, {
          region_id: row.region_id,
          indicator_id: indicator.id,
          seq: 1,
          type: 'taken-over',
          data: { indicator: data, source: file.name },
          ...takenBy(context, officer),
        })
        counts.indicators += 1
      }
    }
    return presentImported(year, counts.subjects, counts.indicators, bad)
  }

  return {
    preview: async (file) => presentPreview(await read(file)),

    async takeOver(officer, file, year, idempotency) {
      const tables = await read(file)
      const of = year ?? tables.year ?? yearOf(clock.today())
      return giving(context, officer, idempotency, { action: 'take-over', subject: String(of) }, (tx) =>
        layDown(tx, officer, file, tables, of),
      )
    },
  }
}
