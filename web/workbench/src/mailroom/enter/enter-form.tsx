import { answered, newKey, type MailRow } from '@huiyin/api'
import { useMutation } from '@tanstack/react-query'
import { Button } from 'antd'
import { useEffect, useRef, useState, type FormEvent, type KeyboardEvent, type ReactNode } from 'react'
import { api } from '../../app/api.ts'
import { ProblemNotice } from '../../ui/problem-notice.tsx'
import { fill, useWords } from '../../ui/words.ts'
import { useMailChanged } from '../queries.ts'
import { MAIL } from '../words/index.ts'
import { bodyOf, EMPTY_ENTRY, nextEntry, type MailEntry } from './entry.ts'
import { EntryFields } from './entry-fields.tsx'

/** One item. Enter goes on to the next field and saves on the last, as a scanner's Enter does; then the first field has the keyboard again. */
export function EnterForm({ onTaken }: { onTaken: (row: MailRow) => void }): ReactNode {
  const { enterPage: words } = useWords(MAIL)
  const [entry, setEntry] = useState(EMPTY_ENTRY)
  const [last, setLast] = useState('')
  const form = useRef<HTMLFormElement>(null)
  const sending = useRef({ content: '', key: '' })
  const changed = useMailChanged()
  const take = useMutation({
    mutationFn: (given: MailEntry) => {
      const body = bodyOf(given)
      const content = JSON.stringify(body)
      if (sending.current.content !== content) sending.current = { content, key: newKey() }
      return answered(api.POST('/api/v1/mail', { headers: { 'idempotency-key': sending.current.key }, body }))
    },
    onSuccess: async (row, given) => {
      sending.current = { content: '', key: '' }
      onTaken(row)
      setLast(row.number)
      setEntry(nextEntry(given))
      fieldsOf(form.current)[0]?.focus()
      await changed()
    },
  })
  const save = (): void => {
    if (!take.isPending) take.mutate(entry)
  }
  useEffect(() => fieldsOf(form.current)[0]?.focus(), [])
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    save()
  }
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || !(event.target instanceof HTMLInputElement)) return
    event.preventDefault()
    const fields = fieldsOf(form.current)
    const next = fields[fields.indexOf(event.target) + 1]
    if (next === undefined || event.ctrlKey || event.metaKey) save()
    else next.focus()
  }
  return (
    // The keys belong to the form as a whole.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form ref={form} className="stack-wide" onSubmit={submit} onKeyDown={onKey} noValidate>
      <ProblemNotice error={take.error} />
      <output className="only-read">{last === '' ? '' : fill(words.saved, { number: last })}</output>
      <EntryFields entry={entry} onChange={setEntry} />
      <div className="row">
        <Button type="primary" size="large" htmlType="submit" loading={take.isPending}>
          {words.save}
        </Button>
        <span className="soft small">{fill(words.hint, { key: 'Ctrl + Enter' })}</span>
      </div>
    </form>
  )
}

/** The fields that Enter goes through, in their order. */
const fieldsOf = (form: HTMLFormElement | null): HTMLInputElement[] => [
  ...(form?.querySelectorAll<HTMLInputElement>('[data-next] input') ?? []),
]
