import { answered } from '@huiyin/api'
import type { ReactNode } from 'react'
import { api } from '../app/api.ts'
import { today } from '../ui/dates.ts'
import { fill, useSay, useWords } from '../ui/words.ts'
import type { Hall } from './queries.ts'
import { QuickForm } from './quick-form.tsx'
import { HALL } from './words/index.ts'

const PURPOSES = ['visit', 'hearing', 'mediation', 'meeting'] as const

interface TakeProps {
  hall: Hall
  first: { roomId: string; date: string }
  /** The matter that it is for. */
  matter: { regionId: string; matterId: string } | null
  onDone: () => void
}

/** A room for some time of a day. */
export function TakeRoom({ hall, first, matter, onDone }: TakeProps): ReactNode {
  const { rooms: words, setUp } = useWords(HALL)
  const say = useSay()
  const rooms = hall.rooms.filter(({ active }) => active)
  return (
    <QuickForm
      fields={[
        {
          name: 'roomId',
          label: words.room,
          choices: rooms.map(({ id, name, seats }) => ({
            value: id,
            label: say(name),
            note: fill(setUp.seatsOf, { seats }),
          })),
          first: first.roomId,
        },
        { name: 'date', label: words.day, kind: 'date', first: first.date === '' ? today() : first.date },
        { name: 'starts', label: words.starts, kind: 'time', first: '09:00' },
        { name: 'ends', label: words.ends, kind: 'time', first: '10:00' },
        {
          name: 'purpose',
          label: words.purpose,
          choices: PURPOSES.map((value) => ({ value, label: words.purposes[value] })),
          first: 'visit',
        },
        { name: 'peoplePresent', label: words.people, kind: 'number', first: '4' },
      ]}
      submit={words.take}
      send={(values) =>
        answered(
          api.POST('/api/v1/halls/{hallId}/room-uses', {
            params: { path: { hallId: hall.id } },
            body: {
              roomId: values['roomId'] ?? '',
              date: values['date'] ?? '',
              starts: values['starts'] ?? '',
              ends: values['ends'] ?? '',
              purpose: PURPOSES.find((purpose) => purpose === values['purpose']) ?? 'visit',
              peoplePresent: Number(values['peoplePresent']),
              matter,
            },
          }),
        )
      }
      onDone={onDone}
    />
  )
}
