import { answered, type RuleOverride } from '@huiyin/api'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Button, Input } from 'antd'
import { useState, type FormEvent, type ReactNode } from 'react'
import { api } from '../app/api.ts'
import { useSession } from '../app/session.ts'
import { LIMITS } from '../matter/words/limits.ts'
import { useOfficeChoices } from '../office/queries.ts'
import { ChoiceField } from '../ui/choice-field.tsx'
import { Chips } from '../ui/chips.tsx'
import { today } from '../ui/dates.ts'
import { Field } from '../ui/field.tsx'
import { ProblemNotice } from '../ui/problem-notice.tsx'
import { fill, useWords } from '../ui/words.ts'
import { rulesQuery } from './queries.ts'
import { CALENDAR } from './words.ts'

/** Sets other days for a region or an office, with the local rule that says so. */
export function LocalLimitForm({ onDone }: { onDone: () => void }): ReactNode {
  const { rules: words } = useWords(CALENDAR)
  const limits = useWords(LIMITS)
  const offices = useOfficeChoices()
  const session = useSession()
  const queries = useQueryClient()
  const [given, setGiven] = useState<RuleOverride>({
    regionId: session.office.regionId,
    limit: 'route',
    amount: 5,
    unit: 'working-days',
    rollLastDay: 'next-working-day',
    inForceFrom: today(),
    source: { zh: '', en: '' },
  })
  const set = (change: Partial<RuleOverride>): void => setGiven({ ...given, ...change })
  const save = useMutation({
    mutationFn: () =>
      answered(
        api.PUT('/api/v1/rules/overrides', {
          body: { ...given, source: { zh: given.source.zh, en: given.source.en || given.source.zh } },
        }),
      ),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: rulesQuery.queryKey })
      onDone()
    },
  })
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    save.mutate()
  }
  const withOffice = (officeId: string | null): void => {
    const { officeId: _gone, ...rest } = given
    setGiven(officeId === null ? rest : { ...rest, officeId })
  }
  return (
    <form className="stack" onSubmit={submit}>
      <ProblemNotice error={save.error} />
      <Field label={words.step} required>
        {(control) => (
          <ChoiceField
            control={control}
            choices={Object.entries(limits).map(([value, label]) => ({ value, label, note: value }))}
            value={given.limit}
            onChange={(limit) => set({ limit: (limit ?? 'route') as RuleOverride['limit'] })}
          />
        )}
      </Field>
      <div className="field-row">
        <Field label={words.amount} required>
          {({ 'aria-required': _no, ...control }) => (
            <Input
              {...control}
              type="number"
              min={1}
              max={3650}
              value={given.amount}
              onChange={(event) => set({ amount: Number(event.target.value) })}
            />
          )}
        </Field>
        <div className="field">
          <span className="label">{words.unit}</span>
          <Chips
            label={words.unit}
            value={given.unit}
            chips={[
              { value: 'working-days', label: fill(words.workingDays, { n: '' }) },
              { value: 'calendar-days', label: fill(words.days, { n: '' }) },
            ]}
            onChange={(unit) => set({ unit })}
          />
        </div>
      </div>
      <Field label={words.region} help={words.regionHelp} required>
        {(control) => (
          <Input
            {...control}
            inputMode="numeric"
            maxLength={6}
            value={given.regionId}
            onChange={(event) => set({ regionId: event.target.value })}
          />
        )}
      </Field>
      <Field label={words.office} help={words.officeHelp} note="optional">
        {(control) => (
          <ChoiceField control={control} choices={offices} value={given.officeId ?? null} onChange={withOffice} />
        )}
      </Field>
      <Field label={words.inForceFrom} required>
        {({ 'aria-required': _no, ...control }) => (
          <Input
            {...control}
            type="date"
            value={given.inForceFrom}
            onChange={(event) => set({ inForceFrom: event.target.value })}
          />
        )}
      </Field>
      <Field label={words.sourceZh} required>
        {(control) => (
          <Input
            {...control}
            maxLength={200}
            value={given.source.zh}
            onChange={(event) => set({ source: { ...given.source, zh: event.target.value } })}
          />
        )}
      </Field>
      <Field label={words.sourceEn} note="optional">
        {(control) => (
          <Input
            {...control}
            maxLength={200}
            value={given.source.en}
            onChange={(event) => set({ source: { ...given.source, en: event.target.value } })}
          />
        )}
      </Field>
      <div>
        <Button type="primary" htmlType="submit" loading={save.isPending}>
          {words.add}
        </Button>
      </div>
    </form>
  )
}
