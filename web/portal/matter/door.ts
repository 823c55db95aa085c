import type { FastifyReply, FastifyRequest } from 'fastify'
import { citizenOwn } from '../../../server/src/domains/filing/index.ts'
import { HuiyinError } from '../../../server/src/platform/errors/index.ts'
import type { CitizenCommand, CitizenMatter, MatterKey } from '../backend.ts'
import { goTo } from '../layout/render.ts'
import type { Portal } from '../portal.ts'

/** Only who gave the number and the code of this matter. */
export const OWN = { policy: citizenOwn.name }

/** What the pages of one matter share. */
export interface MatterDoor {
  readonly portal: Portal
  /** The matter of the asking citizen; their hour starts anew. */
  readonly open: (request: FastifyRequest, reply: FastifyReply) => Promise<CitizenMatter>
  /**
   * Gives commands of one kind and goes back to the matter, which then says what was done. An officer who acts in the same moment is no
   * reason to refuse a petitioner: the command is given once more to the matter as it then is.
   */
  readonly give: (
    request: FastifyRequest,
    reply: FastifyReply,
    matter: CitizenMatter,
    ...commands: [CitizenCommand, ...CitizenCommand[]]
  ) => Promise<FastifyReply>
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
      const key = await backend.whereIs(keyOf(request))
      const matter = await backend.matter(key)
      backend.admit(reply, key)
      return matter
    },
    async give(request, reply, matter, ...commands) {
      const key = await backend.whereIs(keyOf(request))
      let { version } = matter
      for (const command of commands) {
        try {
          await backend.give(key, version, command)
        } catch (error) {
          if (!(error instanceof HuiyinError) || error.code !== 'conflict') throw error
          await backend.give(key, (await backend.matter(key)).version, command)
        }
        version = (await backend.matter(key)).version
      }
      return goTo(reply, portal.visit(request).to('matter', {}, { done: commands[0].verb }))
    },
  }
}
