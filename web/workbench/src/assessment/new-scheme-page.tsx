import { answered } from '@huiyin/api'
import { useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { Input } from 'antd'
import { useState, type ReactNode } from 'react'
import { api } from '../app/api.ts'
import { today } from '../ui/dates.ts'
import { Field } from '../ui/field.tsx'
import { Page } from '../ui/page.tsx'
import { useWords } from '../ui/words.ts'
import { ALL_ASSESSMENT } from './queries.ts'
import { SchemeEditor } from './scheme-editor.tsx'
import { emptyScheme } from './empty-scheme.ts'
import { ASSESSMENT } from './words/index.ts'

/** The rules of a year, from nothing. */
export function NewSchemePage(): ReactNode {
  const words = useWords(ASSESSMENT)
  const queries = useQueryClient()
  const navigate = useNavigate()
  const [year, setYear] = useState(today().slice(0, 4))
  const [initial] = useState(emptyScheme)
  return (
    <Page title={words.form.title}>
      <Link to="/desks/assessment" className="no-print">
        {words.back}
      </Link>
      <SchemeEditor
        initial={initial}
        before={
          <Field label={words.year} required>
            {(control) => (
              <Input {...control} inputMode="numeric" value={year} onChange={(event) => setYear(event.target.value)} />
            )}
          </Field>
        }
        onSave={async (scheme) => {
          const made = await answered(api.POST('/api/v1/assessment/schemes', { body: { year: Number(year), scheme } }))
          await queries.invalidateQueries({ queryKey: ALL_ASSESSMENT })
          await navigate({ to: '/desks/assessment/schemes/$regionId/$id', params: made })
        }}
      />
    </Page>
  )
}
