import { z } from 'zod'
import { findOffice, type OfficeTree } from '../office/index.ts'
import type { MatterKey } from '../matter/index.ts'
import { day } from './hall.ts'
import { PURPOSES, type RoomUse } from './room.ts'

const bilingual = z.object({ zh: z.string(), en: z.string() })

export const roomUseView = z
  .object({
    regionId: z.string(),
    id: z.uuid(),
    hallId: z.uuid(),
    roomId: z.uuid(),
    date: day,
    starts: z.string(),
    ends: z.string(),
    purpose: z.enum(PURPOSES),
    peoplePresent: z.int(),
    by: z.string().nullable(),
    office: bilingual,
    officeId: z.uuid(),
    /** The matter that it is for; null also for whoever may not see the matter. */
    matter: z.object({ regionId: z.string(), matterId: z.uuid() }).nullable(),
    version: z.int(),
  })
  .meta({ id: 'HallRoomUse' })
export type RoomUseView = z.output<typeof roomUseView>

export const presentRoomUse = (
  { staffId, state: _state, ...use }: RoomUse,
  matter: MatterKey | undefined,
  names: ReadonlyMap<string, string>,
  offices: OfficeTree,
): RoomUseView => ({
  ...use,
  by: names.get(staffId) ?? null,
  office: findOffice(offices, use.officeId)?.name ?? { zh: '', en: '' },
  matter: matter ? { regionId: matter.regionId, matterId: matter.matterId } : null,
})

export const roomUsesOfMatter = z
  .array(roomUseView.extend({ room: bilingual, place: z.string() }))
  .meta({ id: 'HallRoomsOfMatter' })
