import type { Problem } from './problem.ts'

interface Responses<Body> {
  200: { headers: Record<string, unknown>; content: { 'application/json': Body } }
  default: { headers: Record<string, unknown>; content: { 'application/problem+json': Problem } }
}
interface Nothing {
  query?: never
  header?: never
  path?: never
  cookie?: never
}
interface Reads<Body> {
  parameters: Nothing
  requestBody?: never
  responses: Responses<Body>
}
interface Writes<Body, Input> {
  parameters: Nothing
  requestBody: { content: { 'application/json': Input } }
  responses: Responses<Body>
}
interface Bilingual {
  zh: string
  en: string
}

export interface LimitView {
  id: string
  step: Bilingual
  article: string
  amount: number
  unit: 'calendar-days' | 'working-days'
  startsAt: Bilingual
  rollLastDay: 'next-working-day' | 'none'
  inForceFrom: string
  inForceTo?: string
  upTo?: boolean
  excludesHearingDays?: boolean
  source: Bilingual
  tightens?: Bilingual
}
export interface RuleSetView {
  id: string
  name: Bilingual
  extends: string | null
  limits: LimitView[]
}
export interface CalendarYearView {
  year: number
  published: boolean
  notices: { title: string; number?: string; issuedOn?: string }[]
  days: { date: string; kind: 'holiday' | 'working-weekend'; name: Bilingual }[]
}

/** Doors that the server has not described yet. */
export interface PendingPaths {
  '/api/v1/rules': { get: Reads<{ items: RuleSetView[] }> }
  '/api/v1/calendar': { get: Reads<{ years: CalendarYearView[] }> }
  '/api/v1/calendar/import': {
    post: Writes<
      { lines: Bilingual[]; problems: { line: number; zh: string; en: string }[] },
      { text: string; fileName: string; dryRun: boolean }
    >
  }
}
