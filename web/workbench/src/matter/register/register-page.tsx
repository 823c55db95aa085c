import type { Receipt } from '@huiyin/api'
import { useState, type ReactNode } from 'react'
import { useSession } from '../../app/session.ts'
import { Page } from '../../ui/page.tsx'
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

/** Registering a letter, visit or call; afterwards its receipt, and on to the next. */
export function RegisterPage(): ReactNode {
  const words = useWords(REGISTER_WORDS)
  const session = useSession()
  const [done, setDone] = useState<Done | null>(null)
  const [round, setRound] = useState({ n: 0, first: newEntry({ channel: 'letter', place: session.office.regionId }) })
  if (done)
    return (
      <Page title={words.receipt.title} narrow>
        <ReceiptSheet
          receipt={done.receipt}
          linksFailed={done.linksFailed}
          onAnother={() => {
            setRound({ n: round.n + 1, first: newEntry(done.entry) })
            setDone(null)
          }}
        />
      </Page>
    )
  return (
    <Page title={words.title} lead={words.lead}>
      <RegisterForm key={round.n} first={round.first} onDone={setDone} />
    </Page>
  )
}
