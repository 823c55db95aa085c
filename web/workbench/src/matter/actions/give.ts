import { answered, type OfficerMatter } from '@huiyin/api'
import { api } from '../../app/api.ts'
import type { Language } from '../../ui/preferences.ts'
import type { At } from '../queries.ts'
import type { Verb } from './form-spec.ts'

/** One door per verb; all take the matter, the version that was seen, and the verb's own input. */
type CommandDoor = '/api/v1/matters/{regionId}/{matterId}/commands/handle'
type Body = { note: string }

export interface Given {
  at: At
  verb: Verb
  /** The version that the officer saw. */
  version: number
  input: unknown
  /** The same for the same sending, so that a repeated click is one step. */
  key: string
}

/** Gives a command. Null when the officer no longer sees the matter afterwards (own recusal). */
export async function giveCommand({ at, verb, version, input, key }: Given): Promise<OfficerMatter | null> {
  const door = `/api/v1/matters/{regionId}/{matterId}/commands/${verb}` as CommandDoor
  const matter = await answered(
    api.POST(door, {
      params: { path: { regionId: at.regionId, matterId: at.matterId }, header: { 'If-Match': `"${version}"` } },
      headers: { 'idempotency-key': key },
      body: input as Body,
    }),
  )
  return matter ?? null
}

/** The document that the command would write, as a page to look at; null when it writes none. */
export async function previewOf(
  { at: { regionId, matterId }, verb, input }: Pick<Given, 'at' | 'verb' | 'input'>,
  lang: Language,
): Promise<string | null> {
  const door = '/api/v1/matters/{regionId}/{matterId}/commands/{verb}/preview'
  const { html } = await answered(
    api.POST(door, {
      params: { path: { regionId, matterId, verb }, query: { lang } },
      body: input as Record<string, unknown>,
    }),
  )
  return html
}
