import type { MailItem, Receipt } from '@huiyin/api'
import { useSearch } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import { useSession } from '../../app/session.ts'
import { entryFromMail, mailOf, useMailItem } from '../../mailroom/register-from.tsx'
import { Loading } from '../../ui/loading.tsx'
import { Page } from '../../ui/page.tsx'
import { ProblemNotice } from '../../ui/problem-notice.tsx'
import { useWords } from '../../ui/words.ts'
import { REGISTER_WORDS } from '../words/register.ts'
import { newEntry, type Entry } from './entry.ts'
import { ReceiptSheet } from './receipt-sheet.tsx'
import { RegisterForm } from './register-form.tsx'
import './register-page.css'

interface Done {
  receipt: Receipt
  entry: Entry
  linksFailed: boolean
}

/** Registering a letter, visit or call; afterwards its receipt, and on to the next. A letter of the mail room brings its dates and scans. */
export function RegisterPage(): ReactNode {
  const words = useWords(REGISTER_WORDS)
  const at = mailOf(useSearch({ from: '/desk/register' }).mail)
  const { data: mail, error, refetch } = useMailItem(at)
  if (at !== null && mail === undefined)
    return (
      <Page title={words.title}>
        <ProblemNotice error={error} onRetry={() => void refetch()} />
        {error ? null : <Loading />}
      </Page>
    )
  return <Registering key={at?.itemId ?? ''} mail={at === null ? null : (mail ?? null)} />
}

function Registering({ mail }: { mail: MailItem | null }): ReactNode {
  const words = useWords(REGISTER_WORDS)
  const session = useSession()
  const [done, setDone] = useState<Done | null>(null)
  const [round, setRound] = useState(() => {
    const first = newEntry({ channel: 'letter', place: session.office.regionId })
    return { n: 0, first: mail ? entryFromMail(first, mail) : first, fromMail: true }
  })
  if (done)
    return (
      <Page title={words.receipt.title} narrow>
        <ReceiptSheet
          receipt={done.receipt}
          linksFailed={done.linksFailed}
          onAnother={() => {
            setRound({ n: round.n + 1, first: newEntry(done.entry), fromMail: false })
            setDone(null)
          }}
        />
      </Page>
    )
  return (
    <Page title={words.title} lead={words.lead}>
      <RegisterForm key={round.n} first={round.first} mail={round.fromMail ? mail : null} onDone={setDone} />
    </Page>
  )
}
