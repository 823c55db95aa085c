import { answered, type OfficerMatter } from '@huiyin/api'
import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState, type ReactNode } from 'react'
import { api } from '../../app/api.ts'
import { ProblemNotice } from '../../ui/problem-notice.tsx'
import { fill, useWords } from '../../ui/words.ts'
import { COMMON } from '../../ui/words/index.ts'
import { matterAddress, type At } from '../queries.ts'
import { MATTER } from '../words/matter.ts'

type File = OfficerMatter['attachments'][number]

/** Files of the matter. Pictures, PDF and text are shown inside the page, where nothing of them can run; the rest is downloaded. */
export function Attachments({ matter }: { matter: OfficerMatter }): ReactNode {
  const { attachments: words } = useWords(MATTER)
  if (matter.attachments.length === 0) return null
  return (
    <section className="sheet">
      <h2>{words.title}</h2>
      <ul className="list-plain">
        {matter.attachments.map((file) => (
          <Attachment key={file.id} file={file} at={matter} />
        ))}
      </ul>
    </section>
  )
}

const VIEWABLE = /^(?:image\/(?:png|jpeg|webp|gif)|application\/pdf|text\/plain)/

function Attachment({ file, at }: { file: File; at: At }): ReactNode {
  const { attachments: words } = useWords(MATTER)
  const { files } = useWords(COMMON)
  const [shown, setShown] = useState(false)
  return (
    <li className="stack">
      <div className="paper-row">
        <span>{file.name}</span>
        <span className="soft small">{fill(files.size, { n: Math.ceil(file.size / 1024) })}</span>
        {VIEWABLE.test(file.type) ? (
          <Button size="small" className="no-print" aria-expanded={shown} onClick={() => setShown(!shown)}>
            {shown ? words.hide : words.view}
          </Button>
        ) : null}
        <a className="no-print" href={addressOf(at, file)} download={file.name}>
          {words.download}
        </a>
      </div>
      {shown ? <View file={file} at={at} /> : null}
    </li>
  )
}

const addressOf = (at: At, file: File): string => matterAddress(at, `attachments/${file.id}`)

function View({ file, at }: { file: File; at: At }): ReactNode {
  if (file.type.startsWith('image/'))
    return <img className="attachment-view" src={addressOf(at, file)} alt={file.name} />
  if (file.type.startsWith('text/')) return <TextFile file={file} at={at} />
  return (
    // The viewer of PDF does not work inside a sandbox; the answer of the server itself allows the file nothing.
    // oxlint-disable-next-line react/iframe-missing-sandbox
    <iframe className="attachment-view" title={file.name} src={addressOf(at, file)} />
  )
}

function TextFile({ file, at: { regionId, matterId } }: { file: File; at: At }): ReactNode {
  const { loading } = useWords(COMMON)
  const { data, error } = useQuery({
    queryKey: ['matter', matterId, 'attachment', file.id],
    queryFn: (): Promise<string> =>
      answered(
        api.GET('/api/v1/matters/{regionId}/{matterId}/attachments/{id}', {
          params: { path: { regionId, matterId, id: file.id } },
          parseAs: 'text',
        }) as Promise<{ data?: string; error?: unknown; response: Response }>,
      ),
    staleTime: Number.POSITIVE_INFINITY,
  })
  if (error) return <ProblemNotice error={error} />
  return <p className="pre attachment-text">{data ?? loading}</p>
}
