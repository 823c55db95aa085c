import type { Migration } from '../../../platform/db/index.ts'
import { hallTables } from './0001-hall.ts'
import { receiverTable } from './0002-receiver.ts'
import { rosterTables } from './0003-roster.ts'
import { roomTables } from './0004-rooms.ts'
import { hallDeputy } from './0005-deputy.ts'
import { roomHorizon } from './0006-room-horizon.ts'

export const hallMigrations: readonly Migration[] = [
  hallTables,
  receiverTable,
  rosterTables,
  roomTables,
  hallDeputy,
  roomHorizon,
]
