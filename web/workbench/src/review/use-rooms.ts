import { useOwnHalls } from '../hall/hall-frame.tsx'
import type { Choice } from '../office/queries.ts'
import { fill, useSay, useWords } from '../ui/words.ts'
import { REVIEW } from './words/index.ts'

/** The meeting rooms of the halls in which the own office works, as choices `hall/room`. */
export function useRooms(): readonly Choice[] {
  const { fields } = useWords(REVIEW)
  const say = useSay()
  const { halls } = useOwnHalls()
  return halls
    .filter(({ active }) => active)
    .flatMap((hall) =>
      hall.rooms
        .filter(({ active }) => active)
        .map((room) => ({
          value: `${hall.id}/${room.id}`,
          label: say(room.name),
          note: `${say(hall.name)} · ${fill(fields.seats, { seats: room.seats })}`,
        })),
    )
}
