import { answered } from '@huiyin/api'
import { Button } from 'antd'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import { api } from '../app/api.ts'
import { usePreferences, type Language } from '../ui/preferences.ts'
import { ProblemNotice } from '../ui/problem-notice.tsx'
import { fill } from '../ui/words.ts'

/** What is printed: so many pieces, this many in a file, and what the server is asked for a file of them. */
interface Batch {
  total: number
  inOneFile: number
  partOf: (from: number, to: number) => { papers: string } | { matters: string }
  words: PrintWords
}

/** The sentences around it, which name what the pieces are. */
export type PrintWords = Readonly<
  Record<'lead' | 'note' | 'start' | 'goOn' | 'stop' | 'progress' | 'stopped' | 'done' | 'files' | 'volume', string>
>

interface Volume {
  address: string
  name: string
}

/** What is under way: how far it is, and the files that are ready. */
interface Printing {
  state: 'idle' | 'running' | 'stopped' | 'done'
  volumes: readonly Volume[]
  printed: number
  error: unknown
}

const IDLE: Printing = { state: 'idle', volumes: [], printed: 0, error: null }

/**
 * What was chosen as files to print, one after the other with how far it is. The files are made while the sheet is open and lie nowhere
 * else, because they name people.
 */
export function PrintBatch({ total, inOneFile, partOf, words }: Batch): ReactNode {
  const { language } = usePreferences()
  const [{ state, volumes, printed, error }, setPrinting] = useState(IDLE)
  const stop = useRef<AbortController | null>(null)
  const made = useRef<string[]>([])
  useEffect(
    () => () => {
      stop.current?.abort()
      for (const address of made.current) URL.revokeObjectURL(address)
    },
    [],
  )
  const run = async (): Promise<void> => {
    const signal = (stop.current = new AbortController()).signal
    setPrinting((before) => ({ ...before, state: 'running', error: null }))
    for (let from = printed; from < total; from += inOneFile) {
      const to = Math.min(from + inOneFile, total)
      try {
        const address = URL.createObjectURL(await filePrinted(partOf(from, to), language, signal))
        made.current.push(address)
        const n = from / inOneFile + 1
        const volume = { address, name: fill(words.volume, { n, from: from + 1, to }) }
        setPrinting((before) => ({
          ...before,
          volumes: [...before.volumes, volume],
          printed: to,
        }))
      } catch (refused) {
        setPrinting((before) => ({ ...before, state: 'stopped', error: signal.aborted ? null : refused }))
        return
      }
    }
    setPrinting((before) => ({ ...before, state: 'done' }))
  }
  return (
    <div className="stack">
      <p>{fill(words.lead, { n: total, files: Math.ceil(total / inOneFile) })}</p>
      <p className="soft small">{words.note}</p>
      <ProblemNotice error={error} />
      {state === 'idle' ? null : (
        <label className="stack print-progress">
          <span>
            <output>{fill(words.progress, { n: printed, total })}</output> {state === 'stopped' ? words.stopped : null}
            {state === 'done' ? words.done : null}
          </span>
          <progress value={printed} max={total} />
        </label>
      )}
      <div className="row">
        {state === 'running' ? (
          <Button onClick={() => stop.current?.abort()}>{words.stop}</Button>
        ) : state === 'done' ? null : (
          <Button type="primary" onClick={() => void run()}>
            {state === 'idle' ? words.start : words.goOn}
          </Button>
        )}
      </div>
      <ol className="list-plain stack" aria-label={words.files}>
        {volumes.map(({ address, name }) => (
          <li key={address}>
            <a href={address} download={`${name}.pdf`}>
              {name}
            </a>
          </li>
        ))}
      </ol>
    </div>
  )
}

const filePrinted = (part: ReturnType<Batch['partOf']>, lang: Language, signal: AbortSignal): Promise<Blob> =>
  answered<Blob>(api.GET('/api/v1/papers/batch', { params: { query: { lang, ...part } }, parseAs: 'blob', signal }))
