import { describe, expect, it } from 'vitest'
import { MATTER_ROLES, ROLES, scopeOf, type Actor, type Role } from '../identity/index.ts'
import { getOffice, treeOf } from '../office/index.ts'
import { COMMANDS, type Verb } from './commands/index.ts'
import { evolve } from './evolve.ts'
import { GIVEN_BY } from './givers.ts'
import { commandsFor, mayGive, maySee, requireGive, seenBy } from './policy.ts'
import { commandsIn } from './states.ts'
import {
  aMatter,
  accepted,
  answered,
  anOfficer,
  delivered,
  OFFICE_NAMES,
  OFFICE_TREE,
  officeName,
  OFFICES,
  reviewRequested,
  staffOf,
  thePetitionerOf,
  type OfficeName,
  Story,
} from './testing/index.ts'

/** What the other region has of a matter that was handed over to it. */
function copied(story: Story, to: string): Story {
  const handedOver = story.give('handOver', { to, reason: 'There.' }).events.at(-1)
  if (handedOver?.type !== 'handed-over') throw new Error('was not handed over')
  const { data, on } = handedOver
  const event = { type: 'taken-over-from', on, data: { ...data, origin: data.source } } as const
  const place = { matterId: data.target.matterId, seq: story.matter.version + 1, at: '2026-03-02T02:00:00.000Z' }
  return new Story(evolve(story.matter, event, place), [...story.events, event], story.today)
}

const registered = aMatter().registeredAt('countyPetitions', '2026-03-02')
const routed = registered.give('assign', { lead: OFFICES.countyHousing, assisting: [OFFICES.countyWater] })
const objected = routed.give('object', { reasons: 'Not ours.' })
const handled = accepted(routed, '2026-03-04')
const told = delivered(answered(handled, '2026-03-10'), '2026-03-11')
const inReview = reviewRequested(told, '2026-03-12')
const merged = aMatter().registeredAt('countyRivers', '2026-03-02')
const supervised = handled
  .on('2026-03-05')
  .by('countyPetitions')
  .give('supervise', { letter: 'Please answer.', replyBy: '2026-03-20' })
const arriving = copied(routed, OFFICES.neighbourPetitions)
const MOMENTS = { registered, routed, objected, handled, supervised, told, inReview, merged, arriving }
type Moment = keyof typeof MOMENTS

const DESK = ['intake-clerk', 'handler', 'head'] as const
/** Who may give a command at a moment: roles by office. Nobody else may, in any office, in any role. */
type Row = readonly [Verb, Moment, Partial<Record<OfficeName, readonly Role[]>>]

