import { answered, type AssessmentResult } from '@huiyin/api'
import { useQueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { api } from '../app/api.ts'
import { RecordForm } from '../records/record-form.tsx'
import { useDates } from '../ui/dates.ts'
import { fill, useWords } from '../ui/words.ts'
import { ALL_ASSESSMENT, ifMatch } from './queries.ts'
import { ASSESSMENT } from './words/index.ts'

type Line = AssessmentResult['lines'][number]
interface OfLine {
  line: Line
  result: AssessmentResult
  onDone: () => void
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

/** The points of an item that people mark, with reason and evidence. */
export function MarkForm({ line, result, onDone }: OfLine): ReactNode {
  const words = useWords(ASSESSMENT)
  const queries = useQueryClient()
  return (
    <div className="stack">
      <p>{line.rule.zh}</p>
      <RecordForm
        fields={[
          { name: 'points', kind: 'line', max: 8, label: fill(words.markPoints, { weight: line.weight }) },
          { name: 'reason', kind: 'text', max: 1000, label: words.reason },
          { name: 'title', kind: 'line', max: 200, label: words.evidenceTitle },
          { name: 'place', kind: 'line', max: 300, label: words.evidencePlace, optional: true },
        ]}
        submit={words.mark}
        onSend={async ({ points, reason, title, place }) => {
          await answered(
            api.POST('/api/v1/assessment/results/{regionId}/{id}/marks', {
              params: { path: { regionId: result.regionId, id: result.id }, header: ifMatch(result.version) },
              body: {
                item: line.item,
                points: textOf(points),
                reason: textOf(reason),
                evidence: [{ title: textOf(title), place: textOf(place) }],
              },
            }),
          )
          await queries.invalidateQueries({ queryKey: ALL_ASSESSMENT })
        }}
        onDone={onDone}
      />
    </div>
  )
}

/** What the assessed office has against the points of a line. */
export function AppealForm({ line, result, onDone }: OfLine): ReactNode {
  const words = useWords(ASSESSMENT)
  const dates = useDates()
  const queries = useQueryClient()
  return (
    <div className="stack">
      <p className="soft">{fill(words.appealLead, { date: dates.day(result.appealUntil ?? '') })}</p>
      <RecordForm
        fields={[
          { name: 'text', kind: 'text', max: 4000, rows: 6, label: words.appealText },
          { name: 'files', kind: 'files', max: 10, label: words.files, optional: true },
        ]}
        submit={words.appeal}
        onSend={async ({ text, files }) => {
          await answered(
            api.POST('/api/v1/assessment/results/{regionId}/{id}/appeals', {
              params: { path: { regionId: result.regionId, id: result.id } },
              body: { item: line.item, text: textOf(text), ...(Array.isArray(files) ? { files: files as never } : {}) },
            }),
          )
          await queries.invalidateQueries({ queryKey: ALL_ASSESSMENT })
        }}
        onDone={onDone}
      />
    </div>
  )
}

/** The decision of another person, with its reasons. */
export function DecideForm({
  line,
  appeal,
  onDone,
}: {
  line: Line
  appeal: AssessmentResult['appeals'][number]
  onDone: () => void
}): ReactNode {
  const words = useWords(ASSESSMENT)
  const queries = useQueryClient()
  return (
    <div className="stack">
      <p className="soft">{words.decideLead}</p>
      <p>{appeal.text}</p>
      <RecordForm
        fields={[
          {
            name: 'upheld',
            kind: 'choice',
            label: words.upheld,
            choices: [
              { value: 'yes', label: words.uphold },
              { value: 'no', label: words.reject },
            ],
          },
          { name: 'points', kind: 'line', max: 8, label: words.newPoints, optional: true },
          { name: 'reasons', kind: 'text', max: 2000, label: words.reasons },
        ]}
        initial={{ points: line.points ?? '' }}
        submit={words.decide}
        onSend={async ({ upheld, points, reasons }) => {
          await answered(
            api.POST('/api/v1/assessment/appeals/{regionId}/{id}/decision', {
              params: { path: { regionId: appeal.regionId, id: appeal.id }, header: ifMatch(appeal.version) },
              body:
                upheld === 'yes'
                  ? { upheld: true, points: textOf(points), reasons: textOf(reasons) }
                  : { upheld: false, reasons: textOf(reasons) },
            }),
          )
          await queries.invalidateQueries({ queryKey: ALL_ASSESSMENT })
        }}
        onDone={onDone}
      />
    </div>
  )
}
