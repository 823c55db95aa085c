import { OFFICE_LEVELS, type Office, type OfficeLevel } from './office.ts'
import { ancestorsOf, childrenOf, findOffice, type OfficeTree } from './tree.ts'

const rankOf = (level: OfficeLevel): number => OFFICE_LEVELS.indexOf(level)

/** True when the first level stands above the second: a city above a county. */
export const isHigherLevel = (a: OfficeLevel, b: OfficeLevel): boolean => rankOf(a) < rankOf(b)

/**
 * The petition office (信访部门) that registers for an office: itself when it is one, otherwise the active one standing beside
 * or above it, nearest first. Undefined where nobody set one up.
 */
export function petitionOfficeFor(tree: OfficeTree, officeId: string): Office | undefined {
  const office = findOffice(tree, officeId)
  if (!office) return undefined
  if (isOpenPetitionOffice(office)) return office
  for (const place of [office, ...ancestorsOf(tree, officeId)]) {
    const found = isOpenPetitionOffice(place) ? place : childrenOf(tree, place.id).find(isOpenPetitionOffice)
    if (found) return found
  }
  return childrenOf(tree, '').find(isOpenPetitionOffice)
}

/**
 * For whom an office answers when it is asked how a place keeps its limits: a petition office for everybody for whom it registers,
 * itself included; any other office for itself.
 */
export const servedBy = (tree: OfficeTree, officeId: string): readonly string[] => {
  const served = [...tree.byId.keys()].filter((id) => petitionOfficeFor(tree, id)?.id === officeId)
  return served.includes(officeId) ? served : [officeId]
}

const isOpenPetitionOffice = (office: Office): boolean => office.kind === 'petition-office' && office.active

/**
 * Who reviews (复查, Art. 35) what this office answered, and reviews a review (复核, Art. 36): the office one level above it.
 * That is the nearest superior that can decide, which is active and no petition office; a department answers to the
 * government it belongs to. Undefined at the top of the tree.
 */
export function nextHigherOffice(tree: OfficeTree, officeId: string): Office | undefined {
  return ancestorsOf(tree, officeId).find(canDecide)
}

/**
 * The nearest office above both, which decides when two offices dispute a matter (Art. 24(1)). Never one of the two, even when
 * one stands above the other; undefined when nothing stands above both, which leaves it to the joint conference.
 */
export function commonSuperior(tree: OfficeTree, a: string, b: string): Office | undefined {
  const aboveSecond = new Set(ancestorsOf(tree, b).map((office) => office.id))
  return ancestorsOf(tree, a).find((office) => aboveSecond.has(office.id) && canDecide(office))
}

const canDecide = (office: Office): boolean => office.active && office.kind !== 'petition-office'
