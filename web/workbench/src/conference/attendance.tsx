import type { ConferenceMeeting } from '@huiyin/api'
import { useState, type ReactNode } from 'react'
import { useSession } from '../app/session.ts'
import { RecordForm } from '../records/record-form.tsx'
import { choicesOf } from '../supervision/step-forms.ts'
import { SideForm } from '../ui/side-form.tsx'
import { useSay, useWords } from '../ui/words.ts'
import { useMeetingStep } from './use-meeting-step.ts'
import { CONFERENCE } from './words/index.ts'

type Attending = ConferenceMeeting['attendance'][number]

/** Which offices come, and who for them. An invited office names its own delegate; who attended, the convening office records. */
export function Attendance({ meeting }: { meeting: ConferenceMeeting }): ReactNode {
  const words = useWords(CONFERENCE)
  const say = useSay()
  const session = useSession()
  const step = useMeetingStep(meeting)
  const [asked, setAsked] = useState<Attending | null>(null)
  const organises = session.office.id === meeting.convener.id
  return (
    <section className="sheet stack">
      <h2>{words.attendance}</h2>
      <ul className="list-plain stack">
        {meeting.attendance.map((one) => (
          <li key={one.office.id} className="row">
            <span>{say(one.office.name)}</span>
            <span className="tag">{words.statuses[one.status]}</span>
            <span className="soft small">{`${one.delegate} ${one.post}`}</span>
            {one.mayChange ? (
              <button
                type="button"
                className="link-button no-print"
                aria-label={`${words.attend} ${say(one.office.name)}`}
                onClick={() => setAsked(one)}
              >
                {words.attend}
              </button>
            ) : null}
          </li>
        ))}
      </ul>
      <SideForm title={words.attendance} open={asked !== null} onClose={() => setAsked(null)}>
        {asked === null ? null : (
          <RecordForm
            fields={[
              { name: 'delegate', kind: 'line', max: 100, label: words.fields.delegate },
              { name: 'post', kind: 'line', max: 100, label: words.fields.post, optional: true },
              ...(organises
                ? [
                    {
                      name: 'status',
                      kind: 'choice' as const,
                      choices: choicesOf(words.statuses),
                      label: words.fields.status,
                    },
                  ]
                : []),
            ]}
            initial={{ delegate: asked.delegate, post: asked.post, status: organises ? asked.status : 'confirmed' }}
            submit={words.attend}
            onSend={(values) => step('attend', { status: 'confirmed', ...values, office: asked.office.id })}
            onDone={() => setAsked(null)}
          />
        )}
      </SideForm>
    </section>
  )
}
