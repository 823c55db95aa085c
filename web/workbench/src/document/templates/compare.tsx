import type { TemplateInForce, TemplateVersion } from '@huiyin/api'
import type { ReactNode } from 'react'
import { ChoiceField } from '../../ui/choice-field.tsx'
import { useDates } from '../../ui/dates.ts'
import { Field } from '../../ui/field.tsx'
import type { Language } from '../../ui/preferences.ts'
import { fill, useSay, useWords } from '../../ui/words.ts'
import { compareTexts } from './diff.ts'
import type { TemplateWords } from './queries.ts'
import { TEMPLATES } from './words.ts'

interface CompareProps {
  template: TemplateInForce
  versions: readonly TemplateVersion[]
  draft: TemplateWords
  language: Language
  from: string
  to: string
  onChoose: (chosen: { from: string; to: string }) => void
}

/** Two versions sentence by sentence, with what went and what came. `draft` is what stands in the form, 0 the built-in text. */
export function Compare({ template, versions, draft, language, from, to, onChoose }: CompareProps): ReactNode {
  const words = useWords(TEMPLATES)
  const say = useSay()
  const dates = useDates()
  const choices = [
    { value: 'draft', label: words.draft },
    ...versions.map(({ version, at, by }) => ({
      value: String(version),
      label: fill(words.nth, { n: version }),
      note: `${dates.moment(at)} ${by}`,
    })),
    { value: '0', label: words.builtIn },
  ]
  const wordsOf = (which: string): TemplateWords => {
    if (which === 'draft') return draft
    const builtIn = Object.fromEntries(template.parts.map((part) => [part.id, part.builtIn]))
    return { ...builtIn, ...versions.find(({ version }) => String(version) === which)?.words }
  }
  const [before, after] = [wordsOf(from), wordsOf(to)]
  const changed = template.parts.filter(({ id }) => (before[id] ?? '') !== (after[id] ?? ''))
  const side = (label: string, value: string, choose: (next: string) => void): ReactNode => (
    <Field label={label}>
      {(control) => (
        <ChoiceField control={control} choices={choices} value={value} onChange={(next) => choose(next ?? value)} />
      )}
    </Field>
  )
  return (
    <section className="sheet" aria-labelledby="template-compare">
      <h2 id="template-compare">{words.compareTitle}</h2>
      <div className="field-row no-print">
        {side(words.from, from, (next) => onChoose({ from: next, to }))}
        {side(words.to, to, (next) => onChoose({ from, to: next }))}
      </div>
      {changed.length === 0 ? <p className="soft">{words.same}</p> : null}
      <dl className="template-changes" lang={language}>
        {changed.map(({ id, name }) => (
          <div key={id} data-changed={id}>
            <dt>{say(name)}</dt>
            <dd className="pre">
              {compareTexts(before[id] ?? '', after[id] ?? '').map((piece) => {
                if (piece.change === 'gone') return <del key={piece.at}>{piece.text}</del>
                return piece.change === 'new' ? (
                  <ins key={piece.at}>{piece.text}</ins>
                ) : (
                  <span key={piece.at}>{piece.text}</span>
                )
              })}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
