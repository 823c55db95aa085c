import { answered } from '@huiyin/api'
import type { ReactNode } from 'react'
import { api } from '../app/api.ts'
import { useOfficeChoices } from '../office/queries.ts'
import { useWords } from '../ui/words.ts'
import { ifMatch, type Hall } from './queries.ts'
import { QuickForm, type FieldSpec, type Values } from './quick-form.tsx'
import { hoursOf, termsOf, useTermsFields } from './terms-fields.ts'
import { HALL } from './words/index.ts'

type Window = Hall['windows'][number]
type Room = Hall['rooms'][number]

/** What is being arranged; null where something new is added. */
export type Arranging =
  | { what: 'hall' | 'terms' | 'exception' }
  | { what: 'window'; window: Window | null }
  | { what: 'room'; room: Room | null }
  | { what: 'ordinary'; date: string }

/** What a part of the set-up shows, and how it opens a form. */
export interface PartProps {
  hall: Hall
  /** True for the office that keeps the hall. */
  keeper: boolean
  onOpen: (open: Arranging) => void
}

const nameOf = (values: Values) => ({ zh: values['name.zh'] ?? '', en: values['name.en'] ?? '' })
const isActive = (values: Values): boolean => values['active'] !== 'no'

/** The fields of a name in both languages, and whether it is in use. */
function useNameFields(): {
  names: (now?: { zh: string; en: string }) => FieldSpec[]
  active: (now: boolean) => FieldSpec
} {
  const { setUp: words } = useWords(HALL)
  return {
    names: (now) => [
      { name: 'name.zh', label: words.nameZh, first: now?.zh ?? '' },
      { name: 'name.en', label: words.nameEn, optional: true, first: now?.en ?? '' },
    ],
    active: (now) => ({
      name: 'active',
      label: words.active,
      choices: [
        { value: 'yes', label: words.inUse },
        { value: 'no', label: words.outOfUse },
      ],
      first: now ? 'yes' : 'no',
    }),
  }
}

export function AddHall({ onDone }: { onDone: () => void }): ReactNode {
  const { setUp: words } = useWords(HALL)
  const { names } = useNameFields()
  const terms = useTermsFields(null)
  return (
    <QuickForm
      fields={[...names(), { name: 'place', label: words.place, optional: true }, ...terms]}
      submit={words.add}
      send={async (values) =>
        answered(
          api.POST('/api/v1/halls', {
            body: { name: nameOf(values), place: values['place'] ?? '', terms: termsOf(values) },
          }),
        )
      }
      onDone={onDone}
    />
  )
}

interface FormProps {
  hall: Hall
  onDone: () => void
}

export function SetUpForm({ open, ...props }: FormProps & { open: Arranging }): ReactNode {
  switch (open.what) {
    case 'hall':
      return <ChangeHall {...props} />
    case 'terms':
      return <ChangeTerms {...props} />
    case 'window':
      return <OneWindow {...props} window={open.window} />
    case 'room':
      return <OneRoom {...props} room={open.room} />
    case 'exception':
      return <OneDay {...props} />
    case 'ordinary':
      return <Ordinary {...props} date={open.date} />
  }
}

const placeOf = (hall: Hall) => ({ path: { hallId: hall.id }, header: ifMatch(hall.version) })

function ChangeHall({ hall, onDone }: FormProps): ReactNode {
  const { setUp: words } = useWords(HALL)
  const { names, active } = useNameFields()
  return (
    <QuickForm
      fields={[
        ...names(hall.name),
        { name: 'place', label: words.place, optional: true, first: hall.place },
        active(hall.active),
      ]}
      submit={words.change}
      send={(values) =>
        answered(
          api.PATCH('/api/v1/halls/{hallId}', {
            params: placeOf(hall),
            body: { name: nameOf(values), place: values['place'] ?? '', active: isActive(values) },
          }),
        )
      }
      onDone={onDone}
    />
  )
}

function ChangeTerms({ hall, onDone }: FormProps): ReactNode {
  const { setUp: words } = useWords(HALL)
  const fields = useTermsFields(hall.terms)
  return (
    <QuickForm
      fields={fields}
      submit={words.setTerms}
      send={async (values) =>
        answered(api.POST('/api/v1/halls/{hallId}/terms', { params: placeOf(hall), body: termsOf(values) }))
      }
      onDone={onDone}
    />
  )
}

