import type { ReactNode } from 'react'
import { FileField } from '../file/steps/files.tsx'
import { TextArea } from '../forms/fields.tsx'
import { ErrorSummary, hasProblems, type Problems } from '../forms/problems.tsx'
import { BackLink } from '../layout/parts.tsx'
import { Page } from '../layout/page.tsx'
import type { FormVisit } from '../visit.ts'

interface AddProps {
  readonly visit: FormVisit
  readonly note: string
  readonly problems: Problems
}

/** More material, in words, files or both. */
export function AddPage({ visit, note, problems }: AddProps): ReactNode {
  const { m, to } = visit
  const page = m.matter.add
  return (
    <Page visit={visit} title={page.title} part="follow" wrong={hasProblems(problems)}>
      <BackLink href={to('matter')}>{m.common.back}</BackLink>
      <ErrorSummary visit={visit} problems={problems} />
      <h1>{page.title}</h1>
      <p className="lead">{page.lead}</p>
      <form
        method="post"
        encType="multipart/form-data"
        action={to('addMaterial', {}, { _csrf: visit.csrf })}
        noValidate
      >
        <TextArea {...{ visit, problems }} name="note" label={page.note} value={note} rows={8} />
        <FileField {...{ visit, problems }} label={page.files} hint={page.filesHint} />
        <div className="actions">
          <button className="button">{page.submit}</button>
        </div>
      </form>
    </Page>
  )
}
