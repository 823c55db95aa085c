import { OFFICES } from './offices.ts'
import { officerOf, type MatterStore } from './store.ts'
import { OPINION, REVIEW } from './steps.ts'

type Key = Awaited<ReturnType<MatterStore['file']>>

/** Files one matter after another and leaves each in another phase; their keys by phase. */
export async function mattersInManyPhases(store: MatterStore): Promise<Record<string, Key>> {
  const give: MatterStore['give'] = (...args) => store.give(...args)
  const atHousing = () => store.file({ office: OFFICES.countyHousing })
  const accept = async (key: Key) =>
    give('countyHousing', key, 'accept', { way: 'handling-opinion', noticeGiven: true })
  const accepted = async () => {
    const key = await atHousing()
    await accept(key)
    return key
  }
  const answered = async () => {
    const key = await accepted()
    await give('countyHousing', key, 'answer', OPINION)
    return key
  }
  const delivered = async () => {
    const key = await answered()
    await give('countyHousing', key, 'deliver', {
      on: '2026-03-02',
      method: 'post',
      postNumber: 'XA00000001',
      proof: 'signed',
    })
    return key
  }
  const routed = async () => {
    const key = await store.file()
    await give('countyPetitions', key, 'transfer', { to: OFFICES.countyHousing, noticeGiven: false, reason: 'theirs' })
    return key
  }
  const inReview = async () => {
    const key = await delivered()
    await store.desk.give({ kind: 'citizen', ...key }, key, {
      verb: 'requestReview',
      input: { reasons: 'Still dark.' },
    })
    return key
  }
  const made: Record<string, Key> = {
    registered: await store.file({ topic: '0101', postmarkedOn: '2026-02-27', channel: 'letter', petitioners: [] }),
    routed: await routed(),
    accepted: await accepted(),
    answered: await answered(),
    delivered: await delivered(),
    'in-review': await inReview(),
  }
  const objected = await routed()
  await give('countyHousing', objected, 'object', { reasons: 'It belongs to water.', suggestedOffice: null })
  made['objected'] = objected
  const withdrawn = await store.file()
  await store.desk.give({ kind: 'citizen', ...withdrawn }, withdrawn, {
    verb: 'withdraw',
    input: { reason: 'Settled.' },
  })
  made['withdrawn'] = withdrawn
  const concluded = await delivered()
  await give('countyHousing', concluded, 'execute', { result: 'Repaired.' })
  await give('countyHousing', concluded, 'conclude', { report: 'Done.' })
  await store.desk.give({ kind: 'citizen', ...concluded }, concluded, {
    verb: 'rate',
    input: { office: 'handling-office', rating: 'satisfied', reason: '' },
  })
  made['concluded'] = concluded
  const reviewed = await inReview()
  await give('county', reviewed, 'review', REVIEW)
  made['reviewed'] = reviewed
  const extended = await accepted()
  await give('countyHousing', extended, 'extend', { days: 30, reason: 'Parts are late.', noticeGiven: true })
  made['extended'] = extended
  const letterBack = await answered()
  const post = { on: '2026-03-02', postNumber: 'XA00000002' } as const
  await give('countyHousing', letterBack, 'dispatch', { ...post, destination: 'stated' })
  await give('countyHousing', letterBack, 'recordReturn', { on: post.on, reason: 'moved' })
  await give('countyHousing', letterBack, 'dispatch', { ...post, postNumber: 'XA00000003', destination: 'registered' })
  made['letter-back'] = letterBack
  const accusation = await store.file({ class: 'accusation', accused: [OFFICES.countyHousing] })
  await give('countyPetitions', accusation, 'recuse', {
    staffId: officerOf('countyPetitions').staffId,
    reason: 'A relative.',
  })
  made['accusation'] = accusation
  return made
}
