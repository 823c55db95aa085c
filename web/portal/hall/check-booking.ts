import { emailProblem, phoneProblem } from '../file/contact-checks.ts'
import { isStorable, type FormBody } from '../forms/form-body.ts'
import type { Typed } from './book-page.tsx'
import type { HallProblems } from './fields.tsx'

const LONGEST = { name: 100, phone: 40, email: 200, about: 200 } as const

/** What a form of an appointment says, line by line. */
export const typedIn = (form: FormBody): Typed => ({
  starts: form.line('starts'),
  name: form.line('name'),
  phone: form.line('phone'),
  email: form.line('email'),
  people: form.line('people'),
  about: form.line('about'),
})

/** What is missing or mistyped; the first problem of a field counts. */
export function bookingProblems(typed: Typed, needsTime: boolean): HallProblems {
  const long = Object.entries(LONGEST).flatMap(([name, most]) => {
    const text = typed[name as keyof typeof LONGEST]
    return text.length > most || !isStorable(text) ? [[name, 'tooLong'] as const] : []
  })
  return {
    ...(needsTime && typed.starts === '' && { starts: 'time' as const }),
    ...(typed.name === '' && { name: 'name' as const }),
    ...(typed.phone === '' && typed.email === '' && { phone: 'contact' as const }),
    ...(phoneProblem(typed.phone) !== undefined && { phone: 'phoneForm' as const }),
    ...(emailProblem(typed.email) !== undefined && { email: 'emailForm' as const }),
    ...(!/^[1-9]\d{0,3}$/.test(typed.people.normalize('NFKC')) && { people: 'people' as const }),
    ...Object.fromEntries(long),
  }
}