const TABLE: readonly Row[] = [
  ['classify', 'registered', { countyPetitions: DESK }],
  ['transfer', 'registered', { countyPetitions: DESK }],
  ['transfer', 'routed', { countyHousing: DESK }],
  ['assign', 'registered', { countyPetitions: DESK }],
  ['accept', 'routed', { countyHousing: DESK }],
  ['decline', 'routed', { countyHousing: DESK }],
  ['object', 'routed', { countyHousing: DESK }],
  ['separate', 'registered', { countyPetitions: DESK }],
  ['handOver', 'registered', { countyPetitions: DESK }],
  ['handOver', 'handled', { countyHousing: DESK }],
  ['takeUp', 'arriving', { neighbourPetitions: DESK }],
  ['sendBack', 'arriving', { neighbourPetitions: DESK }],
  ['direct', 'handled', { countyHousing: DESK }],
  ['answer', 'handled', { countyHousing: DESK }],
  ['dispatch', 'handled', { countyHousing: DESK }],
  ['recordReturn', 'handled', { countyHousing: DESK }],
  ['deliver', 'handled', { countyHousing: DESK }],
  ['hearing', 'handled', { countyHousing: DESK }],
  ['hearing', 'inReview', { county: DESK }],
  ['mediate', 'handled', { countyHousing: DESK }],
  ['conclude', 'told', { countyHousing: DESK }],
  ['handle', 'handled', { countyHousing: DESK, countyWater: DESK }],
  ['execute', 'told', { countyHousing: DESK }],
  ['execute', 'inReview', { countyHousing: DESK }],
  ['extend', 'handled', { countyHousing: ['head'] }],
  ['review', 'inReview', { county: ['handler', 'head'] }],
  ['secondReview', 'inReview', { county: ['handler', 'head'] }],
  ['upholdObjection', 'objected', { countyPetitions: ['intake-clerk', 'head'] }],
  ['rejectObjection', 'objected', { countyPetitions: ['intake-clerk', 'head'] }],
  [
    'decideCompetence',
    'objected',
    {
      county: ['head', 'supervisor'],
      city: ['head', 'supervisor'],
      cityPetitions: ['head', 'supervisor'],
      province: ['head', 'supervisor'],
      provincePetitions: ['head', 'supervisor'],
    },
  ],
  ['succeed', 'routed', {}],
  [
    'succeed',
    'merged',
    {
      countyWater: ['head'],
      countyPetitions: ['head'],
      cityPetitions: ['head'],
      provincePetitions: ['head'],
    },
  ],
  [
    'supervise',
    'handled',
    {
      countyPetitions: ['supervisor', 'head'],
      cityPetitions: ['supervisor', 'head'],
      provincePetitions: ['supervisor', 'head'],
    },
  ],
  ['supervise', 'registered', { cityPetitions: ['supervisor', 'head'], provincePetitions: ['supervisor', 'head'] }],
  ['replySupervision', 'handled', {}],
  ['replySupervision', 'supervised', { countyHousing: DESK }],
  ['recuse', 'handled', { countyPetitions: ['head'], countyHousing: ['head'], countyWater: ['head'] }],
  [
    'link',
    'handled',
    {
      countyPetitions: ['intake-clerk', 'handler', 'supervisor'],
      countyHousing: ['intake-clerk', 'handler', 'supervisor'],
      countyWater: ['intake-clerk', 'handler', 'supervisor'],
    },
  ],
  [
    'unlink',
    'routed',
    {
      countyPetitions: ['intake-clerk', 'handler', 'supervisor'],
      countyHousing: ['intake-clerk', 'handler', 'supervisor'],
      countyWater: ['intake-clerk', 'handler', 'supervisor'],
    },
  ],
  [
    'addMaterial',
    'handled',
    {
      countyPetitions: ['intake-clerk', 'handler'],
      countyHousing: ['intake-clerk', 'handler'],
      countyWater: ['intake-clerk', 'handler'],
    },
  ],
  ['withdraw', 'handled', { countyPetitions: ['intake-clerk'] }],
  [
    'requestReview',
    'told',
    {
      county: DESK,
      countyPetitions: ['intake-clerk'],
      countyHousing: ['intake-clerk'],
      countyWater: ['intake-clerk'],
    },
  ],
  [
    'requestSecondReview',
    'told',
    {
      county: DESK,
      countyPetitions: ['intake-clerk'],
      countyHousing: ['intake-clerk'],
      countyWater: ['intake-clerk'],
    },
  ],
  ['refuseReview', 'told', { county: DESK }],
  ['formPanel', 'inReview', { county: ['head'] }],
  ['changeWishes', 'handled', { countyPetitions: ['intake-clerk'] }],
  ['rate', 'told', {}],
]

