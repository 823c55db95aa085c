import { answered, type MailItem, type MailRow } from '@huiyin/api'
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Button, Input } from 'antd'
import { useState, type FormEvent, type ReactNode } from 'react'
import { mailWords } from '../../../../../server/src/domains/mailroom/messages/columns.ts'
import { api } from '../../app/api.ts'
import { MatterPick, type PickedMatter } from '../../matter/matter-pick.tsx'
import { useOfficeChoices } from '../../office/queries.ts'
import { ChoiceField, ChoicesField } from '../../ui/choice-field.tsx'
import { today } from '../../ui/dates.ts'
import { Field } from '../../ui/field.tsx'
import { usePreferences } from '../../ui/preferences.ts'
import { ProblemNotice } from '../../ui/problem-notice.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { useWords } from '../../ui/words.ts'
import { COMMON } from '../../ui/words/index.ts'
import { seen, useMailChanged } from '../queries.ts'
import { MAIL } from '../words/index.ts'

export type FormVerb = 'open' | 'link' | 'forward' | 'recall' | 'return' | 'setAside' | 'resume' | 'release' | 'take'

/** What the steps ask for, all of it as typed. */
interface Given {
  reason: string
  to: string | null
  toPlace: string
  enclosures: string
  accused: string[]
  ground: string
  receivedOn: string
  matter: PickedMatter | null
  sure: boolean
}

const FIELDS: Record<FormVerb, readonly (keyof Given)[]> = {
  open: ['enclosures', 'accused'],
  link: ['matter'],
  forward: ['to', 'reason'],
  recall: ['reason'],
  take: ['receivedOn'],
  return: ['toPlace', 'reason', 'sure'],
  setAside: ['ground', 'reason', 'sure'],
  resume: ['reason'],
  release: ['reason', 'sure'],
}

function send(item: MailItem, verb: FormVerb, given: Given): Promise<MailRow | MailItem> {
  const params = seen(item)
  const { reason } = given
  switch (verb) {
    case 'open':
      return answered(
        api.POST('/api/v1/mail/{regionId}/{itemId}/steps/open', {
          params,
          body: { enclosures: given.enclosures, accused: given.accused },
        }),
      )
    case 'link':
      return answered(
        api.POST('/api/v1/mail/{regionId}/{itemId}/steps/link', {
          params,
          body: { matter: given.matter ?? { regionId: '', matterId: '' } },
        }),
      )
    case 'forward':
      return answered(
        api.POST('/api/v1/mail/{regionId}/{itemId}/steps/forward', { params, body: { to: given.to ?? '', reason } }),
      )
    case 'recall':
      return answered(api.POST('/api/v1/mail/{regionId}/{itemId}/steps/recall', { params, body: { reason } }))
    case 'take':
      return answered(
        api.POST('/api/v1/mail/{regionId}/{itemId}/steps/take', { params, body: { receivedOn: given.receivedOn } }),
      )
    case 'return':
      return answered(
        api.POST('/api/v1/mail/{regionId}/{itemId}/steps/return', { params, body: { to: given.toPlace, reason } }),
      )
    case 'setAside':
      return answered(
        api.POST('/api/v1/mail/{regionId}/{itemId}/steps/setAside', {
          params,
          body: { ground: given.ground as 'other', reason },
        }),
      )
    case 'resume':
      return answered(api.POST('/api/v1/mail/{regionId}/{itemId}/steps/resume', { params, body: { reason } }))
    case 'release':
      return answered(api.POST('/api/v1/mail/{regionId}/{itemId}/steps/release', { params, body: { reason } }))
  }
}

