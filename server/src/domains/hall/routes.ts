import type { App } from '../../platform/http/index.ts'
import type { HallDoors } from './doors.ts'
import { addBookingRoutes } from './routes-bookings.ts'
import { addHistoryRoute } from './routes-history.ts'
import { addHallRoutes } from './routes-halls.ts'
import { addLeaderRoutes } from './routes-leaders.ts'
import { addQueueRoutes } from './routes-queue.ts'
import { addReceiverRoutes } from './routes-receivers.ts'
import { addRoomRoutes } from './routes-rooms.ts'
import { addRosterRoutes } from './routes-roster.ts'
import { addSponsorRoutes } from './routes-sponsors.ts'

/** Every door of the reception hall. */
export function addHallDesk(app: App, doors: HallDoors): void {
  addHallRoutes(app, doors)
  addBookingRoutes(app, doors)
  addQueueRoutes(app, doors)
  addReceiverRoutes(app, doors)
  addRosterRoutes(app, doors)
  addLeaderRoutes(app, doors)
  addSponsorRoutes(app, doors)
  addRoomRoutes(app, doors)
  addHistoryRoute(app, doors)
}
