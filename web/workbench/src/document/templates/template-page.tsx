import type { TemplateInForce } from '@huiyin/api'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { Button, Input } from 'antd'
import type { FormEvent, ReactNode } from 'react'
import { useMay } from '../../app/session.ts'
import { Chips } from '../../ui/chips.tsx'
import { Field } from '../../ui/field.tsx'
import { Loading } from '../../ui/loading.tsx'
import { Page } from '../../ui/page.tsx'
import { ProblemNotice } from '../../ui/problem-notice.tsx'
import { useSettled } from '../../ui/use-settled.ts'
import { useSay, useWords } from '../../ui/words.ts'
import { Compare } from './compare.tsx'
import { LivePreview } from './live-preview.tsx'
import { PartField } from './part-field.tsx'
import { previewQuery, templateQuery, versionPages, type TemplateAt } from './queries.ts'
import { useSource } from './source.ts'
import './templates.css'
import { useEditor } from './use-editor.ts'
import { Versions } from './versions.tsx'
import { TEMPLATES } from './words.ts'

const route = getRouteApi('/desk/admin/templates/$kind')

/** One template: its sentences with the preview beside them, its versions, and what changed between two of them. */
export function TemplatePage(): ReactNode {
  const { kind } = route.useParams()
  const { language = 'zh-CN' } = route.useSearch()
  const navigate = route.useNavigate()
  const words = useWords(TEMPLATES)
  const say = useSay()
  const at = { kind, language }
  const { data: template, error } = useQuery(templateQuery(at))
  const source = useSource()
  return (
    <Page
      title={template ? say(template.title) : words.title}
      lead={words.oneLead}
      actions={
        <Chips
          label={words.language}
          value={language}
          chips={[
            { value: 'zh-CN', label: words.chinese },
            { value: 'en', label: words.english },
          ]}
          onChange={(next) => void navigate({ search: { language: next } })}
        />
      }
    >
      <p className="row no-print">
        <Link to="/admin/templates">{words.back}</Link>
        {template ? (
          <span className="soft" data-source>
            {words.inForce} {source(template.holding.source)}
          </span>
        ) : null}
      </p>
      <ProblemNotice error={error} />
      {template ? <Worded key={`${kind} ${language}`} at={at} template={template} /> : <Loading />}
    </Page>
  )
}

function Worded({ at, template }: { at: TemplateAt; template: TemplateInForce }): ReactNode {
  const mayChange = useMay('template.change')
  const words = useWords(TEMPLATES)
  const say = useSay()
  const navigate = route.useNavigate()
  const search = route.useSearch()
  const editor = useEditor(at, template)
  const settled = useSettled(editor.words)
  const preview = useQuery(previewQuery(at, settled))
  const pages = useInfiniteQuery(versionPages(at))
  const versions = pages.data?.pages.flatMap(({ items }) => items) ?? []
  const problems = preview.data?.problems ?? []
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    editor.saving.mutate()
  }
  return (
    <>
      <div className="template-desk">
        <form className="stack-wide" onSubmit={submit} noValidate>
          {mayChange ? null : <p className="notice notice-news">{words.mayNot}</p>}
          <ProblemNotice error={editor.saving.error} />
          {editor.saving.isSuccess && !editor.isChanged ? (
            <output className="notice notice-good">{words.saved}</output>
          ) : null}
          {editor.isStale ? (
            <div className="notice notice-problem" role="alert">
              <div>
                <strong>{words.stale}</strong>
                <Button onClick={editor.accept}>{words.goOn}</Button>
              </div>
            </div>
          ) : null}
          {template.parts.map((part) => (
            <PartField
              key={part.id}
              part={part}
              language={at.language}
              text={editor.words[part.id] ?? ''}
              mayChange={mayChange}
              problems={problems.filter((problem) => problem.part === part.id)}
              onChange={(text) => editor.write(part.id, text)}
            />
          ))}
          {mayChange ? (
            <>
              <Field label={words.reason} help={words.reasonHelp} required>
                {(control) => (
                  <Input
                    {...control}
                    maxLength={500}
                    value={editor.reason}
                    onChange={(event) => editor.give(event.target.value)}
                  />
                )}
              </Field>
              <div className="row">
                <Button
                  type="primary"
                  htmlType="submit"
                  loading={editor.saving.isPending}
                  disabled={!editor.isChanged || editor.reason.trim() === '' || editor.isStale}
                >
                  {words.save}
                </Button>
                {editor.isChanged ? <Button onClick={editor.drop}>{words.drop}</Button> : null}
                <span className="soft small">{words.issuedStay}</span>
              </div>
            </>
          ) : null}
        </form>
        <LivePreview
          at={at}
          name={say(template.title)}
          html={preview.data?.html ?? ''}
          words={settled}
          error={preview.error}
        />
      </div>
      <Versions
        at={at}
        template={template}
        versions={versions}
        mayChange={mayChange}
        more={pages.hasNextPage ? () => void pages.fetchNextPage() : undefined}
      />
      <Compare
        template={template}
        versions={versions}
        draft={editor.words}
        language={at.language}
        from={search.from ?? '0'}
        to={search.to ?? 'draft'}
        onChoose={(chosen) =>
          void navigate({ search: (before) => ({ ...before, ...chosen }), replace: true, resetScroll: false })
        }
      />
    </>
  )
}
