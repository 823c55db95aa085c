import type { Publication } from '@huiyin/api'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Button, Input } from 'antd'
import { useState, type FormEvent, type ReactNode } from 'react'
import { ChoiceField } from '../ui/choice-field.tsx'
import { Field } from '../ui/field.tsx'
import { ProblemNotice } from '../ui/problem-notice.tsx'
import { fill, useWords } from '../ui/words.ts'
import { ChooseFiles } from './files.tsx'
import { ALL_PUBLICATIONS, takeStep } from './queries.ts'
import { SourceTexts } from './source-texts.tsx'
import { findWords, keyOf, placesOf, redactionsOf, type Kind, type Place, type Redaction } from './spans.ts'
import { PUBLICATION } from './words/index.ts'

type Source = NonNullable<Publication['source']>

/** What a first proposal begins with: what the rules found, or what was decided the last time about the same words. */
function beginningOf(one: Publication): { declined: ReadonlySet<string>; own: readonly Redaction[] } {
  if (one.state === null || !one.isCurrent) return { declined: new Set(), own: [] }
  const decided = new Set(one.redactions.map(keyOf))
  return {
    declined: new Set(one.proposals.map(keyOf).filter((key) => !decided.has(key))),
    own: one.redactions.filter(({ byHand }) => byHand),
  }
}

/** The words of a matter, where an officer decides what is taken out before everybody reads them. */
export function RedactionEditor({ one, source }: { one: Publication; source: Source }): ReactNode {
  const words = useWords(PUBLICATION)
  const queries = useQueryClient()
  const [{ declined, own }, setDecided] = useState(() => beginningOf(one))
  const [selected, setSelected] = useState('')
  const [files, setFiles] = useState<ReadonlySet<string>>(
    () => new Set(one.files.map(({ attachmentId }) => attachmentId)),
  )
  const [sure, setSure] = useState(false)
  const places = placesOf(one.proposals, declined, own)
  const send = useMutation({
    mutationFn: () =>
      takeStep(one, {
        verb: 'propose',
        body: { source: source.fingerprint, redactions: redactionsOf(places), files: [...files] },
      }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ALL_PUBLICATIONS }),
  })
  const toggle = (place: Place): void => {
    setSure(false)
    if (place.byHand) return setDecided({ declined, own: own.filter((mine) => keyOf(mine) !== keyOf(place)) })
    const next = new Set(declined)
    if (!next.delete(keyOf(place))) next.add(keyOf(place))
    setDecided({ declined: next, own })
  }
  const add = (text: string, kind: Kind): number => {
    const found = findWords(source.texts, text, kind, places)
    setSure(false)
    setDecided({ declined, own: [...own, ...found] })
    return found.length
  }
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (sure) send.mutate()
  }
  return (
    <>
      <section className="sheet stack">
        <h2>{words.one.before}</h2>
        <p className="soft">{places.length === 0 ? words.one.none : words.one.beforeHelp}</p>
        <SourceTexts texts={source.texts} places={places} onToggle={toggle} onSelect={setSelected} />
        <OwnWords key={selected} first={selected} onAdd={add} />
      </section>
      <form className="sheet stack no-print" onSubmit={submit}>
        <ChooseFiles
          one={one}
          chosen={files}
          onChange={(next) => {
            setSure(false)
            setFiles(next)
          }}
        />
        <ProblemNotice error={send.error} />
        <label className="confirm">
          <input type="checkbox" checked={sure} onChange={(event) => setSure(event.target.checked)} />
          {words.sure.propose}
        </label>
        <div className="row">
          <Button type="primary" htmlType="submit" disabled={!sure} loading={send.isPending}>
            {words.verbs.propose}
          </Button>
        </div>
      </form>
    </>
  )
}

function OwnWords({ first, onAdd }: { first: string; onAdd: (text: string, kind: Kind) => number }): ReactNode {
  const { own: words, kinds } = useWords(PUBLICATION)
  const [text, setText] = useState(first)
  const [kind, setKind] = useState<Kind>('name')
  const [told, setTold] = useState('')
  const add = (): void => {
    const count = onAdd(text, kind)
    setTold(count === 0 ? words.notFound : fill(words.added, { count }))
    if (count > 0) setText('')
  }
  return (
    <fieldset className="stack no-print">
      <legend>{words.title}</legend>
      <Field label={words.words} help={words.help} note="silent">
        {({ 'aria-required': required, ...control }) => (
          <Input {...control} aria-required={required} value={text} onChange={(event) => setText(event.target.value)} />
        )}
      </Field>
      <Field label={words.kind} note="silent">
        {(control) => (
          <ChoiceField
            control={control}
            choices={Object.entries(kinds).map(([value, label]) => ({ value, label }))}
            value={kind}
            onChange={(next) => setKind((next ?? 'other') as Kind)}
          />
        )}
      </Field>
      <div className="row">
        <Button onClick={add} disabled={text.trim() === ''}>
          {words.add}
        </Button>
        <output className="soft">{told}</output>
      </div>
    </fieldset>
  )
}
