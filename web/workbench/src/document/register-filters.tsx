import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { kindNames } from '../../../../server/src/domains/document/messages/index.ts'
import { ChoiceField } from '../ui/choice-field.tsx'
import { Field } from '../ui/field.tsx'
import { usePreferences } from '../ui/preferences.ts'
import { useWords } from '../ui/words.ts'
import { registerCountsQuery } from './queries.ts'
import type { RegisterSearch } from './search.ts'
import { REGISTER } from './words/index.ts'

/** The years and kinds that the register has, with how many documents of each. */
export function RegisterFilters({
  search,
  onShow,
}: {
  search: RegisterSearch
  onShow: (search: RegisterSearch) => void
}): ReactNode {
  const words = useWords(REGISTER)
  const { kinds } = kindNames[usePreferences().language]
  const { data } = useQuery(registerCountsQuery)
  const counts = data?.items ?? []
  const total = (some: typeof counts): number => some.reduce((sum, { documents }) => sum + documents, 0)
  const years = [...new Set(counts.map(({ year }) => year))]
  const ofYear = search.year === undefined ? counts : counts.filter(({ year }) => String(year) === search.year)
  const found = [...new Set(ofYear.map(({ kind }) => kind))]
  const show = (change: { year?: string | null; kind?: string | null }): void => {
    const next = Object.entries({ ...search, ...change }).filter(([, value]) => typeof value === 'string')
    onShow(Object.fromEntries(next) as RegisterSearch)
  }
  return (
    <div className="sheet field-row no-print">
      <Field label={words.year}>
        {(control) => (
          <ChoiceField
            control={control}
            choices={years.map((year) => ({
              value: String(year),
              label: `${year} (${total(counts.filter((one) => one.year === year))})`,
            }))}
            placeholder={words.any}
            value={search.year ?? null}
            onChange={(year) => show({ year: year ?? null })}
          />
        )}
      </Field>
      <Field label={words.kind}>
        {(control) => (
          <ChoiceField
            control={control}
            choices={found.map((kind) => ({
              value: kind,
              label: `${kinds[kind]} (${total(ofYear.filter((one) => one.kind === kind))})`,
            }))}
            placeholder={words.any}
            value={search.kind ?? null}
            onChange={(kind) => show({ kind: kind ?? null })}
          />
        )}
      </Field>
    </div>
  )
}
