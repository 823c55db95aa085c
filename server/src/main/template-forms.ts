import type { TemplateForm } from '../domains/document/index.ts'
import { backlogForms } from '../domains/backlog/index.ts'
import { conferenceForms } from '../domains/conference/index.ts'
import { handoverForms } from '../domains/handover/index.ts'
import { matterForms, type Law } from '../domains/matter/index.ts'
import { reliefForms } from '../domains/relief/index.ts'
import { reviewForms } from '../domains/review/index.ts'
import { supervisionForms } from '../domains/supervision/index.ts'

/** Every document whose sentences an office may word, of all desks. */
export const templateForms = (law: () => Law): TemplateForm[] => [
  ...matterForms(law),
  ...supervisionForms,
  ...reliefForms,
  ...reviewForms,
  ...conferenceForms,
  ...backlogForms,
  ...handoverForms,
]
