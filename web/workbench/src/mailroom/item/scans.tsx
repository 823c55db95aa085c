import { answered, type AttachmentRef, type MailItem } from '@huiyin/api'
import { useMutation } from '@tanstack/react-query'
import { App, Button } from 'antd'
import { useState, type FormEvent, type ReactNode } from 'react'
import { api } from '../../app/api.ts'
import { useMay } from '../../app/session.ts'
import { FilesField } from '../../ui/files-field.tsx'
import { ProblemNotice } from '../../ui/problem-notice.tsx'
import { fill, useWords } from '../../ui/words.ts'
import { COMMON } from '../../ui/words/index.ts'
import { seen, useMailChanged } from '../queries.ts'
import { MAIL } from '../words/index.ts'

const MOST_AT_ONCE = 50

/** The pages of the letter in their order, shown where nothing of them can run. */
export function Scans({ item }: { item: MailItem }): ReactNode {
  const { item: words } = useWords(MAIL)
  const mayChange = useMay('mail.work') && item.may.includes('scan')
  const changed = useMailChanged()
  const [chosen, setChosen] = useState<AttachmentRef[]>([])
  const add = useMutation({
    mutationFn: () =>
      answered(
        api.POST('/api/v1/mail/{regionId}/{itemId}/scans', { params: seen(item), body: { files: chosen } as never }),
      ),
    onSuccess: async () => {
      setChosen([])
      await changed()
    },
  })
  const order = useMutation({
    mutationFn: (ids: string[]) =>
      answered(api.PUT('/api/v1/mail/{regionId}/{itemId}/scans', { params: seen(item), body: { ids } })),
    onSuccess: changed,
  })
  const send = (event: FormEvent): void => {
    event.preventDefault()
    add.mutate()
  }
  if (!item.open) return null
  return (
    <section className="sheet stack">
      <h2>{words.scans}</h2>
      {mayChange ? (
        <form className="stack no-print" onSubmit={send}>
          <p className="soft">{words.scansLead}</p>
          <FilesField max={MOST_AT_ONCE} files={chosen} onChange={setChosen} />
          {chosen.length > 0 ? (
            <div>
              <Button type="primary" htmlType="submit" loading={add.isPending}>
                {words.addScans}
              </Button>
            </div>
          ) : null}
        </form>
      ) : null}
      <ProblemNotice error={add.error ?? order.error} />
      {item.scans.length === 0 ? <p className="soft">{words.scansNone}</p> : null}
      <ol className="mail-scans">
        {item.scans.map((scan, place) => (
          <li key={scan.id} className="stack">
            <ScanHead item={item} place={place} onOrder={mayChange ? (ids) => order.mutate(ids) : undefined} />
            <ScanView item={item} place={place} />
          </li>
        ))}
      </ol>
    </section>
  )
}

const addressOf = (item: MailItem, id: string): string => `/api/v1/mail/${item.regionId}/${item.itemId}/scans/${id}`

interface PlaceProps {
  item: MailItem
  place: number
}

function ScanHead({
  item,
  place,
  onOrder,
}: PlaceProps & { onOrder: ((ids: string[]) => void) | undefined }): ReactNode {
  const { item: words } = useWords(MAIL)
  const { files } = useWords(COMMON)
  const { modal } = App.useApp()
  const scan = item.scans[place]
  if (!scan) return null
  const ids = item.scans.map(({ id }) => id)
  const swapped = (other: number): string[] => {
    const next = [...ids]
    next[place] = ids[other] ?? ''
    next[other] = scan.id
    return next
  }
  const named = { name: scan.name }
  return (
    <div className="row">
      <strong>{fill(words.page, { n: place + 1, total: ids.length })}</strong>
      <span>{scan.name}</span>
      <span className="soft small">{fill(files.size, { n: Math.ceil(scan.size / 1024) })}</span>
      <a href={addressOf(item, scan.id)} download={scan.name} className="no-print">
        {words.download}
      </a>
      {onOrder === undefined ? null : (
        <span className="row no-print">
          <Button
            size="small"
            aria-label={fill(words.up, named)}
            disabled={place === 0}
            onClick={() => onOrder(swapped(place - 1))}
          >
            ↑
          </Button>
          <Button
            size="small"
            aria-label={fill(words.down, named)}
            disabled={place === ids.length - 1}
            onClick={() => onOrder(swapped(place + 1))}
          >
            ↓
          </Button>
          <Button
            size="small"
            aria-label={fill(words.remove, named)}
            onClick={() =>
              void modal.confirm({
                title: fill(words.removeSure, named),
                onOk: () => onOrder(ids.filter((id) => id !== scan.id)),
              })
            }
          >
            ×
          </Button>
        </span>
      )}
    </div>
  )
}

function ScanView({ item, place }: PlaceProps): ReactNode {
  const scan = item.scans[place]
  if (!scan) return null
  if (scan.type.startsWith('image/'))
    return <img className="mail-scan" src={addressOf(item, scan.id)} alt={scan.name} loading="lazy" />
  return (
    // The viewer of PDF does not work inside a sandbox; the answer of the server itself allows the file nothing.
    // oxlint-disable-next-line react/iframe-missing-sandbox
    <iframe
      className="mail-scan"
      title={scan.name}
      src={`${addressOf(item, scan.id)}#navpanes=0&view=FitH`}
      loading="lazy"
    />
  )
}