function OneWindow({ hall, window, onDone }: FormProps & { window: Window | null }): ReactNode {
  const { setUp: words } = useWords(HALL)
  const { names, active } = useNameFields()
  const offices = useOfficeChoices()
  const params = placeOf(hall)
  const office: FieldSpec = { name: 'officeId', label: words.windowOffice, optional: true, choices: offices }
  if (window === null)
    return (
      <QuickForm
        fields={[...names(), office]}
        submit={words.addWindow}
        send={({ officeId = '', ...values }) =>
          answered(
            api.POST('/api/v1/halls/{hallId}/windows', {
              params,
              body: { name: nameOf(values), officeId: officeId === '' ? null : officeId },
            }),
          )
        }
        onDone={onDone}
      />
    )
  return (
    <QuickForm
      fields={[...names(window.name), { ...office, first: window.officeId }, active(window.active)]}
      sure={words.windowSure}
      submit={words.changeWindow}
      send={({ officeId = '', ...values }) =>
        answered(
          api.PUT('/api/v1/halls/{hallId}/windows/{windowId}', {
            params: { ...params, path: { ...params.path, windowId: window.id } },
            body: {
              name: nameOf(values),
              officeId: officeId === '' ? hall.officeId : officeId,
              active: isActive(values),
            },
          }),
        )
      }
      onDone={onDone}
    />
  )
}

function OneRoom({ hall, room, onDone }: FormProps & { room: Room | null }): ReactNode {
  const { setUp: words } = useWords(HALL)
  const { names, active } = useNameFields()
  const params = placeOf(hall)
  const seats: FieldSpec = { name: 'seats', label: words.seats, kind: 'number', first: String(room?.seats ?? 10) }
  if (room === null)
    return (
      <QuickForm
        fields={[...names(), seats]}
        submit={words.addRoom}
        send={(values) =>
          answered(
            api.POST('/api/v1/halls/{hallId}/rooms', {
              params,
              body: { name: nameOf(values), seats: Number(values['seats']) },
            }),
          )
        }
        onDone={onDone}
      />
    )
  return (
    <QuickForm
      fields={[...names(room.name), seats, active(room.active)]}
      submit={words.changeRoom}
      send={(values) =>
        answered(
          api.PUT('/api/v1/halls/{hallId}/rooms/{roomId}', {
            params: { ...params, path: { ...params.path, roomId: room.id } },
            body: { name: nameOf(values), seats: Number(values['seats']), active: isActive(values) },
          }),
        )
      }
      onDone={onDone}
    />
  )
}

function OneDay({ hall, onDone }: FormProps): ReactNode {
  const { setUp: words, roster } = useWords(HALL)
  const params = placeOf(hall)
  return (
    <QuickForm
      fields={[
        { name: 'date', label: roster.date, kind: 'date' },
        { name: 'spans', label: words.exceptionHours, help: words.hoursHelp, optional: true },
        { name: 'reason.zh', label: words.exceptionReason },
        { name: 'reason.en', label: words.exceptionReasonEn, optional: true },
      ]}
      sure={words.exceptionSure}
      submit={words.addException}
      send={async (values) =>
        answered(
          api.PUT('/api/v1/halls/{hallId}/exceptions/{date}', {
            params: { ...params, path: { ...params.path, date: values['date'] ?? '' } },
            body: {
              spans: hoursOf(values, 'spans'),
              reason: { zh: values['reason.zh'] ?? '', en: values['reason.en'] ?? '' },
            },
          }),
        )
      }
      onDone={onDone}
    />
  )
}

function Ordinary({ hall, date, onDone }: FormProps & { date: string }): ReactNode {
  const { setUp: words } = useWords(HALL)
  const params = placeOf(hall)
  return (
    <QuickForm
      fields={[]}
      sure={words.ordinarySure}
      submit={words.ordinary}
      send={() =>
        answered(
          api.DELETE('/api/v1/halls/{hallId}/exceptions/{date}', {
            params: { ...params, path: { ...params.path, date } },
          }),
        )
      }
      onDone={onDone}
    />
  )
}
