import { answered, type ConferenceMeeting } from '@huiyin/api'
import { useQueryClient } from '@tanstack/react-query'
import { api } from '../app/api.ts'
import type { RecordValues } from '../records/record-form.tsx'
import { ALL_CONFERENCE } from './queries.ts'

type Verb = ConferenceMeeting['may'][number]
/** One door per step; all take the meeting, the version that was seen, and the step's own input. */
type StepDoor = '/api/v1/conference/meetings/{regionId}/{id}/unlist'

/** Gives a step of a meeting and reads everything again. */
export function useMeetingStep(meeting: ConferenceMeeting): (verb: Verb, input: RecordValues) => Promise<void> {
  const queries = useQueryClient()
  const { regionId, id, version } = meeting
  return async (verb, input) => {
    try {
      await answered(
        api.POST(`/api/v1/conference/meetings/{regionId}/{id}/${verb}` as StepDoor, {
          params: { path: { regionId, id }, header: { 'If-Match': `"${version}"` } },
          body: input as { item: string },
        }),
      )
    } finally {
      await queries.invalidateQueries({ queryKey: ALL_CONFERENCE })
      await queries.invalidateQueries({ queryKey: ['matter'] })
    }
  }
}
