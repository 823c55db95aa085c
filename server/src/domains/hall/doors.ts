import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Transaction } from '../../platform/db/index.ts'
import { sheetFormat } from '../../platform/documents/index.ts'
import { commandOf, type Identification, lang, once, type Outcome, recordPlace } from '../../platform/http/index.ts'
import { officerOf, scopeOf, type Officer } from '../identity/index.ts'
import type { HallContext } from './context.ts'
import { hallPolicies } from './policy.ts'

/** What the doors of the hall open. */
export interface HallDoors {
  readonly context: HallContext
  readonly identification: Identification
}

export const reading = { policy: hallPolicies.read.name }
export const working = { policy: hallPolicies.work.name }
export const sponsoring = { policy: hallPolicies.sponsor.name }
export const arranging = { policy: hallPolicies.arrange.name }
/** A change of something that may have changed meanwhile. */
export const versioned = <T extends object>(config: T): T & { versioned: true } => ({ ...config, versioned: true })

export { officerOf, recordPlace }
export const tags = ['hall']
export const hallPlace = z.object({ hallId: z.uuid() })
/** A table to take away, in the language of whoever asks. */
export const taking = z.object({ format: sheetFormat, lang })

/** Carries a write of an officer out once, however often it is sent. */
export const writeOnce = <T extends Outcome>(
  { context, identification }: HallDoors,
  request: FastifyRequest,
  work: (tx: Transaction, officer: Officer) => Promise<T>,
): Promise<T> => {
  const officer = officerOf(request)
  return once(context.database, scopeOf(officer), commandOf(identification, request, officer.regionId), (tx) =>
    work(tx, officer),
  )
}

/** Reads as the officer who asks. */
export const readAs = <T>(
  { context }: HallDoors,
  request: FastifyRequest,
  work: (tx: Transaction, officer: Officer) => Promise<T>,
): Promise<T> => {
  const officer = officerOf(request)
  return context.database.read(scopeOf(officer), (tx) => work(tx, officer))
}
