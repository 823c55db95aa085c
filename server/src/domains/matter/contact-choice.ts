import { choose, findChosenPoint, type Choice, type OutsideChannel } from '../notification/index.ts'
import type { Language } from '../calendar/index.ts'
import { maskContact } from '../../platform/text/index.ts'
import { scopeOf, type Actor } from '../identity/index.ts'
import type { MatterContext } from './context.ts'
import { filedPoint } from './notice-subject.ts'
import { openPeople } from './people.ts'
import { findPeople } from './reader.ts'
import type { Petitioner } from './petitioner.ts'

type Citizen = Actor & { kind: 'citizen' }
type Known = Partial<Record<OutsideChannel, string>>

/** How a petitioner is told, with masked addresses. */
export interface ShownChoice {
  readonly channel: Choice
  readonly address: string
  readonly known: Known
}

/** How the petitioner of a matter is told, and changing it; only for who has opened the matter. */
export interface ContactChoices {
  shown(actor: Citizen): Promise<ShownChoice>
  /** @throws HuiyinError 'invalid' when the channel has no address, neither a new one nor one that is known */
  choose(actor: Citizen, wish: { channel: Choice; address: string; language: Language }): Promise<void>
}

export function contactChoices(context: MatterContext): ContactChoices {
  const { database, keys, clock } = context
  const record = ({ regionId, matterId }: Citizen) => ({ of: 'matter', regionId, id: matterId })

  const read = (actor: Citizen) =>
    database.read(scopeOf(actor), async (tx) => {
      const sealed = await findPeople(tx, actor)
      const people = sealed ? openPeople(keys, actor.matterId, sealed) : []
      const chosen = await findChosenPoint(tx, keys, record(actor))
      const known = knownOf(people)
      return {
        point: chosen === undefined ? filedPoint(people) : chosen,
        known: chosen ? { ...known, [chosen.channel]: chosen.address } : known,
      }
    })

  return {
    async shown(actor) {
      const { point, known } = await read(actor)
      return {
        channel: point?.channel ?? 'none',
        address: maskContact(point?.address ?? ''),
        known: Object.fromEntries(Object.entries(known).map(([channel, address]) => [channel, maskContact(address)])),
      }
    },

    async choose(actor, { channel, address, language }) {
      const { known } = await read(actor)
      const given = channel === 'none' ? '' : address.trim() || (known[channel] ?? '')
      await database.write(scopeOf(actor), (tx) =>
        choose(tx, { keys, now: clock.now() }, record(actor), { channel, address: given, language }),
      )
    },
  }
}

/** The addresses that were given with the matter, the first of each kind. */
function knownOf(people: readonly Petitioner[]): Known {
  const first = (of: (person: Petitioner) => string | undefined): string => people.map(of).find(Boolean) ?? ''
  const all = {
    email: first(({ email }) => email),
    sms: first(({ phone }) => phone),
    'official-account': first(({ account }) => account),
  }
  return Object.fromEntries(Object.entries(all).filter(([, address]) => address !== ''))
}
