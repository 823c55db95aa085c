import type { OfficerMatter } from '@huiyin/api'
import { Button } from 'antd'
import { useState, type ReactNode } from 'react'
import { useWords, fill } from '../../ui/words.ts'
import { COMMON } from '../../ui/words/index.ts'
import { matterAddress } from '../queries.ts'
import { MATTER } from '../words/matter.ts'

/** Files of the matter. Pictures and PDF are shown inside the page, where nothing of them can run; the rest is downloaded. */
export function Attachments({ matter }: { matter: OfficerMatter }): ReactNode {
  const { attachments: words } = useWords(MATTER)
  if (matter.attachments.length === 0) return null
  return (
    <section className="sheet">
      <h2>{words.title}</h2>
      <ul className="list-plain">
        {matter.attachments.map((file) => (
          <Attachment key={file.id} file={file} address={matterAddress(matter, `attachments/${file.id}`)} />
        ))}
      </ul>
    </section>
  )
}

function Attachment({ file, address }: { file: OfficerMatter['attachments'][number]; address: string }): ReactNode {
  const { attachments: words } = useWords(MATTER)
  const { files } = useWords(COMMON)
  const [shown, setShown] = useState(false)
  const picture = /^image\/(?:png|jpeg|webp|gif)$/.test(file.type)
  const viewable = picture || file.type === 'application/pdf' || file.type.startsWith('text/plain')
  return (
    <li className="stack">
      <div className="paper-row">
        <span>{file.name}</span>
        <span className="soft small">{fill(files.size, { n: Math.ceil(file.size / 1024) })}</span>
        {viewable ? (
          <Button size="small" aria-expanded={shown} onClick={() => setShown(!shown)}>
            {shown ? words.hide : words.view}
          </Button>
        ) : null}
        <a href={address} download={file.name}>
          {words.download}
        </a>
      </div>
      {shown && picture ? <img className="attachment-view" src={address} alt={file.name} /> : null}
      {shown && !picture ? (
        // The viewer of PDF does not work inside a sandbox; the answer of the server itself allows the file nothing.
        // oxlint-disable-next-line react/iframe-missing-sandbox
        <iframe
          className="attachment-view"
          title={file.name}
          src={address}
          {...(file.type.startsWith('text/') ? { sandbox: '' } : {})}
        />
      ) : null}
    </li>
  )
}
