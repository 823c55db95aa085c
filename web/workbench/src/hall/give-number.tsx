import { answered } from '@huiyin/api'
import { useState, type ReactNode } from 'react'
import { Button } from 'antd'
import { api } from '../app/api.ts'
import { useSay, useWords } from '../ui/words.ts'
import { COMMON } from '../ui/words/index.ts'
import { QuickForm } from './quick-form.tsx'
import type { Hall } from './queries.ts'
import { HALL } from './words/index.ts'

/** A number for who has come, with or without an appointment. Once it is given, it stands there alone, large enough to be printed or shown. */
export function GiveNumber({ hall, onClose }: { hall: Hall; onClose: () => void }): ReactNode {
  const { queue: words } = useWords(HALL)
  const common = useWords(COMMON)
  const say = useSay()
  const [given, setGiven] = useState<number | null>(null)
  if (given !== null)
    return (
      <div className="stack-wide">
        <output className="sheet hall-given">
          <span>{words.given}</span>
          <strong className="figures">{String(given).padStart(3, '0')}</strong>
          <span>{say(hall.name)}</span>
        </output>
        <div className="row no-print">
          <Button type="primary" onClick={() => setGiven(null)}>
            {words.again}
          </Button>
          <Button onClick={() => window.print()}>{common.print}</Button>
          <Button onClick={onClose}>{common.close}</Button>
        </div>
      </div>
    )
  return (
    <div className="stack-wide">
      <p className="soft">{words.giveLead}</p>
      <QuickForm
        fields={[
          { name: 'booking.number', label: words.bookingNumber, optional: true },
          { name: 'booking.code', label: words.bookingCode, optional: true },
          { name: 'peoplePresent', label: words.people, kind: 'number', first: '1' },
          {
            name: 'representatives',
            label: words.representatives,
            kind: 'number',
            first: '0',
            help: words.representativesHelp,
          },
          {
            name: 'windowId',
            label: words.onlyWindow,
            optional: true,
            choices: hall.windows
              .filter(({ active }) => active)
              .map(({ id, name, officeName }) => ({ value: id, label: say(name), note: say(officeName) })),
          },
        ]}
        submit={words.give}
        send={async (values) => {
          const number = values['booking.number'] ?? ''
          const ticket = await answered(
            api.POST('/api/v1/halls/{hallId}/tickets', {
              params: { path: { hallId: hall.id } },
              body: {
                peoplePresent: Number(values['peoplePresent']),
                representatives: Number(values['representatives']),
                windowId: values['windowId'] === '' ? null : (values['windowId'] ?? null),
                booking: number.trim() === '' ? null : { number, code: values['booking.code'] ?? '' },
              },
            }),
          )
          setGiven(ticket.number)
        }}
      />
    </div>
  )
}
