import { answered, type MailItem } from '@huiyin/api'
import { useMutation } from '@tanstack/react-query'
import { Button, Input } from 'antd'
import { useState, type FormEvent, type ReactNode } from 'react'
import { api } from '../../app/api.ts'
import { Field } from '../../ui/field.tsx'
import { ProblemNotice } from '../../ui/problem-notice.tsx'
import { useWords } from '../../ui/words.ts'
import { COMMON } from '../../ui/words/index.ts'
import { EntryFields } from '../enter/entry-fields.tsx'
import { bodyOf, entryOf } from '../enter/entry.ts'
import { seen, useMailChanged } from '../queries.ts'
import { MAIL } from '../words/index.ts'

/** Corrects what was written down; the history keeps what it was. The sealed sender is not shown here, only replaced when one says so. */
export function CorrectForm({ item, onDone }: { item: MailItem; onDone: () => void }): ReactNode {
  const { forms: words } = useWords(MAIL)
  const common = useWords(COMMON)
  const changed = useMailChanged()
  const [entry, setEntry] = useState(() => entryOf(item))
  const [withSender, setWithSender] = useState(false)
  const [reason, setReason] = useState('')
  const correct = useMutation({
    mutationFn: () => {
      const { sender, ...particulars } = bodyOf(entry)
      const body = { ...particulars, ...(withSender && sender ? { sender } : {}), reason }
      return answered(api.POST('/api/v1/mail/{regionId}/{itemId}/steps/correct', { params: seen(item), body }))
    },
    onSuccess: async () => {
      onDone()
      await changed()
    },
  })
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    correct.mutate()
  }
  return (
    <form className="stack" onSubmit={submit}>
      <ProblemNotice error={correct.error} />
      <label className="confirm">
        <input type="checkbox" checked={withSender} onChange={(event) => setWithSender(event.target.checked)} />
        {words.senderChange}
      </label>
      <EntryFields entry={entry} onChange={setEntry} sender={withSender} />
      <Field label={words.reason} required>
        {(control) => (
          <Input {...control} maxLength={500} value={reason} onChange={(event) => setReason(event.target.value)} />
        )}
      </Field>
      <div className="row">
        <Button type="primary" htmlType="submit" loading={correct.isPending} disabled={reason.trim() === ''}>
          {common.save}
        </Button>
        <Button type="text" onClick={onDone}>
          {common.cancel}
        </Button>
      </div>
    </form>
  )
}
