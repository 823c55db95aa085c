import { answered, type Office } from '@huiyin/api'
import { useMutation } from '@tanstack/react-query'
import { Button, Input } from 'antd'
import { useState, type FormEvent, type ReactNode } from 'react'
import { api } from '../app/api.ts'
import { ChoiceField } from '../ui/choice-field.tsx'
import { Field } from '../ui/field.tsx'
import { ProblemNotice } from '../ui/problem-notice.tsx'
import { useWords } from '../ui/words.ts'
import { COMMON } from '../ui/words/index.ts'
import { OFFICE } from './words/index.ts'
import { useOfficeChoices, type Choice } from './queries.ts'
import { ParticularsFields, particularsBody, type Particulars } from './particulars-fields.tsx'
import { useFinish } from './use-finish.ts'

const choicesOf = (labels: Readonly<Record<string, string>>): Choice[] =>
  Object.entries(labels).map(([value, label]) => ({ value, label }))

const EMPTY: Particulars = {
  nameZh: '',
  nameEn: '',
  shortName: '',
  codeWord: '',
  phone: '',
  address: '',
  openingHours: '',
  openingHoursEn: '',
  ruleSet: 'national',
}

/** Sets up an office in its place in the tree. */
export function AddOfficeForm({ parent, onDone }: { parent: Office | null; onDone: () => void }): ReactNode {
  const words = useWords(OFFICE)
  const { pickOffice } = useWords(COMMON)
  const offices = useOfficeChoices()
  const finish = useFinish(onDone)
  const [given, setGiven] = useState(EMPTY)
  const [place, setPlace] = useState({
    parentId: parent?.id ?? null,
    regionId: parent?.regionId ?? '',
    level: parent?.level ?? ('county' as const),
    kind: 'department' as Office['kind'],
  })
  const add = useMutation({
    mutationFn: () => answered(api.POST('/api/v1/offices', { body: { ...place, ...particularsBody(given) } })),
    onSuccess: finish,
  })
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    add.mutate()
  }
  return (
    <form className="stack" onSubmit={submit}>
      <ProblemNotice error={add.error} />
      <Field label={words.fields.parent}>
        {(control) => (
          <ChoiceField
            control={control}
            choices={offices}
            placeholder={pickOffice}
            value={place.parentId}
            onChange={(parentId) => setPlace({ ...place, parentId })}
          />
        )}
      </Field>
      <div className="field-row">
        <Field label={words.fields.level} required>
          {(control) => (
            <ChoiceField
              control={control}
              choices={choicesOf(words.levels)}
              value={place.level}
              onChange={(level) => setPlace({ ...place, level: (level ?? 'county') as Office['level'] })}
            />
          )}
        </Field>
        <Field label={words.fields.kind} required>
          {(control) => (
            <ChoiceField
              control={control}
              choices={choicesOf(words.kinds)}
              value={place.kind}
              onChange={(kind) => setPlace({ ...place, kind: (kind ?? 'department') as Office['kind'] })}
            />
          )}
        </Field>
      </div>
      <Field label={words.fields.region} help={words.fields.regionHelp} required>
        {(control) => (
          <Input
            {...control}
            inputMode="numeric"
            maxLength={6}
            value={place.regionId}
            onChange={(event) => setPlace({ ...place, regionId: event.target.value })}
          />
        )}
      </Field>
      <ParticularsFields given={given} onChange={setGiven} />
      <div>
        <Button type="primary" htmlType="submit" loading={add.isPending}>
          {words.addTop}
        </Button>
      </div>
    </form>
  )
}