describe('who may give which command', () => {
  it.each(TABLE)('%s, when %s', (verb, moment, allowed) => {
    const { matter } = MOMENTS[moment]
    for (const name of OFFICE_NAMES) {
      const may = ROLES.filter((role) => mayGive(anOfficer(name, role), matter, verb, OFFICE_TREE) === true)
      expect([name, may]).toEqual([name, ROLES.filter((role) => allowed[name]?.includes(role) ?? false)])
    }
  })

  it('speaks of every command', () => {
    expect([...new Set(TABLE.map(([verb]) => verb))].toSorted()).toEqual(Object.keys(COMMANDS).toSorted())
    expect(Object.keys(GIVEN_BY).toSorted()).toEqual(Object.keys(COMMANDS).toSorted())
  })

  it('lets the petitioner add, withdraw, ask for review and rate, in the own matter only', () => {
    const petitioner = thePetitionerOf(told.matter)
    const may = (actor: Actor) =>
      Object.keys(COMMANDS).filter((verb) => mayGive(actor, told.matter, verb as Verb, OFFICE_TREE) === true)
    expect(may(petitioner).toSorted()).toEqual([
      'addMaterial',
      'changeWishes',
      'rate',
      'requestReview',
      'requestSecondReview',
      'withdraw',
    ])
    expect(may(thePetitionerOf({ id: 'another', regionId: told.matter.regionId }))).toEqual([])
    expect(may(thePetitionerOf({ id: told.matter.id, regionId: '990199' }))).toEqual([])
    expect(may({ kind: 'visitor' })).toEqual([])
    expect(may({ kind: 'system', name: 'import' })).toHaveLength(Object.keys(COMMANDS).length)
  })

  it('says why not, and to who may not see the matter only that there is none', () => {
    const clerk = anOfficer('countyHousing', 'intake-clerk')
    expect(mayGive(clerk, handled.matter, 'extend', OFFICE_TREE)).toMatchObject({
      code: 'not-allowed',
      en: 'An extension is approved by the head of the lead office (Art. 34).',
    })
    expect(mayGive(anOfficer('otherCountyHousing', 'head'), handled.matter, 'extend', OFFICE_TREE)).toEqual({
      code: 'not-found',
    })
    expect(mayGive({ kind: 'visitor' }, handled.matter, 'rate', OFFICE_TREE)).toEqual({ code: 'not-signed-in' })
    expect(() => requireGive(clerk, handled.matter, 'extend', OFFICE_TREE)).toThrow('head of the lead office')
    expect(() => requireGive(clerk, handled.matter, 'answer', OFFICE_TREE)).not.toThrow()
  })

  it('Art. 28(3): everybody may recuse themselves, and the head only staff of the own office', () => {
    const handler = anOfficer('countyHousing', 'handler')
    const head = { ...anOfficer('countyHousing', 'head'), staffId: 'the head' }
    const may = (actor: Actor, staffId: string, office: OfficeName) =>
      mayGive(actor, handled.matter, 'recuse', OFFICE_TREE, { staffId, officeId: OFFICES[office] }) === true
    expect(may(handler, handler.staffId, 'countyHousing')).toBe(true)
    expect(may(handler, 'a colleague', 'countyHousing')).toBe(false)
    expect(may(head, handler.staffId, 'countyHousing')).toBe(true)
    expect(may(head, staffOf('countyWater'), 'countyWater')).toBe(false)
  })

  it('Art. 28(3): who is recused neither sees nor does anything', () => {
    const head = anOfficer('countyHousing', ...ROLES)
    const { matter } = handled.give('recuse', { staffId: head.staffId, reason: 'A relative.' })
    expect(maySee(head, matter, OFFICE_TREE)).toBe(false)
    expect(commandsFor(head, matter, OFFICE_TREE)).toEqual([])
    expect(mayGive(head, matter, 'answer', OFFICE_TREE)).toEqual({ code: 'recused' })
    expect(maySee({ ...head, staffId: 'a colleague' }, matter, OFFICE_TREE)).toBe(true)
  })

  it('offers what both the phase and the policy allow', () => {
    const clerk = anOfficer('countyPetitions', 'intake-clerk')
    expect(commandsFor(clerk, registered.matter, OFFICE_TREE).toSorted()).toEqual(
      commandsIn('registered')
        .filter((verb) => !['decideCompetence', 'succeed', 'supervise', 'replySupervision'].includes(verb))
        .toSorted(),
    )
    expect(commandsFor(anOfficer('countyPetitions', 'auditor'), registered.matter, OFFICE_TREE)).toEqual([])
    expect(commandsFor(thePetitionerOf(told.matter), told.matter, OFFICE_TREE)).toEqual([
      'requestReview',
      'rate',
      'addMaterial',
      'changeWishes',
    ])
  })
})

