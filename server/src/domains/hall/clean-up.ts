import { addDays } from '../../platform/time/index.ts'
import type { HallContext } from './context.ts'
import { termsOn } from './opening.ts'
import { closePastBookings, destroyContacts } from './queue-writer.ts'
import { findHalls } from './reader.ts'

/** Every night: closes appointments nobody came to, and destroys what visitors left once its time by the hall's terms is over. */
export async function cleanHalls({ database, clock }: Pick<HallContext, 'database' | 'clock'>): Promise<number> {
  return database.write({ audience: 'system' }, async (tx) => {
    const today = clock.today()
    await closePastBookings(tx, today)
    let destroyed = 0
    for (const hall of await findHalls(tx)) {
      const keepDays = termsOn(hall.terms, today)?.keepDays
      if (keepDays !== undefined) destroyed += await destroyContacts(tx, hall, addDays(today, -keepDays))
    }
    return destroyed
  })
}
