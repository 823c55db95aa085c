import { answered, type AttachmentRef, type SupervisionAdvice } from '@huiyin/api'
import { useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState, type ReactNode } from 'react'
import { api } from '../app/api.ts'
import { DocumentLinks } from '../records/document-links.tsx'
import { RecordForm } from '../records/record-form.tsx'
import { useDates } from '../ui/dates.ts'
import { Mark } from '../ui/shape.tsx'
import { SideForm } from '../ui/side-form.tsx'
import { fill, useSay, useWords } from '../ui/words.ts'
import { ALL_SUPERVISION } from './queries.ts'
import { choicesOf } from './step-forms.ts'
import { SUPERVISION } from './words/index.ts'

/** A piece of advice, its answer, and the answering of it. */
export function AdviceItem({ advice, inCase = false }: { advice: SupervisionAdvice; inCase?: boolean }): ReactNode {
  const words = useWords(SUPERVISION)
  const { advicePage: page } = words
  const dates = useDates()
  const say = useSay()
  const [answering, setAnswering] = useState(false)
  return (
    <article className="stack">
      <div className="row">
        <strong>{words.adviceKinds[advice.kind]}</strong>
        {advice.number === '' ? null : <span className="figures small">{advice.number}</span>}
        <span>
          {say(advice.from.name)} → {say(advice.to.name)}
        </span>
        <AdviceState advice={advice} />
      </div>
      <p className="pre">{advice.text}</p>
      {advice.adoption === null ? null : (
        <div className="notice">
          <div>
            <strong>{words.adoptions[advice.adoption]}</strong>
            <span className="pre">{advice.reply}</span>
            {advice.files.length === 0 ? null : (
              <ul className="list-plain">
                {advice.files.map((file) => (
                  <li key={file.id}>
                    <a
                      href={`/api/v1/supervision/advice/${advice.regionId}/${advice.id}/files/${file.id}`}
                      target="_blank"
                      rel="noreferrer"
                    >
                      {file.name}
                    </a>
                  </li>
                ))}
              </ul>
            )}
          </div>
        </div>
      )}
      <div className="row">
        <span className="soft small">{fill(page.given, { date: dates.short(advice.givenOn) })}</span>
        {inCase || advice.matterId === null ? null : (
          <Link
            to="/matters/$regionId/$matterId"
            params={{ regionId: advice.regionId, matterId: advice.matterId }}
            className="small"
          >
            {page.matter}
          </Link>
        )}
        <DocumentLinks
          name={page.paper}
          address={`/api/v1/supervision/advice/${advice.regionId}/${advice.id}/document`}
        />
        {advice.mayAnswer ? (
          <Button type="primary" className="no-print" onClick={() => setAnswering(true)}>
            {page.answer}
          </Button>
        ) : null}
      </div>
      <SideForm title={page.answer} open={answering} onClose={() => setAnswering(false)}>
        <AnswerForm advice={advice} onDone={() => setAnswering(false)} />
      </SideForm>
    </article>
  )
}

function AdviceState({ advice }: { advice: SupervisionAdvice }): ReactNode {
  const { advicePage: page } = useWords(SUPERVISION)
  const dates = useDates()
  if (advice.repliedOn !== null)
    return (
      <Mark shape="check" tone="good">
        {fill(page.done, { date: dates.short(advice.repliedOn) })}
      </Mark>
    )
  return (
    <Mark shape={advice.overdue ? 'alarm' : 'ring'} tone={advice.overdue ? 'alarm' : 'plain'}>
      {fill(advice.overdue ? page.late : page.due, { date: dates.short(advice.replyBy) })}
    </Mark>
  )
}

function AnswerForm({ advice, onDone }: { advice: SupervisionAdvice; onDone: () => void }): ReactNode {
  const words = useWords(SUPERVISION)
  const queries = useQueryClient()
  const { regionId, id, version } = advice
  return (
    <div className="stack">
      <p className="soft">{words.advicePage.answerLead}</p>
      <RecordForm
        fields={[
          { name: 'adoption', kind: 'choice', choices: choicesOf(words.adoptions), label: words.fields.adoption },
          { name: 'reply', kind: 'text', max: 8000, rows: 6, label: words.fields.reply },
          { name: 'files', kind: 'files', max: 10, label: words.fields.files, optional: true },
        ]}
        submit={words.advicePage.answer}
        confirm={words.advicePage.sure}
        onSend={async (values) => {
          await answered(
            api.POST('/api/v1/supervision/advice/{regionId}/{id}/answer', {
              params: { path: { regionId, id }, header: { 'If-Match': `"${version}"` } },
              body: values as { adoption: 'adopted'; reply: string; files?: AttachmentRef[] },
            }),
          )
          await queries.invalidateQueries({ queryKey: ALL_SUPERVISION })
        }}
        onDone={onDone}
      />
    </div>
  )
}
