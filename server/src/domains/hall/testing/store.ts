import { newId } from '../../../platform/crypto/index.ts'
import type { Transaction } from '../../../platform/db/index.ts'
import type { Instant } from '../../../platform/time/index.ts'
import { scopeOf, type Officer, type Role } from '../../identity/index.ts'
import { officerOf, openMatterStore, type MatterStore } from '../../matter/testing/store.ts'
import { anId, OFFICES, type OfficeName } from '../../matter/testing/index.ts'
import { setUpHall, setWindow } from '../arrange.ts'
import { book, bookingScope } from '../appointments.ts'
import { wish, type Booking } from '../booking.ts'
import type { HallContext } from '../context.ts'
import type { Hall, Terms } from '../hall.ts'
import { hallMigrations } from '../migrations/index.ts'
import { getHall } from '../reader.ts'
import { someTerms } from './hall.ts'

/** A database with a hall of the county's petition office: two windows of its own and one of the housing bureau. */
export interface HallStore {
  store: MatterStore
  context: HallContext
  hall: Hall
  /** Ids of the windows. */
  windows: { one: string; two: string; housing: string }
  /** Somebody of an office; `n` tells colleagues apart. */
  officer(name?: OfficeName, n?: number, ...roles: Role[]): Officer
  as<T>(officer: Officer, work: (tx: Transaction) => Promise<T>): Promise<T>
  /** Books as a citizen does on the portal. */
  book(wish: { date: string; starts: string; peoplePresent?: number }): Promise<Booking>
  close(): Promise<void>
}

/** 2026-03-02 is a Monday; 01:30Z is 9:30 in the morning. */
export async function openHallStore(
  now: Instant = '2026-03-02T01:30:00.000Z',
  terms: Partial<Terms> = {},
): Promise<HallStore> {
  const store = await openMatterStore(now, hallMigrations)
  const context: HallContext = { ...store.context, desk: store.desk }
  const officer = (name: OfficeName = 'countyPetitions', n = 0, ...roles: Role[]): Officer => {
    const one = officerOf(name, roles.length === 0 ? undefined : roles)
    return n === 0 ? one : { ...one, staffId: anId(9000 + n) }
  }
  const as = <T>(who: Officer, work: (tx: Transaction) => Promise<T>): Promise<T> =>
    store.test.database.write(scopeOf(who), work)
  const head = officer()
  const { id: hallId } = await as(head, (tx) =>
    setUpHall(tx, context, head, { name: { zh: '县接待大厅', en: 'County hall' }, place: '', terms: someTerms(terms) }),
  )
  const open = (version: number, en: string, officeId: string | null) =>
    as(head, (tx) =>
      setWindow(tx, context, head, { hallId, version }, { name: { zh: en, en }, officeId, active: true }),
    )
  const windows = {
    one: await open(1, 'one', null),
    two: await open(2, 'two', null),
    housing: await open(3, 'housing', OFFICES.countyHousing),
  }
  const hall = await as(head, (tx) => getHall(tx, hallId))
  return {
    store,
    context,
    hall,
    windows,
    officer,
    as,
    book(time) {
      const id = newId()
      const asked = wish.parse({ ...time, contact: { name: '欧阳隐身', phone: '0999-12345-SECRET' } })
      return store.test.database.write(bookingScope(id, hall.regionId), (tx) =>
        book(tx, context, { id, hallId, wish: asked, officer: null }),
      )
    },
    close: () => store.close(),
  }
}