/** The form of one step. What cannot be undone easily is confirmed with a tick. What was typed stays when the server refuses. */
export function StepForm({ item, verb, onDone }: { item: MailItem; verb: FormVerb; onDone: () => void }): ReactNode {
  const { verbs } = useWords(MAIL)
  const common = useWords(COMMON)
  const changed = useMailChanged()
  const navigate = useNavigate()
  const [given, setGiven] = useState<Given>({
    reason: '',
    to: null,
    toPlace: '',
    enclosures: '',
    accused: [],
    ground: 'advertising',
    receivedOn: today(),
    matter: null,
    sure: false,
  })
  const step = useMutation({
    mutationFn: () => send(item, verb, given),
    onSuccess: async (after) => {
      onDone()
      if (verb === 'take')
        await navigate({
          to: '/desks/mail/$regionId/$itemId',
          params: { regionId: after.regionId, itemId: after.itemId },
        })
      await changed()
    },
    onError: changed,
  })
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    step.mutate()
  }
  const needed = FIELDS[verb]
  const ready =
    (!needed.includes('sure') || given.sure) &&
    (!needed.includes('to') || given.to !== null) &&
    (!needed.includes('matter') || given.matter !== null)
  return (
    <form className="stack" onSubmit={submit}>
      <ProblemNotice error={step.error} />
      {needed.map((name) => (
        <GivenField key={name} name={name} given={given} onChange={(change) => setGiven({ ...given, ...change })} />
      ))}
      <div className="row">
        <Button type="primary" htmlType="submit" loading={step.isPending} disabled={!ready}>
          {verbs[verb]}
        </Button>
        <Button type="text" onClick={onDone}>
          {common.cancel}
        </Button>
      </div>
    </form>
  )
}

interface GivenFieldProps {
  name: keyof Given
  given: Given
  onChange: (change: Partial<Given>) => void
}

const MOST_ACCUSED = 10

function GivenField({ name, given, onChange }: GivenFieldProps): ReactNode {
  const { forms: words } = useWords(MAIL)
  const { pickOffice } = useWords(COMMON)
  const { grounds } = mailWords[usePreferences().language]
  const offices = useOfficeChoices()
  switch (name) {
    case 'matter':
      return (
        <Field label={words.matter} help={words.matterHelp} required>
          {(control) => <MatterPick control={control} onChange={(matter) => onChange({ matter })} />}
        </Field>
      )
    case 'to':
      return (
        <Field label={words.to} required>
          {(control) => (
            <ChoiceField
              control={control}
              choices={offices}
              placeholder={pickOffice}
              value={given.to}
              onChange={(to) => onChange({ to })}
            />
          )}
        </Field>
      )
    case 'accused':
      return (
        <Field label={words.accused} help={words.accusedHelp} note="optional">
          {(control) => (
            <ChoicesField
              control={control}
              choices={offices}
              max={MOST_ACCUSED}
              placeholder={pickOffice}
              value={given.accused}
              onChange={(accused) => onChange({ accused })}
            />
          )}
        </Field>
      )
    case 'ground':
      return (
        <Field label={words.ground} required>
          {(control) => (
            <ChoiceField
              control={control}
              choices={Object.entries(grounds).map(([value, label]) => ({ value, label }))}
              value={given.ground}
              onChange={(ground) => onChange({ ground: ground ?? 'other' })}
            />
          )}
        </Field>
      )
    case 'sure':
      return (
        <label className="confirm">
          <input type="checkbox" checked={given.sure} onChange={(event) => onChange({ sure: event.target.checked })} />
          {words.sure}
        </label>
      )
    case 'receivedOn':
      return (
        <Field label={words.receivedOn} required>
          {({ 'aria-required': _no, ...control }) => (
            <Input
              {...control}
              type="date"
              value={given.receivedOn}
              onChange={(event) => onChange({ receivedOn: event.target.value })}
            />
          )}
        </Field>
      )
    case 'toPlace':
      return (
        <Field label={words.toPlace} help={words.toPlaceHelp} required>
          {(control) => (
            <Input
              {...control}
              maxLength={200}
              value={given.toPlace}
              onChange={(event) => onChange({ toPlace: event.target.value })}
            />
          )}
        </Field>
      )
    case 'enclosures':
    case 'reason':
      return (
        <Field
          label={words[name]}
          help={name === 'enclosures' ? words.enclosuresHelp : undefined}
          required={name === 'reason'}
          note={name === 'reason' ? 'silent' : 'optional'}
        >
          {(control) => (
            <TextArea
              control={control}
              rows={2}
              maxLength={500}
              value={given[name]}
              onChange={(text) => onChange({ [name]: text })}
            />
          )}
        </Field>
      )
  }
}
