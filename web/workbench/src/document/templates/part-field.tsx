import type { TemplateInForce, TemplatePreview } from '@huiyin/api'
import { Input } from 'antd'
import { useRef, type ReactNode } from 'react'
import { Field } from '../../ui/field.tsx'
import { usePreferences, type Language } from '../../ui/preferences.ts'
import { fill, useList, useSay, useWords } from '../../ui/words.ts'
import { TEMPLATES } from './words.ts'

export type Part = TemplateInForce['parts'][number]

interface PartFieldProps {
  part: Part
  language: Language
  text: string
  mayChange: boolean
  problems: TemplatePreview['problems']
  onChange: (text: string) => void
}

/** One sentence of a template: its text, the places it may use, what stays in it, and what is wrong with it where. */
export function PartField({ part, language, text, mayChange, problems, onChange }: PartFieldProps): ReactNode {
  const words = useWords(TEMPLATES)
  const say = useSay()
  const list = useList()
  const reader = usePreferences()
  const area = useRef<HTMLTextAreaElement>(null)
  const error = problems.map((problem) => (reader.language === 'en' ? problem.en : problem.zh)).join('\n')
  /** Puts a place where the cursor stands. */
  const insert = (place: string): void => {
    const field = area.current
    const from = field?.selectionStart ?? text.length
    const to = field?.selectionEnd ?? text.length
    onChange(text.slice(0, from) + place + text.slice(to))
    requestAnimationFrame(() => {
      field?.focus()
      field?.setSelectionRange(from + place.length, from + place.length)
    })
  }
  return (
    <div className="template-part" data-part={part.id}>
      <Field
        label={say(part.name)}
        help={
          part.keeps.length === 0
            ? undefined
            : fill(words.keeps, { list: list(part.keeps.map((text) => fill(words.quoted, { text }))) })
        }
        error={error === '' ? undefined : error}
        required={!part.optional}
        note={part.optional ? 'optional' : 'silent'}
      >
        {(control) => (
          <Input.TextArea
            {...control}
            ref={(instance) => {
              area.current = instance?.resizableTextArea?.textArea ?? null
            }}
            lang={language}
            readOnly={!mayChange}
            maxLength={2000}
            rows={2}
            value={text}
            onChange={(event) => onChange(event.target.value)}
          />
        )}
      </Field>
      {mayChange ? (
        <div className="row small template-places">
          <span className="soft">{words.insert}</span>
          {part.places.map(({ name, says, needed }) => (
            <button key={name} type="button" className="toggle" title={`{${name}}`} onClick={() => insert(`{${name}}`)}>
              {say(says)}
              {needed ? <span className="soft"> {words.needed}</span> : null}
            </button>
          ))}
          {text === part.builtIn ? null : (
            <button type="button" className="link-button row-end" onClick={() => onChange(part.builtIn)}>
              {words.useBuiltIn}
            </button>
          )}
        </div>
      ) : null}
    </div>
  )
}
