import {
  answered,
  type AssessmentCheck,
  type AssessmentHome,
  type AssessmentResult,
  type AssessmentRound,
  type AssessmentScheme,
} from '@huiyin/api'
import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { api } from '../app/api.ts'

export interface RecordAt {
  regionId: string
  id: string
}
const KEY = 'assessment'
/** Everything that was read of assessments, to be read again after a step. */
export const ALL_ASSESSMENT = [KEY] as const

export type SchemeBody = AssessmentScheme['body']
export type Item = SchemeBody['items'][number]

export const homeQuery = queryOptions({
  queryKey: [KEY, 'home'],
  queryFn: (): Promise<AssessmentHome> => answered(api.GET('/api/v1/assessment')),
})
export const schemeQuery = (path: RecordAt) =>
  queryOptions({
    queryKey: [KEY, 'scheme', path.id],
    queryFn: (): Promise<AssessmentScheme> =>
      answered(api.GET('/api/v1/assessment/schemes/{regionId}/{id}', { params: { path } })),
  })
export const roundQuery = (path: RecordAt) =>
  queryOptions({
    queryKey: [KEY, 'round', path.id],
    queryFn: (): Promise<AssessmentRound> =>
      answered(api.GET('/api/v1/assessment/rounds/{regionId}/{id}', { params: { path } })),
  })
export const resultQuery = (path: RecordAt) =>
  queryOptions({
    queryKey: [KEY, 'result', path.id],
    queryFn: (): Promise<AssessmentResult> =>
      answered(api.GET('/api/v1/assessment/results/{regionId}/{id}', { params: { path } })),
  })
/** What is said of rules while they are written; nothing is kept. */
export const checkQuery = (body: Pick<SchemeBody, 'items' | 'total'>) =>
  queryOptions({
    queryKey: [KEY, 'check', JSON.stringify(body)],
    queryFn: (): Promise<AssessmentCheck> => answered(api.POST('/api/v1/assessment/check', { body })),
    placeholderData: keepPreviousData,
    retry: false,
  })
/** The version of a record, as a command says from which it goes on. */
export const ifMatch = (version: number) => ({ 'If-Match': `"${version}"` })
