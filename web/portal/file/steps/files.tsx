import type { ReactNode } from 'react'
import { MAX_FILES } from '../../../../server/src/domains/filing/answers.ts'
import type { AttachmentRef } from '../../../../server/src/domains/matter/event.ts'
import { describedBy, FieldError, fieldId, type Problems } from '../../forms/problems.tsx'
import { Csrf } from '../../layout/parts.tsx'
import type { FormVisit } from '../../visit.ts'
import type { Step, StepProps } from '../step.ts'

/** What the file chooser offers; what a file really is, the server looks at. */
const ACCEPTED = 'image/*,.pdf,.doc,.docx,.xls,.xlsx,.txt,.csv,.ofd'

export const files: Step = {
  name: 'files',
  heading: (m) => m.filing.files.title,
  applies: () => true,
  answered: (answers) => answers.filesDone === true,
  shown: () => ({}),
  read: () => ({ answers: { filesDone: true } }),
  ownForms: true,
  Fields: () => null,
}

/** Uploads and removals, each a form of its own above the one that goes on. */
export function Uploads({ visit, answers, problems, query }: StepProps): ReactNode {
  const { files: words } = visit.m.filing
  const kept = answers.files ?? []
  const back = { return: query['return'] }
  return (
    <>
      <h1>{words.title}</h1>
      <p className="hint">{words.hint}</p>
      <p className="hint">{words.names}</p>
      {kept.length > 0 && <h2>{words.list}</h2>}
      <FileList visit={visit} files={kept} removeAction={(id) => visit.to('removeUpload', {}, { file: id, ...back })} />
      {kept.length < MAX_FILES ? (
        <UploadForm visit={visit} problems={problems} action={visit.to('upload', {}, { _csrf: visit.csrf, ...back })} />
      ) : (
        <p className="note">{words.full}</p>
      )}
      <p className="hint">{words.left(MAX_FILES - kept.length)}</p>
    </>
  )
}

interface FileListProps {
  readonly visit: FormVisit
  readonly files: readonly AttachmentRef[]
  readonly removeAction: (id: string) => string
}

const FileList = ({ visit, files: kept, removeAction }: FileListProps): ReactNode =>
  kept.length === 0 ? null : (
    <ul className="files">
      {kept.map((file) => (
        <li key={file.id}>
          <span>
            {file.name} <small>{visit.m.common.fileSize(file.size)}</small>
          </span>
          <form method="post" action={removeAction(file.id)}>
            <Csrf visit={visit} />
            <button className="button plain" aria-label={visit.m.filing.files.removeNamed(file.name)}>
              {visit.m.filing.files.remove}
            </button>
          </form>
        </li>
      ))}
    </ul>
  )

/** The form that sends files carries its secret in the address: a server reads it before the files. */
const UploadForm = (props: { visit: FormVisit; problems: Problems; action: string }): ReactNode => (
  <form method="post" encType="multipart/form-data" action={props.action}>
    <FileField {...props} label={props.visit.m.filing.files.add} />
    <button className="button quiet">{props.visit.m.filing.files.upload}</button>
  </form>
)

export const FileField = (props: { visit: FormVisit; problems: Problems; label: string; hint?: string }): ReactNode => (
  <div className={props.problems['files'] ? 'field bad' : 'field'}>
    <label htmlFor={fieldId('files')}>{props.label}</label>
    {props.hint && (
      <p className="hint" id={`${fieldId('files')}-hint`}>
        {props.hint}
      </p>
    )}
    <FieldError visit={props.visit} name="files" problems={props.problems} />
    <input
      id={fieldId('files')}
      name="files"
      type="file"
      multiple
      accept={ACCEPTED}
      aria-describedby={describedBy('files', props.problems, props.hint !== undefined)}
    />
  </div>
)
