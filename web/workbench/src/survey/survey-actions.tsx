import { answered, type Survey } from '@huiyin/api'
import { Button } from 'antd'
import { useState, type ReactNode } from 'react'
import { api } from '../app/api.ts'
import { useMay } from '../app/session.ts'
import { AskForm, type Asked, type Given } from '../ui/ask-form.tsx'
import { usePreferences } from '../ui/preferences.ts'
import { useWords } from '../ui/words.ts'
import { draftFields, draftOf, valuesOf } from './draft-fields.ts'
import { useSurveysChanged } from './queries.ts'
import { SURVEY } from './words.ts'

type Verb = Survey['may'][number]
type Chosen = Verb | 'enter'

/** What may be done with a survey; of codes, the sheet that is there this once. */
export function SurveyActions({ survey }: { survey: Survey }): ReactNode {
  const words = useWords(SURVEY)
  const changed = useSurveysChanged()
  const [mayKeep, mayHand] = [useMay('survey.keep'), useMay('survey.hand')]
  const [chosen, setChosen] = useState<Chosen | null>(null)
  const [sheet, setSheet] = useState<string | null>(null)
  const form = useForm(survey, setSheet)
  const open: Chosen[] = survey.may.filter((verb) => (verb === 'hand-out' || verb === 'paper' ? mayHand : mayKeep))
  if (
    mayHand &&
    survey.may.includes('paper') &&
    survey.batches.some(({ way, entered, size }) => way === 'paper' && entered < size)
  )
    open.push('enter')
  if (open.length === 0) return null
  return (
    <section className="sheet stack no-print">
      <h2>{words.actions}</h2>
      <div className="row">
        {open.map((verb) => (
          <Button
            key={verb}
            data-verb={verb}
            aria-expanded={chosen === verb}
            onClick={() => setChosen(chosen === verb ? null : verb)}
          >
            {verb === 'enter' ? words.enter : words.verbs[verb]}
          </Button>
        ))}
      </div>
      {sheet === null ? null : (
        <div className="notice notice-good">
          <p>{words.printed}</p>
          <Button href={`data:application/pdf;base64,${sheet}`} download={`${survey.title}.pdf`}>
            {words.save}
          </Button>
        </div>
      )}
      {chosen === 'enter' ? <p className="soft">{words.enterLead}</p> : null}
      {chosen === null ? null : (
        <AskForm
          // A form of paper is followed by an empty one for the next.
          key={chosen === 'enter' ? `enter-${survey.results.answers}` : chosen}
          {...form(chosen)}
          onDone={async () => {
            if (chosen !== 'enter') setChosen(null)
            await changed()
          }}
          onCancel={() => setChosen(null)}
        />
      )}
    </section>
  )
}

interface Form {
  readonly label: string
  readonly asked: readonly Asked[]
  readonly first?: Given
  readonly send: (values: Given) => Promise<unknown>
}

function useForm(survey: Survey, onSheet: (sheet: string) => void): (chosen: Chosen) => Form {
  const words = useWords(SURVEY)
  const { language } = usePreferences()
  const { fields, verbs } = words
  const path = { regionId: survey.regionId, id: survey.id }
  const params = { path, header: { 'If-Match': `"${survey.version}"` } }
  const handed: readonly Asked[] = [
    { name: 'label', label: fields.label, kind: 'line' },
    { name: 'size', label: fields.size, kind: 'number' },
  ]
  return (chosen) => {
    switch (chosen) {
      case 'edit':
        return {
          label: verbs.edit,
          asked: draftFields(words),
          first: valuesOf(survey, language === 'en' ? 'text: ' : '文字：'),
          send: (values) => answered(api.PUT('/api/v1/surveys/{regionId}/{id}', { params, body: draftOf(values) })),
        }
      case 'open':
        return {
          label: verbs.open,
          asked: [{ name: 'sure', label: fields.sureOpen, kind: 'sure' }],
          send: () => answered(api.POST('/api/v1/surveys/{regionId}/{id}/steps/open', { params, body: {} })),
        }
      case 'close':
        return {
          label: verbs.close,
          asked: [
            { name: 'reason', label: fields.reason, kind: 'line' },
            { name: 'sure', label: fields.sureClose, kind: 'sure' },
          ],
          send: ({ reason = '' }) =>
            answered(api.POST('/api/v1/surveys/{regionId}/{id}/steps/close', { params, body: { reason } })),
        }
      case 'hand-out':
        return {
          label: verbs['hand-out'],
          asked: handed,
          send: async ({ label = '', size }) => {
            const body = { label, size: Number(size), lang: language }
            const made = await answered(api.POST('/api/v1/surveys/{regionId}/{id}/slips', { params: { path }, body }))
            onSheet(made.sheet)
          },
        }
      case 'paper':
        return {
          label: verbs.paper,
          asked: handed,
          send: ({ label = '', size }) =>
            answered(
              api.POST('/api/v1/surveys/{regionId}/{id}/paper-batches', {
                params: { path },
                body: { label, size: Number(size) },
              }),
            ),
        }
      case 'enter':
        return {
          label: words.enterSave,
          asked: [
            {
              name: 'batch',
              label: fields.batch,
              kind: 'choice',
              choices: survey.batches
                .filter(({ way }) => way === 'paper')
                .map(({ n, label }) => ({ value: String(n), label: `${n} ${label}` })),
            },
            ...survey.questions.map(({ kind, text, choices }, n): Asked => ({
              name: `answer.${n}`,
              label: `${n + 1}. ${text}`,
              kind: kind === 'text' ? 'text' : 'choice',
              optional: true,
              choices: (kind === 'scale' ? words.scale : choices).map((label, each) => ({
                value: String(kind === 'scale' ? each + 1 : each),
                label,
              })),
            })),
          ],
          send: (values) =>
            answered(
              api.POST('/api/v1/surveys/{regionId}/{id}/papers', {
                params: { path },
                body: {
                  batch: Number(values['batch']),
                  answers: survey.questions.map((_, n) => values[`answer.${n}`] ?? ''),
                },
              }),
            ),
        }
    }
  }
}
