import { answered, type MailItem } from '@huiyin/api'
import { useMutation, useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import type { ReactNode } from 'react'
import { api } from '../app/api.ts'
import type { Entry } from '../matter/register/entry.ts'
import { newPerson } from '../matter/register/entry.ts'
import { LinkButton } from '../ui/link-button.tsx'
import { ProblemNotice } from '../ui/problem-notice.tsx'
import { fill, useWords } from '../ui/words.ts'
import { mailItemQuery, type MailAt } from './queries.ts'
import { MAIL } from './words/index.ts'

/** The item that a registration begins from, as `?mail=region/id` in the address names it; null for any other text. */
export function mailOf(text: string | undefined): MailAt | null {
  const [, regionId, itemId] = /^(\d{6})\/([0-9a-f-]{36})$/.exec(text ?? '') ?? []
  return regionId !== undefined && itemId !== undefined ? { regionId, itemId } : null
}

/** What the envelope already says of the matter. */
export const entryFromMail = (entry: Entry, item: MailItem): Entry => ({
  ...entry,
  channel: 'letter',
  receivedOn: item.receivedOn,
  postmarkedOn: item.postmarkedOn ?? '',
  addressee: item.addressee,
})

export const useMailItem = (at: MailAt | null) =>
  useQuery({ ...mailItemQuery(at ?? { regionId: '', itemId: '' }), enabled: at !== null })

const REASON = '登记信访事项'

/** Says from which letter the matter is registered, and fills in the sealed sender when the clerk asks for it. */
export function FromMail({ item, set }: { item: MailItem; set: (change: Partial<Entry>) => void }): ReactNode {
  const { register: words } = useWords(MAIL)
  const path = { regionId: item.regionId, itemId: item.itemId }
  const reveal = useMutation({
    mutationFn: () =>
      answered(api.POST('/api/v1/mail/{regionId}/{itemId}/sender', { params: { path }, body: { reason: REASON } })),
    onSuccess: (sender) => set({ people: [{ ...newPerson(), ...sender }] }),
    gcTime: 0,
  })
  const open = item.may.includes('register')
  return (
    <div className={open ? 'notice notice-news' : 'notice notice-problem'}>
      <div>
        <span>{open ? fill(words.from, { number: item.number, scans: item.scans.length }) : words.unopened}</span>
        {open && item.hasSender && !reveal.isSuccess ? <span className="soft">{words.ask}</span> : null}
        <ProblemNotice error={reveal.error} />
      </div>
      <div className="row">
        {open && item.hasSender && !reveal.isSuccess ? (
          <Button loading={reveal.isPending} onClick={() => reveal.mutate()}>
            {words.fillIn}
          </Button>
        ) : null}
        <LinkButton to="/desks/mail/$regionId/$itemId" params={path} target="_blank">
          {words.back}
        </LinkButton>
      </div>
    </div>
  )
}
