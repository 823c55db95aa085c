import type { Publication } from '@huiyin/api'
import type { ReactNode } from 'react'
import { fill, useWords } from '../ui/words.ts'
import { matterAddress } from '../matter/queries.ts'
import { COMMON } from '../ui/words/index.ts'
import { copyAddress } from './queries.ts'
import { PUBLICATION } from './words/index.ts'

interface ChooseProps {
  readonly one: Publication
  readonly chosen: ReadonlySet<string>
  readonly onChange: (chosen: ReadonlySet<string>) => void
}

/** Which files of the matter are published with it; of some kinds no clean copy can be made. */
export function ChooseFiles({ one, chosen, onChange }: ChooseProps): ReactNode {
  const { files: words } = useWords(PUBLICATION)
  const common = useWords(COMMON)
  if (one.attachments.length === 0) return null
  const toggle = (id: string): void => {
    const next = new Set(chosen)
    if (!next.delete(id)) next.add(id)
    onChange(next)
  }
  return (
    <fieldset className="stack publication-files">
      <legend>{words.title}</legend>
      <p className="soft">{words.help}</p>
      {one.attachments.map((file) => (
        <div key={file.id} className="row">
          <label className="confirm">
            <input
              type="checkbox"
              checked={chosen.has(file.id)}
              disabled={!file.cleanable}
              onChange={() => toggle(file.id)}
            />
            {file.name}
          </label>
          <span className="soft small">{fill(common.files.size, { n: Math.ceil(file.size / 1024) })}</span>
          {file.cleanable ? null : <span className="soft small">{words.otherKind}</span>}
          <a className="no-print" href={matterAddress(one, `attachments/${file.id}`)} target="_blank" rel="noreferrer">
            {words.original}
          </a>
        </div>
      ))}
    </fieldset>
  )
}

/** The clean copies that are published, what was taken out of each, and the file that each was made of. */
export function CleanCopies({ one }: { one: Publication }): ReactNode {
  const { files: words } = useWords(PUBLICATION)
  const common = useWords(COMMON)
  if (one.files.length === 0) return null
  return (
    <div>
      <h3>{words.copies}</h3>
      <ul className="list-plain stack">
        {one.files.map((file) => {
          const original = one.attachments.find(({ id }) => id === file.attachmentId)
          const removed = file.removed.map((each) => words.removed[each]).join(words.and)
          return (
            <li key={file.n} className="row">
              {one.attachments.length === 0 ? (
                <span>{file.name}</span>
              ) : (
                <a href={copyAddress(one, file.n)} target="_blank" rel="noreferrer">
                  {file.name}
                </a>
              )}
              <span className="soft small">{fill(common.files.size, { n: Math.ceil(file.size / 1024) })}</span>
              <span className="soft small">
                {removed === '' ? words.nothingRemoved : fill(words.wasRemoved, { what: removed })}
              </span>
              {original ? (
                <a
                  className="no-print"
                  href={matterAddress(one, `attachments/${original.id}`)}
                  target="_blank"
                  rel="noreferrer"
                >
                  {fill(words.ofFile, { name: original.name })}
                </a>
              ) : null}
            </li>
          )
        })}
      </ul>
    </div>
  )
}
