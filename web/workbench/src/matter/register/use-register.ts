import { answered, newKey, Refused, type MailItem, type Receipt, type Registration } from '@huiyin/api'
import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { api } from '../../app/api.ts'
import { useSession } from '../../app/session.ts'
import { seen } from '../../mailroom/queries.ts'
import { usePreferences } from '../../ui/preferences.ts'
import { giveCommand } from '../actions/give.ts'
import type { Entry } from './entry.ts'
import { registrationOf } from './entry.ts'

/** A matter that the clerk has decided to link, and why. */
export interface DecidedLink {
  matterId: string
  reason: string
}

export interface Registering {
  isSending: boolean
  error: unknown
  /** Errors by path, such as `summary` or `petitioners.0.name`. */
  errors: Readonly<Record<string, string>>
  send: (entry: Entry, links: readonly DecidedLink[]) => Promise<{ receipt: Receipt; linksFailed: boolean } | undefined>
}

/** Sends a registration, once however often one clicks, then the links that were decided with it. From a letter of the mail room it goes through that door. */
export function useRegister(mail: MailItem | null): Registering {
  const session = useSession()
  const { language } = usePreferences()
  const queries = useQueryClient()
  const [isSending, setSending] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({})
  const sending = useRef({ content: '', key: '' })

  const send: Registering['send'] = async (entry, links) => {
    const body = registrationOf(entry, session.office.id)
    const content = JSON.stringify(body)
    if (sending.current.content !== content) sending.current = { content, key: newKey() }
    setSending(true)
    setError(null)
    setErrors({})
    try {
      const receipt = await file(body, sending.current.key, mail)
      const linksFailed = !(await linkAll(receipt, links))
      void queries.invalidateQueries({ queryKey: ['matters'] })
      if (mail) void queries.invalidateQueries({ queryKey: ['mail'] })
      return { receipt, linksFailed }
    } catch (refused) {
      setError(refused)
      if (refused instanceof Refused)
        setErrors(
          Object.fromEntries(
            refused.problem.fields.map((field) => [field.path, language === 'en' ? field.en : field.zh]),
          ),
        )
      return undefined
    } finally {
      setSending(false)
    }
  }
  return { isSending, error, errors, send }
}

function file(body: Registration, key: string, mail: MailItem | null): Promise<Receipt> {
  const headers = { 'idempotency-key': key }
  if (mail === null) return answered(api.POST('/api/v1/matters', { headers, body }))
  return answered(api.POST('/api/v1/mail/{regionId}/{itemId}/steps/register', { headers, params: seen(mail), body }))
}

const FIRST_VERSION = 1

/** Links the new matter as decided; false when one of the links was refused. */
async function linkAll(receipt: Receipt, links: readonly DecidedLink[]): Promise<boolean> {
  let version = FIRST_VERSION
  try {
    for (const { matterId, reason } of links) {
      const linked = await giveCommand({
        at: receipt,
        verb: 'link',
        version,
        input: { matterId, relation: 'repeat', reason },
        key: newKey(),
      })
      version = linked?.version ?? version + 1
    }
    return true
  } catch {
    return false
  }
}
