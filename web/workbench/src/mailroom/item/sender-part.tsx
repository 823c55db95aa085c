import { answered, type MailItem } from '@huiyin/api'
import { useMutation } from '@tanstack/react-query'
import { Button, Input } from 'antd'
import { useState, type FormEvent, type ReactNode } from 'react'
import { api } from '../../app/api.ts'
import { useMay } from '../../app/session.ts'
import { Field } from '../../ui/field.tsx'
import { ProblemNotice } from '../../ui/problem-notice.tsx'
import { useWords } from '../../ui/words.ts'
import { MAIL } from '../words/index.ts'

/** The sender: sealed until somebody says why; never kept in the cache of the page. */
export function SenderPart({ item }: { item: MailItem }): ReactNode {
  const { sender: words, enterPage: fields } = useWords(MAIL)
  const mayLook = useMay('mail.work')
  const [reason, setReason] = useState('')
  const reveal = useMutation({
    mutationFn: () =>
      answered(
        api.POST('/api/v1/mail/{regionId}/{itemId}/sender', {
          params: { path: { regionId: item.regionId, itemId: item.itemId } },
          body: { reason: reason.trim() },
        }),
      ),
    gcTime: 0,
  })
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (reason.trim() !== '') reveal.mutate()
  }
  if (!item.open) return null
  return (
    <section className="sheet stack no-print">
      <h2>{words.title}</h2>
      {reveal.data ? (
        <>
          <dl className="facts">
            {(['name', 'phone', 'address', 'postcode'] as const).map((name) =>
              reveal.data[name] === '' ? null : (
                <div key={name} style={{ display: 'contents' }}>
                  <dt>{fields[name]}</dt>
                  <dd>{reveal.data[name]}</dd>
                </div>
              ),
            )}
          </dl>
          <div>
            <Button
              onClick={() => {
                reveal.reset()
                setReason('')
              }}
            >
              {words.hide}
            </Button>
          </div>
        </>
      ) : item.hasSender ? (
        <>
          <p className="soft">{words.sealed}</p>
          {mayLook ? (
            <form className="stack" onSubmit={submit}>
              <Field label={words.reason} required>
                {(control) => (
                  <Input
                    {...control}
                    maxLength={500}
                    value={reason}
                    onChange={(event) => setReason(event.target.value)}
                  />
                )}
              </Field>
              <ProblemNotice error={reveal.error} />
              <div>
                <Button htmlType="submit" disabled={reason.trim() === ''} loading={reveal.isPending}>
                  {words.reveal}
                </Button>
              </div>
            </form>
          ) : null}
        </>
      ) : (
        <p className="soft">{words.unknown}</p>
      )}
    </section>
  )
}
