import { answered, type Bulletin, type BulletinSection } from '@huiyin/api'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Button, Input } from 'antd'
import { useState, type FormEvent, type ReactNode } from 'react'
import { api } from '../app/api.ts'
import { OfficialPaper } from '../matter/one/official-paper.tsx'
import { Field } from '../ui/field.tsx'
import { usePreferences } from '../ui/preferences.ts'
import { ProblemNotice } from '../ui/problem-notice.tsx'
import { useSettled } from '../ui/use-settled.ts'
import { useWords } from '../ui/words.ts'
import { ALL_BULLETINS, bulletinQuery, placesQuery, previewQuery, type BulletinAt, type Written } from './queries.ts'
import { SectionField } from './section-field.tsx'
import { BULLETIN } from './words/index.ts'

const writtenOf = ({ title, addressee, sections }: Bulletin): Written => ({ title, addressee, sections })

/** A section with a key of its own, so that moving it keeps what is typed in it. */
interface Keyed {
  key: number
  section: BulletinSection
}
let keys = 0
const keyed = (section: BulletinSection): Keyed => {
  keys += 1
  return { key: keys, section }
}

/** What is being written: begun from a version, and kept until it is saved or dropped. */
function useEditor(at: BulletinAt, bulletin: Bulletin) {
  const queries = useQueryClient()
  const begin = (from: Bulletin) => ({ from, ...writtenOf(from), parts: from.sections.map(keyed) })
  const [state, setState] = useState(() => begin(bulletin))
  const written: Written = {
    title: state.title,
    addressee: state.addressee,
    sections: state.parts.map(({ section }) => section),
  }
  const isChanged = JSON.stringify(written) !== JSON.stringify(writtenOf(state.from))
  const isBehind = bulletin.version > state.from.version
  if (isBehind && !isChanged) setState(begin(bulletin))
  const saving = useMutation({
    mutationFn: () =>
      answered(
        api.POST('/api/v1/bulletins/{regionId}/{id}/edit', {
          params: { path: at, header: { 'If-Match': `"${state.from.version}"` } },
          body: written,
        }),
      ),
    onSuccess: (after) => {
      queries.setQueryData(bulletinQuery(at).queryKey, after)
      setState(begin(after))
    },
    onError: () => queries.invalidateQueries({ queryKey: ALL_BULLETINS }),
  })
  return {
    ...state,
    written,
    saving,
    isChanged,
    isStale: isBehind && isChanged,
    change: (part: Partial<Pick<typeof state, 'title' | 'addressee' | 'parts'>>) =>
      setState((before) => ({ ...before, ...part })),
    drop: () => setState(begin(bulletin)),
  }
}

const NEW_TEXT: BulletinSection = { type: 'text', heading: '', text: '' }
const NEW_TABLE: BulletinSection = {
  type: 'table',
  heading: '',
  figures: ['received'],
  rows: null,
  where: {},
  compare: ['previous', 'lastYear'],
  top: null,
  show: 'table',
}

/** The parts of a draft, with the document beside them as it would read. */
export function Editor({ at, bulletin }: { at: BulletinAt; bulletin: Bulletin }): ReactNode {
  const words = useWords(BULLETIN)
  const { language } = usePreferences()
  const editor = useEditor(at, bulletin)
  const { data: places } = useQuery(placesQuery)
  const preview = useQuery(previewQuery(at, bulletin.version, useSettled(editor.written)))
  const problems = preview.data?.problems ?? []
  const { parts } = editor
  const put = (next: readonly Keyed[]): void => editor.change({ parts: [...next] })
  const move = (n: number, by: number): void => {
    const next = [...parts]
    const [moved] = next.splice(n, 1)
    if (moved) next.splice(n + by, 0, moved)
    put(next)
  }
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    editor.saving.mutate()
  }
  const { editor: said } = words
  return (
    <div className="bulletin-desk">
      <form className="stack" onSubmit={submit} noValidate aria-label={said.title}>
        <ProblemNotice error={editor.saving.error} />
        {editor.saving.isSuccess && !editor.isChanged ? (
          <output className="notice notice-good">{said.done}</output>
        ) : null}
        {editor.isStale ? (
          <p className="notice notice-problem" role="alert">
            {said.stale}
          </p>
        ) : null}
        <p className="soft small">{said.help}</p>
        <Field label={words.fields.title} required>
          {(control) => (
            <Input
              {...control}
              maxLength={100}
              value={editor.title}
              onChange={(event) => editor.change({ title: event.target.value })}
            />
          )}
        </Field>
        <Field label={words.fields.addressee} help={words.fields.addresseeHelp}>
          {(control) => (
            <Input
              {...control}
              maxLength={200}
              value={editor.addressee}
              onChange={(event) => editor.change({ addressee: event.target.value })}
            />
          )}
        </Field>
        {parts.map(({ key, section }, n) => (
          <SectionField
            key={key}
            n={n}
            last={parts.length - 1}
            section={section}
            language={bulletin.language}
            places={places}
            known={bulletin.conditions}
            problem={problems
              .filter(({ path }) => path === `sections.${n}`)
              .map((one) => (language === 'en' ? one.en : one.zh))
              .join(' ')}
            onChange={(next) => put(parts.map((one) => (one.key === key ? { key, section: next } : one)))}
            onMove={(by) => move(n, by)}
            onRemove={() => put(parts.filter((one) => one.key !== key))}
          />
        ))}
        <div className="row">
          <Button onClick={() => put([...parts, keyed(NEW_TEXT)])}>{said.addText}</Button>
          <Button onClick={() => put([...parts, keyed(NEW_TABLE)])}>{said.addTable}</Button>
        </div>
        <div className="row">
          <Button
            type="primary"
            htmlType="submit"
            data-verb="save"
            loading={editor.saving.isPending}
            disabled={!editor.isChanged || editor.isStale || parts.length === 0}
          >
            {said.save}
          </Button>
          {editor.isChanged ? (
            <>
              <Button onClick={editor.drop}>{said.drop}</Button>
              <span className="soft small">{said.unsaved}</span>
            </>
          ) : null}
        </div>
      </form>
      {/* A long document is scrolled by keyboard, too. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section className="bulletin-preview" aria-label={said.preview} tabIndex={0}>
        <h2>{said.preview}</h2>
        <ProblemNotice error={preview.error} />
        <OfficialPaper html={preview.data?.html ?? bulletin.html} />
      </section>
    </div>
  )
}
