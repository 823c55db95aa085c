import { answered, type Review } from '@huiyin/api'
import { useQueryClient } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState, type ReactNode } from 'react'
import { api } from '../app/api.ts'
import { RecordForm } from '../records/record-form.tsx'
import { SideForm } from '../ui/side-form.tsx'
import { fill, useWords } from '../ui/words.ts'
import { hearingFields, sentOf } from './hearing-forms.ts'
import { HearingItem } from './hearing-item.tsx'
import { useRooms } from './use-rooms.ts'
import { REVIEW } from './words/index.ts'

interface HearingBody {
  topic: string
  on: string
  time: string
  place: string
  people: string
}

/** The hearings of a matter, and the arranging of one. */
export function Hearings({ review }: { review: Review }): ReactNode {
  const words = useWords(REVIEW)
  const queries = useQueryClient()
  const [arranging, setArranging] = useState(false)
  const { regionId, matterId } = review
  const rooms = useRooms()
  return (
    <section className="sheet stack">
      <div className="row">
        <h2>{words.hearings}</h2>
        {review.mayArrange ? (
          <Button className="no-print" onClick={() => setArranging(true)}>
            {words.arrange}
          </Button>
        ) : null}
      </div>
      {review.hearingDays > 0 ? <p className="notice">{fill(words.excluded, { n: review.hearingDays })}</p> : null}
      {review.hearings.length === 0 ? <p className="soft">{words.noHearings}</p> : null}
      {review.hearings.toReversed().map((hearing) => (
        <HearingItem key={hearing.id} hearing={hearing} />
      ))}
      <SideForm title={words.arrange} open={arranging} onClose={() => setArranging(false)}>
        <div className="stack">
          <p className="soft">{words.arrangeLead}</p>
          <RecordForm
            fields={hearingFields(words, rooms)}
            initial={{ time: '09:00', until: '11:30', topic: review.summary }}
            submit={words.arrange}
            onSend={async (values) => {
              await answered(
                api.POST('/api/v1/reviews/{regionId}/{matterId}/hearings', {
                  params: { path: { regionId, matterId } },
                  body: sentOf(values) as unknown as HearingBody,
                }),
              )
              await queries.invalidateQueries({ queryKey: ['matter', matterId] })
            }}
            onDone={() => setArranging(false)}
          />
        </div>
      </SideForm>
    </section>
  )
}
