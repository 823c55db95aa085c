import type { FastifyReply, FastifyRequest } from 'fastify'
import { HuiyinError } from '../../../server/src/platform/errors/index.ts'
import type { CitizenCommand, CitizenMatter, MatterKey } from '../backend.ts'
import { goTo } from '../layout/render.ts'
import type { Portal } from '../portal.ts'

/** Only who gave the number and the code of this matter. */
export const OWN = { policy: 'citizen.own' } as const

/** What the pages of one matter share. */
export interface MatterDoor {
  readonly portal: Portal
  /** The matter of the asking citizen; their hour starts anew. */
  open(request: FastifyRequest, reply: FastifyReply): Promise<CitizenMatter>
  /** Gives a command and goes back to the matter, which then says what was done. */
  give(
    request: FastifyRequest,
    reply: FastifyReply,
    matter: CitizenMatter,
    command: CitizenCommand,
  ): Promise<FastifyReply>
}

export function keyOf(request: FastifyRequest): MatterKey {
  const { actor } = request
  if ((actor.kind as string) !== 'citizen') throw new HuiyinError('not-signed-in')
  const { regionId, matterId } = actor as unknown as MatterKey
  return { regionId, matterId }
}

export function openDoor(portal: Portal): MatterDoor {
  const { backend } = portal
  return {
    portal,
    async open(request, reply) {
      const key = keyOf(request)
      const matter = await backend.matter(key)
      backend.admit(reply, key)
      return matter
    },
    async give(request, reply, matter, command) {
      await backend.give(keyOf(request), matter.version, command)
      return goTo(reply, portal.visit(request).to('matter', {}, { done: command.verb }))
    },
  }
}
