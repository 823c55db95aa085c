import { answered, type OfficerMatter } from '@huiyin/api'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState, type FormEvent, type ReactNode } from 'react'
import { api } from '../../app/api.ts'
import { useMay } from '../../app/session.ts'
import { TextArea } from '../../ui/text-area.tsx'
import { Field } from '../../ui/field.tsx'
import { ProblemNotice } from '../../ui/problem-notice.tsx'
import { useWords } from '../../ui/words.ts'
import { COMMON } from '../../ui/words/index.ts'
import { matterQuery } from '../queries.ts'
import { PUBLICATION } from '../words/publication.ts'

/** Publishing the question and its answer, made fit for everybody, where the petitioner has consented. */
export function Publication({ matter }: { matter: OfficerMatter }): ReactNode {
  const words = useWords(PUBLICATION)
  const queries = useQueryClient()
  const mayPublish = useMay('matter.publish')
  const [open, setOpen] = useState(false)
  const path = { regionId: matter.regionId, matterId: matter.matterId }
  const door = '/api/v1/matters/{regionId}/{matterId}/publication' as const
  const change = useMutation({
    mutationFn: (text: { question: string; answer: string } | null) =>
      answered(
        text === null ? api.DELETE(door, { params: { path } }) : api.PUT(door, { params: { path }, body: text }),
      ),
    onSuccess: (changed) => {
      setOpen(false)
      queries.setQueryData(matterQuery(path).queryKey, changed)
    },
  })
  if (
    !mayPublish ||
    !matter.publishConsent ||
    matter.answer === null ||
    matter.confidential ||
    matter.class === 'accusation'
  )
    return null
  return (
    <section className="sheet no-print">
      <h2>{words.title}</h2>
      <div className="stack">
        <p className="soft">{matter.published ? words.published : words.consented}</p>
        <ProblemNotice error={change.error} />
        {open ? (
          <PublicationForm
            matter={matter}
            isSending={change.isPending}
            onSend={(text) => change.mutate(text)}
            onCancel={() => setOpen(false)}
          />
        ) : null}
        {open ? null : (
          <div className="row">
            <Button onClick={() => setOpen(true)}>{matter.published ? words.again : words.publish}</Button>
            {matter.published ? (
              <Button type="text" loading={change.isPending} onClick={() => change.mutate(null)}>
                {words.withdraw}
              </Button>
            ) : null}
          </div>
        )}
      </div>
    </section>
  )
}

function PublicationForm({
  matter,
  isSending,
  onSend,
  onCancel,
}: {
  matter: OfficerMatter
  isSending: boolean
  onSend: (text: { question: string; answer: string }) => void
  onCancel: () => void
}): ReactNode {
  const words = useWords(PUBLICATION)
  const common = useWords(COMMON)
  const opinion = matter.timeline.findLast((step) => step.type === 'answered')?.data['opinion']
  const [question, setQuestion] = useState(matter.summary)
  const [answer, setAnswer] = useState(typeof opinion === 'string' ? opinion : '')
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (question.trim() !== '' && answer.trim() !== '') onSend({ question, answer })
  }
  return (
    <form className="stack" onSubmit={submit}>
      <p>{words.lead}</p>
      <Field label={words.question} required>
        {(control) => (
          <TextArea
            control={control}
            rows={2}
            maxLength={4000}
            value={question}
            onChange={(value) => setQuestion(value)}
          />
        )}
      </Field>
      <Field label={words.answer} required>
        {(control) => (
          <TextArea
            control={control}
            rows={5}
            maxLength={20_000}
            value={answer}
            onChange={(value) => setAnswer(value)}
          />
        )}
      </Field>
      <div className="row">
        <Button type="primary" htmlType="submit" loading={isSending}>
          {words.publish}
        </Button>
        <Button type="text" onClick={onCancel}>
          {common.cancel}
        </Button>
      </div>
    </form>
  )
}
