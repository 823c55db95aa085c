import { answered, type PerformancePreview } from '@huiyin/api'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState, type ReactNode } from 'react'
import { api } from '../app/api.ts'
import { Field } from '../ui/field.tsx'
import { ProblemNotice } from '../ui/problem-notice.tsx'
import { fill, useSay, useWords } from '../ui/words.ts'
import { ALL_PERFORMANCE } from './queries.ts'
import { PERFORMANCE } from './words/index.ts'

const FILE_MAX = 15 * 1024 * 1024
const ACCEPTED = '.pdf,.docx,.xlsx,.html,.htm,.md,.txt'

async function sentOf(file: File): Promise<{ name: string; content: string }> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  let binary = ''
  for (let at = 0; at < bytes.length; at += 0x80_00) binary += String.fromCodePoint(...bytes.subarray(at, at + 0x80_00))
  return { name: file.name, content: btoa(binary) }
}

/** Reads a published budget, shows what was found, and takes it over when that was seen. */
export function ImportForm({ onDone }: { onDone: (year: number) => void }): ReactNode {
  const words = useWords(PERFORMANCE)
  const queries = useQueryClient()
  const [tooLarge, setTooLarge] = useState(false)
  const read = useMutation({
    mutationFn: async (file: File) => {
      const body = await sentOf(file)
      return { body, preview: await answered(api.POST('/api/v1/performance/import/preview', { body })) }
    },
  })
  const take = useMutation({
    mutationFn: (body: { name: string; content: string }) => answered(api.POST('/api/v1/performance/import', { body })),
    onSuccess: async ({ year }) => {
      await queries.invalidateQueries({ queryKey: ALL_PERFORMANCE })
      onDone(year)
    },
  })
  const choose = (file: File | undefined): void => {
    setTooLarge(file !== undefined && file.size > FILE_MAX)
    if (file && file.size <= FILE_MAX) read.mutate(file)
  }
  return (
    <div className="stack">
      <p className="soft">{words.importLead}</p>
      <Field label={words.file} error={tooLarge ? words.fileWrong : undefined}>
        {({ 'aria-required': _no, ...control }) => (
          <input {...control} type="file" accept={ACCEPTED} onChange={(event) => choose(event.target.files?.[0])} />
        )}
      </Field>
      <output>{read.isPending ? words.reading : ''}</output>
      <ProblemNotice error={read.error ?? take.error} />
      {read.data ? (
        <>
          <Found preview={read.data.preview} />
          <div>
            <Button type="primary" loading={take.isPending} onClick={() => take.mutate(read.data.body)}>
              {words.takeOver}
            </Button>
          </div>
        </>
      ) : null}
    </div>
  )
}

function Found({ preview }: { preview: PerformancePreview }): ReactNode {
  const words = useWords(PERFORMANCE)
  const say = useSay()
  const count = Object.values(preview.counts).reduce((sum, n) => sum + n, 0)
  return (
    <div className="stack">
      <output>{fill(words.found, { count, ...preview.counts })}</output>
      {preview.subjects.map((subject) => (
        <section key={subject.name} className="stack">
          <h3>{subject.name}</h3>
          <ul className="list-plain stack">
            {subject.indicators.map((one, n) => (
              // Indicators of a table may share name and target; their order is what tells them apart.
              // oxlint-disable-next-line react/no-array-index-key
              <li key={`${one.name}-${n}`}>
                <strong>{one.name}</strong> <span>{one.printed}</span>
                <span className="small performance-below">
                  {`${words.kinds[one.measurement.kind]} · ${say(one.measurement.explained)}`}
                </span>
                {one.measurement.formula ? (
                  <span className="soft small performance-below">{say(one.measurement.formula)}</span>
                ) : null}
              </li>
            ))}
          </ul>
        </section>
      ))}
      {preview.bad.length === 0 ? null : (
        <section className="notice stack">
          <div>
            <h3>{words.bad}</h3>
            <ul>
              {preview.bad.map((row) => (
                <li key={`${row.line}-${row.text}`}>
                  {[row.line === null ? '' : fill(words.line, { line: row.line }), row.text, say(row.explained)]
                    .filter(Boolean)
                    .join(' · ')}
                </li>
              ))}
            </ul>
          </div>
        </section>
      )}
    </div>
  )
}
