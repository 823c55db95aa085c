import type { KeyRing } from '../../platform/crypto/index.ts'
import type { Transaction } from '../../platform/db/index.ts'
import type { Instant, LocalDate } from '../../platform/time/index.ts'
import type { WordsUsed } from '../document/index.ts'
import { aboutMatter, type Matter, type Petitioner } from '../matter/index.ts'
import { notify, putIntoOutbox, TO_CONTACT } from '../notification/index.ts'
import type { Announced, HearingCommand, HearingEvent, HearingInput } from './hearing.ts'
import { HEARING_CANCELLED, hearingNotices } from './notices.ts'
import { openParticipants, sealParticipants } from './participants.ts'
import { namesSomebody } from './redact.ts'
import { refuse } from './refuse.ts'
import type { HearingRow } from './tables.ts'
import { deletePublication, storePublication, updateHearing } from './writer.ts'

/** What a step of a hearing works with. */
export interface HearingWork {
  readonly keys: KeyRing
  readonly today: LocalDate
  readonly now: Instant
  readonly staffId: string
  readonly people: readonly Petitioner[]
  requireInvitable(matter: Matter, invited: readonly string[]): void
  /** The place of the hearing, whose room is given back before another is taken; null where it is called off. */
  placeFor(input: Pick<HearingInput, 'room' | 'place' | 'on' | 'time' | 'invited'> | null): Promise<string>
  issueNotice(): Promise<{ number: string; words: WordsUsed }>
  tell(input: Announced): Promise<void>
  note(event: HearingEvent): Promise<void>
  /** Writes the record 听证笔录 into the matter, whose limit it concerns in second review. */
  record(heard: { from: LocalDate; to: LocalDate; record: string }): Promise<void>
}

/** Carries out a step of a hearing that its state allows. */
export async function actOnHearing(
  tx: Transaction,
  row: HearingRow,
  matter: Matter,
  { verb, input }: HearingCommand,
  work: HearingWork,
): Promise<void> {
  switch (verb) {
    case 'change': {
      if (input.on <= work.today) throw refuse('invalid', 'pastDay')
      work.requireInvitable(matter, input.invited)
      const place = await work.placeFor(input)
      const { number, words } = await work.issueNotice()
      const after = await updateHearing(tx, row, {
        topic: input.topic,
        from_date: input.on,
        to_date: input.on,
        at_time: input.time,
        place,
        bring: input.bring,
        open_doors: input.open,
        invited: input.invited,
        number,
        noticed_on: work.today,
        ...(input.people === undefined
          ? {}
          : sealParticipants(work.keys, row.id, { people: input.people, present: '' })),
      })
      await work.tell({ ...input, place })
      const [stay, come] = [true, false].map((known) =>
        after.invited.filter((id) => row.invited.includes(id) === known),
      ) as [string[], string[]]
      await putIntoOutbox(tx, [
        ...hearingNotices('moved', matter, after, stay),
        ...hearingNotices('invited', matter, after, come),
      ])
      return work.note({ type: 'changed', data: { on: input.on, number, reason: input.reason, words } })
    }
    case 'cancel': {
      await work.placeFor(null)
      const after = await updateHearing(tx, row, { state: 'cancelled' })
      await putIntoOutbox(tx, hearingNotices('cancelled', matter, after, after.invited))
      if (matter.contactable)
        await notify(tx, {
          notice: HEARING_CANCELLED,
          about: aboutMatter(matter),
          to: TO_CONTACT,
          once: row.id,
          values: { on: row.from_date },
        })
      return work.note({ type: 'cancelled', data: input })
    }
    case 'hold': {
      if (row.from_date > work.today) throw refuse('step-not-open', 'notYet')
      if (input.to < row.from_date || input.to > work.today) throw refuse('invalid', 'dates')
      const { people } = openParticipants(work.keys, row)
      await work.record({ from: row.from_date, to: input.to, record: input.record })
      await updateHearing(tx, row, {
        state: 'held',
        to_date: input.to,
        conclusion: input.conclusion,
        ...sealParticipants(work.keys, row.id, { people, present: input.present }),
      })
      return work.note({ type: 'held', data: { from: row.from_date, to: input.to } })
    }
    case 'publish': {
      if (matter.confidential || matter.class === 'accusation') throw refuse('not-allowed', 'confidential')
      if (namesSomebody(`${input.title}\n${input.text}`, work.people)) throw refuse('invalid', 'identityLeft')
      await updateHearing(tx, row, {})
      await storePublication(tx, {
        region_id: row.region_id,
        hearing_id: row.id,
        office_id: row.office_id,
        title: input.title,
        text: input.text,
        held_on: row.to_date,
        published_by: work.staffId,
        published_at: work.now,
      })
      return work.note({ type: 'published', data: {} })
    }
    case 'withdraw': {
      await updateHearing(tx, row, {})
      await deletePublication(tx, row.region_id, row.id)
      return work.note({ type: 'withdrawn', data: input })
    }
  }
}
