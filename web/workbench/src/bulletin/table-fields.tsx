import type { Bulletin, BulletinPlaces, BulletinSection } from '@huiyin/api'
import { useQuery } from '@tanstack/react-query'
import { Button, Input } from 'antd'
import type { ReactNode } from 'react'
import { savedQuery } from '../statistics/queries.ts'
import { Chips } from '../ui/chips.tsx'
import { ChoiceField, ChoicesField } from '../ui/choice-field.tsx'
import { Field } from '../ui/field.tsx'
import { useList, useSay, useWords } from '../ui/words.ts'
import { conditionNames } from './condition-names.ts'
import { sectionFromView } from './section-from-view.ts'
import { BULLETIN } from './words/index.ts'

export type TableSection = Extract<BulletinSection, { type: 'table' }>
const COMPARISONS = ['previous', 'lastYear', 'cumulative'] as const
const SHOWS = ['table', 'bars', 'both'] as const

interface TableFieldsProps {
  readonly section: TableSection
  readonly places: BulletinPlaces | undefined
  readonly known: Bulletin['conditions']
  readonly onChange: (section: TableSection) => void
}

/** What a table counts, by what it is divided and with what it is compared; or a saved table of the statistics. */
export function TableFields({ section, places, known, onChange }: TableFieldsProps): ReactNode {
  const { editor: said } = useWords(BULLETIN)
  const say = useSay()
  const list = useList()
  const { data: saved = [] } = useQuery(savedQuery)
  const usable = saved.flatMap((view) => {
    const taken = places ? sectionFromView(view.query, places) : null
    return taken ? [{ view, taken }] : []
  })
  const figures = places?.figures ?? []
  const rows = (places?.rows ?? []).filter(({ id }) =>
    section.figures.every((name) => figures.find((one) => one.id === name)?.rows.includes(id) ?? true),
  )
  const conditions = conditionNames({ conditions: known }, section.where).map(say)
  return (
    <>
      {usable.length === 0 ? null : (
        <Field label={said.saved}>
          {(control) => (
            <ChoiceField
              control={control}
              choices={usable.map(({ view }) => ({ value: view.id, label: view.name }))}
              value={null}
              onChange={(id) => {
                const found = usable.find(({ view }) => view.id === id)
                if (found) onChange({ ...section, ...found.taken, heading: section.heading || found.view.name })
              }}
            />
          )}
        </Field>
      )}
      <Field label={said.figures} required>
        {(control) => (
          <ChoicesField
            control={control}
            max={12}
            choices={figures.map(({ id, name }) => ({ value: id, label: say(name) }))}
            value={section.figures}
            onChange={(next) => {
              if (next.length > 0) onChange({ ...section, figures: next as TableSection['figures'] })
            }}
          />
        )}
      </Field>
      <div className="bulletin-pair">
        <Field label={said.rows}>
          {(control) => (
            <ChoiceField
              control={control}
              placeholder={said.noRows}
              choices={rows.map(({ id, name }) => ({ value: id, label: say(name) }))}
              value={section.rows}
              onChange={(next) => onChange({ ...section, rows: next as TableSection['rows'] })}
            />
          )}
        </Field>
        <Field label={said.compare}>
          {(control) => (
            <ChoicesField
              control={control}
              max={3}
              choices={COMPARISONS.map((value) => ({ value, label: said.comparisons[value] }))}
              value={section.compare}
              onChange={(next) => onChange({ ...section, compare: next as TableSection['compare'] })}
            />
          )}
        </Field>
      </div>
      {section.rows === null ? null : (
        <div className="bulletin-pair">
          <Field label={said.top} help={said.topHelp}>
            {({ 'aria-required': _no, ...control }) => (
              <Input
                {...control}
                type="number"
                min={1}
                max={50}
                value={section.top ?? ''}
                onChange={(event) => {
                  const top = Math.min(50, Math.max(1, Math.trunc(Number(event.target.value))))
                  onChange({ ...section, top: event.target.value === '' ? null : top })
                }}
              />
            )}
          </Field>
          <Chips
            label={said.show}
            value={section.show}
            chips={SHOWS.map((value) => ({ value, label: said.shows[value] }))}
            onChange={(show) => onChange({ ...section, show })}
          />
        </div>
      )}
      {conditions.length === 0 ? null : (
        <div className="row">
          <span className="soft">{said.where}</span>
          <span>{list(conditions)}</span>
          <Button size="small" onClick={() => onChange({ ...section, where: {} })}>
            {said.clear}
          </Button>
        </div>
      )}
    </>
  )
}
