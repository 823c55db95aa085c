import type { FormSpec, Verb } from './form-spec.ts'
import { OPINION_FORMS } from './opinion-forms.ts'
import { ROUTING_FORMS } from './routing-forms.ts'
import { KEEPING_FORMS } from './keeping-forms.ts'

/** The form of every verb, as data; one renderer (`action-form.tsx`) shows them all. */
export const FORMS: { readonly [V in Verb]: FormSpec<V> } = { ...ROUTING_FORMS, ...OPINION_FORMS, ...KEEPING_FORMS }
