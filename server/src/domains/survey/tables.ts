import type { Generated } from 'kysely'
import type { Instant, LocalDate } from '../../platform/time/index.ts'
import type { SurveyState } from './states.ts'
import type { Batch, Question, SurveyKind, SurveyStep } from './survey.ts'

export interface SurveyRow {
  region_id: string
  id: string
  office_id: string
  kind: SurveyKind
  title: string
  lead: string
  opens_on: LocalDate
  closes_on: LocalDate
  questions: readonly Question[]
  state: SurveyState
  version: number
}

export interface SurveyTables {
  survey: SurveyRow
  survey_step: {
    region_id: string
    survey_id: string
    seq: number
    verb: SurveyStep['verb']
    at: Instant
    staff_id: string
    said: string
  }
  survey_batch: {
    region_id: string
    survey_id: string
    n: number
    way: Batch['way']
    label: string
    size: number
    entered: Generated<number>
    on_date: LocalDate
  }
}