describe('who may see which matter', () => {
  const see = (role: Role, matter = handled.matter): OfficeName[] =>
    OFFICE_NAMES.filter((name) => maySee(anOfficer(name, role), matter, OFFICE_TREE))
  const PARTAKERS: OfficeName[] = ['countyPetitions', 'countyHousing', 'countyWater']
  const ABOVE: OfficeName[] = ['province', 'provincePetitions', 'city', 'cityPetitions', 'county']

  it.each(MATTER_ROLES)('the offices that take part and those that look after them: %s', (role) => {
    expect(see(role)).toEqual(OFFICE_NAMES.filter((name) => [...PARTAKERS, ...ABOVE].includes(name)))
  })

  it('nobody who only administers, and who also has a desk as that desk', () => {
    expect(see('administrator')).toEqual([])
    expect(scopeOf(anOfficer('countyPetitions', 'administrator'))).toMatchObject({ withoutMatters: true })
    expect(maySee(anOfficer('countyPetitions', 'administrator', 'handler'), handled.matter, OFFICE_TREE)).toBe(true)
    expect(scopeOf(anOfficer('countyPetitions', 'administrator', 'handler'))).not.toHaveProperty('withoutMatters')
  })

  it('row-level security admits the same offices', () => {
    expect(seenBy(handled.matter, OFFICE_TREE).map(officeName).toSorted()).toEqual([...PARTAKERS, ...ABOVE].toSorted())
  })

  it('a department sees what its own bodies do through its supervisors and auditors only', () => {
    const { matter } = aMatter().registeredAt('cityHousingArchive', '2026-03-02')
    expect(ROLES.filter((role) => maySee(anOfficer('cityHousing', role), matter, OFFICE_TREE))).toEqual([
      'supervisor',
      'auditor',
    ])
    expect(seenBy(matter, OFFICE_TREE)).toContain(OFFICES.cityHousing)
  })

  it('a petition office at the top of the tree looks after everything', () => {
    const alone = { ...getOffice(OFFICE_TREE, OFFICES.cityPetitions), id: 'top', parentId: null, path: ['top'] }
    const offices = treeOf([...OFFICE_TREE.byId.values(), alone])
    const supervisor = { ...anOfficer('cityPetitions', 'supervisor'), officeId: 'top', officePath: ['top'] }
    expect(seenBy(handled.matter, offices)).toContain('top')
    expect(mayGive(supervisor, handled.matter, 'supervise', offices)).toBe(true)
  })

  it('the reviewing office sees what it reviews, and the successor what the merged office had', () => {
    expect(see('handler', inReview.matter)).toContain('county')
    expect(see('handler', merged.matter)).toEqual(expect.arrayContaining(['countyRivers', 'countyWater']))
  })

  it('Art. 30(3): never the accused office or anyone within it, whatever the role or the duty', () => {
    const { matter } = aMatter()
      .accusing('county')
      .registeredAt('cityPetitions', '2026-03-02')
      .give('transfer', { to: OFFICES.cityDiscipline })
    const within: OfficeName[] = OFFICE_NAMES.filter((name) =>
      OFFICE_TREE.byId.get(OFFICES[name])?.path.includes(OFFICES.county),
    )
    expect(within).toHaveLength(7)
    for (const name of within) {
      for (const role of ROLES) {
        const officer = anOfficer(name, role)
        expect(maySee(officer, matter, OFFICE_TREE)).toBe(false)
        expect(commandsFor(officer, matter, OFFICE_TREE)).toEqual([])
        expect(mayGive(officer, matter, 'supervise', OFFICE_TREE)).toEqual({ code: 'not-found' })
      }
      expect(seenBy(matter, OFFICE_TREE)).not.toContain(OFFICES[name])
    }
    expect(see('handler', matter)).toEqual(['province', 'provincePetitions', 'city', 'cityPetitions', 'cityDiscipline'])
  })

  it('Art. 30(3): what a merged office is accused of stays hidden from its successor', () => {
    const { matter } = aMatter().accusing('countyRivers').registeredAt('countyPetitions', '2026-03-02')
    expect(maySee(anOfficer('countyWater', ...ROLES), matter, OFFICE_TREE)).toBe(false)
    expect(seenBy(matter, OFFICE_TREE)).not.toContain(OFFICES.countyWater)
  })
})
