import type { Bulletin, BulletinPlaces, BulletinSection } from '@huiyin/api'
import { Button, Input } from 'antd'
import { useId, useState, type ReactNode } from 'react'
import { ChoiceField } from '../ui/choice-field.tsx'
import { Field } from '../ui/field.tsx'
import { TextArea } from '../ui/text-area.tsx'
import { fill, useSay, useWords } from '../ui/words.ts'
import { TableFields } from './table-fields.tsx'
import { BULLETIN } from './words/index.ts'

interface SectionFieldProps {
  readonly n: number
  readonly last: number
  readonly section: BulletinSection
  /** Of the text, in which figures are named. */
  readonly language: 'zh-CN' | 'en'
  readonly places: BulletinPlaces | undefined
  readonly known: Bulletin['conditions']
  readonly problem: string
  readonly onChange: (section: BulletinSection) => void
  readonly onMove: (by: number) => void
  readonly onRemove: () => void
}

/** One part of a bulletin: a text with named figures, or a table. */
export function SectionField({
  n,
  last,
  section,
  language,
  places,
  known,
  problem,
  onChange,
  onMove,
  onRemove,
}: SectionFieldProps): ReactNode {
  const words = useWords(BULLETIN)
  const { editor: said } = words
  const title = `${fill(said.section, { n: n + 1 })} · ${section.type === 'text' ? said.text : said.table}`
  const named = (name: string): string => `${name}: ${title}`
  return (
    <fieldset className="bulletin-section stack">
      <legend>{title}</legend>
      <div className="row">
        <Button size="small" disabled={n === 0} aria-label={named(said.up)} onClick={() => onMove(-1)}>
          {said.up}
        </Button>
        <Button size="small" disabled={n === last} aria-label={named(said.down)} onClick={() => onMove(1)}>
          {said.down}
        </Button>
        <Button size="small" aria-label={named(said.remove)} onClick={onRemove}>
          {said.remove}
        </Button>
      </div>
      <Field label={said.heading} error={section.type === 'table' && problem !== '' ? problem : undefined}>
        {(control) => (
          <Input
            {...control}
            maxLength={80}
            value={section.heading}
            onChange={(event) => onChange({ ...section, heading: event.target.value })}
          />
        )}
      </Field>
      {section.type === 'text' ? (
        <TextFields section={section} language={language} places={places} problem={problem} onChange={onChange} />
      ) : (
        <TableFields section={section} places={places} known={known} onChange={onChange} />
      )}
    </fieldset>
  )
}

type TextSection = Extract<BulletinSection, { type: 'text' }>

function TextFields({
  section,
  language,
  places,
  problem,
  onChange,
}: Pick<SectionFieldProps, 'language' | 'places' | 'problem'> & {
  section: TextSection
  onChange: (section: TextSection) => void
}): ReactNode {
  const { editor: said } = useWords(BULLETIN)
  const id = useId()
  /** Puts a place where the text is being written, or at its end. */
  const insert = (place: string): void => {
    const area = document.getElementById(id)
    const { selectionStart: from, selectionEnd: to } =
      area instanceof HTMLTextAreaElement ? area : { selectionStart: null, selectionEnd: null }
    const at = from ?? section.text.length
    onChange({ ...section, text: section.text.slice(0, at) + place + section.text.slice(to ?? at) })
  }
  return (
    <>
      <Field label={said.text} id={id} error={problem === '' ? undefined : problem}>
        {(control) => (
          <TextArea
            control={control}
            rows={5}
            maxLength={8000}
            value={section.text}
            onChange={(text) => onChange({ ...section, text })}
          />
        )}
      </Field>
      {places ? <Insert places={places} language={language} onInsert={insert} /> : null}
    </>
  )
}

/** Chooses a figure and what is told of it. */
function Insert({
  places,
  language,
  onInsert,
}: {
  places: BulletinPlaces
  language: 'zh-CN' | 'en'
  onInsert: (place: string) => void
}): ReactNode {
  const { editor: said } = useWords(BULLETIN)
  const say = useSay()
  const [name, setName] = useState<string | null>(null)
  const [telling, setTelling] = useState('itself')
  const figure = places.figures.find(({ id }) => id === name)
  const place = figure?.places.find((one) => one.telling === telling)
  return (
    <div className="bulletin-places">
      <Field label={said.insert}>
        {(control) => (
          <ChoiceField
            control={control}
            choices={places.figures.map((one) => ({ value: one.id, label: say(one.name) }))}
            value={name}
            onChange={(next) => {
              setName(next)
              setTelling('itself')
            }}
          />
        )}
      </Field>
      <Field label={said.what}>
        {(control) => (
          <ChoiceField
            control={control}
            disabled={figure === undefined}
            choices={(figure?.places ?? []).map((one) => ({
              value: one.telling,
              label: one.telling === 'itself' ? said.itself : say(one.name),
            }))}
            value={figure === undefined ? null : telling}
            onChange={(next) => setTelling(next ?? 'itself')}
          />
        )}
      </Field>
      <Button
        disabled={place === undefined}
        onClick={() => {
          if (place) onInsert(language === 'en' ? place.place.en : place.place.zh)
        }}
      >
        {said.put}
      </Button>
    </div>
  )
}
