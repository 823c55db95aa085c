import { codeWordFrom, isCodeWordTaken } from './code-word.ts'
import { isHigherLevel } from './competence.ts'
import { newOfficeSchema, type NewOffice, type Office } from './office.ts'
import { refuse } from './refuse.ts'
import { childrenOf, findOffice, getOffice, isWithin, subtreeOf, type OfficeTree } from './tree.ts'

/** What can be corrected without moving the office. */
export interface OfficeParticulars {
  name?: Office['name'] | undefined
  shortName?: string | undefined
  codeWord?: string | undefined
  phone?: string | undefined
  address?: string | undefined
  openingHours?: Office['openingHours'] | undefined
  ruleSet?: string | undefined
}

/** A new office in its place. Refuses a superior that is missing, closed or of a lower level, and a name taken beside it. */
export function setUp(tree: OfficeTree, wish: NewOffice, id: string): Office {
  const office = newOfficeSchema.parse(wish)
  const parent = office.parentId === null ? undefined : superior(tree, office.parentId)
  if (parent && isHigherLevel(office.level, parent.level)) throw refuse('parentLower', 'invalid', 'parentId')
  freeName(tree, office.parentId, office.name.zh)
  const shortName = office.shortName ?? office.name.zh.slice(0, 40)
  if (office.codeWord !== undefined) freeCodeWord(tree, office.regionId, office.codeWord)
  return {
    ...office,
    id,
    shortName,
    codeWord: office.codeWord ?? codeWordFrom(tree, { regionId: office.regionId, shortName }),
    path: [...(parent?.path ?? []), id],
    successorId: null,
    active: true,
    version: 1,
  }
}

/** The office with corrected particulars. */
export function correct(tree: OfficeTree, id: string, particulars: OfficeParticulars): Office {
  const office = open(tree, id)
  if (particulars.name && particulars.name.zh !== office.name.zh) freeName(tree, office.parentId, particulars.name.zh)
  const { codeWord } = particulars
  if (codeWord !== undefined && codeWord !== office.codeWord) freeCodeWord(tree, office.regionId, codeWord)
  const given = Object.fromEntries(Object.entries(particulars).filter(([, value]) => value !== undefined))
  return { ...office, ...given }
}

/** The office and everything below it, in their new place. */
export function move(tree: OfficeTree, id: string, parentId: string): Office[] {
  const office = open(tree, id)
  const parent = superior(tree, parentId)
  if (isWithin(tree, parentId, id)) throw refuse('parentWithin', 'invalid', 'parentId')
  if (isHigherLevel(office.level, parent.level)) throw refuse('parentLower', 'invalid', 'parentId')
  freeName(tree, parentId, office.name.zh)
  const depth = office.path.length - 1
  return subtreeOf(tree, id).map((each) => ({
    ...each,
    parentId: each.id === id ? parentId : each.parentId,
    path: [...parent.path, ...each.path.slice(depth)],
  }))
}

/** The office closed and its functions taken over (Art. 24(2)). Its subordinates go to the successor. */
export function mergeInto(tree: OfficeTree, id: string, successorId: string): Office[] {
  const office = open(tree, id)
  if (id === successorId) throw refuse('successorSelf', 'invalid', 'successorId')
  const successor = getOffice(tree, successorId)
  if (!successor.active) throw refuse('successorClosed', 'invalid', 'successorId')
  if (isWithin(tree, successorId, id)) throw refuse('successorWithin', 'invalid', 'successorId')
  const moved = childrenOf(tree, id)
    .filter((child) => child.active)
    .flatMap((child) => move(tree, child.id, successorId))
  return [{ ...office, active: false, successorId }, ...moved]
}

/** The office closed without a successor; the superior decides who carries on (Art. 24(2)). */
export function close(tree: OfficeTree, id: string): Office {
  const office = open(tree, id)
  if (childrenOf(tree, id).some((child) => child.active)) throw refuse('hasSubordinates', 'step-not-open')
  return { ...office, active: false }
}

function open(tree: OfficeTree, id: string): Office {
  const office = getOffice(tree, id)
  if (!office.active) throw refuse('closed', 'step-not-open')
  return office
}

function superior(tree: OfficeTree, id: string): Office {
  const office = findOffice(tree, id)
  if (!office) throw refuse('parentMissing', 'invalid', 'parentId')
  if (!office.active) throw refuse('parentClosed', 'invalid', 'parentId')
  return office
}

/** Two offices of a region with one code word would issue two documents under one number; a closed one keeps its own. */
function freeCodeWord(tree: OfficeTree, regionId: string, word: string): void {
  if (isCodeWordTaken(tree, regionId, word)) throw refuse('sameCodeWord', 'invalid', 'codeWord')
}

function freeName(tree: OfficeTree, parentId: string | null, name: string): void {
  const beside = childrenOf(tree, parentId ?? '')
  if (beside.some((office) => office.active && office.name.zh === name)) throw refuse('sameName', 'invalid', 'name')
}
