import type { TemplateForm } from '../domains/document/index.ts'
import { matterForms, type Law } from '../domains/matter/index.ts'

/** Every document whose sentences an office may word, of all desks. */
export const templateForms = (law: () => Law): TemplateForm[] => [...matterForms(law)]
