import { answered, type MatterRow } from '@huiyin/api'
import { Button } from 'antd'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import { api } from '../../app/api.ts'
import { usePreferences, type Language } from '../../ui/preferences.ts'
import { ProblemNotice } from '../../ui/problem-notice.tsx'
import { fill, useWords } from '../../ui/words.ts'
import { LIST } from '../words/index.ts'

/** How many matters one file holds: enough for a pile of paper, few enough that each file is soon there. */
export const IN_ONE_FILE = 10

interface Volume {
  address: string
  name: string
}

/** What is under way: which matters are printed, and the files that are ready. */
interface Printing {
  state: 'idle' | 'running' | 'stopped' | 'done'
  volumes: readonly Volume[]
  printed: number
  error: unknown
}

const IDLE: Printing = { state: 'idle', volumes: [], printed: 0, error: null }

/**
 * Every document of the chosen matters as files to print, one after the other with how far it is. The files are made while the sheet is
 * open and lie nowhere else, because they name people.
 */
export function PrintMatters({ matters }: { matters: readonly MatterRow[] }): ReactNode {
  const { print: words } = useWords(LIST)
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
    for (let from = printed; from < matters.length; from += IN_ONE_FILE) {
      const portion = matters.slice(from, from + IN_ONE_FILE)
      try {
        const address = URL.createObjectURL(await filePrinted(portion, language, signal))
        made.current.push(address)
        const n = from / IN_ONE_FILE + 1
        const volume = { address, name: fill(words.volume, { n, from: from + 1, to: from + portion.length }) }
        setPrinting((before) => ({
          ...before,
          volumes: [...before.volumes, volume],
          printed: from + portion.length,
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
      <p>{fill(words.lead, { n: matters.length, files: Math.ceil(matters.length / IN_ONE_FILE) })}</p>
      <p className="soft small">{words.note}</p>
      <ProblemNotice error={error} />
      {state === 'idle' ? null : (
        <label className="stack print-progress">
          <span>
            <output>{fill(words.progress, { n: printed, total: matters.length })}</output>{' '}
            {state === 'stopped' ? words.stopped : null}
            {state === 'done' ? words.done : null}
          </span>
          <progress value={printed} max={matters.length} />
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

const filePrinted = (matters: readonly MatterRow[], lang: Language, signal: AbortSignal): Promise<Blob> =>
  answered<Blob>(
    api.GET('/api/v1/papers/batch', {
      params: { query: { lang, matters: matters.map((one) => `${one.regionId}.${one.matterId}`).join(',') } },
      parseAs: 'blob',
      signal,
    }),
  )
