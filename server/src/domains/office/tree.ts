import { HuiyinError } from '../../platform/errors/index.ts'
import type { Office } from './office.ts'

/** Every office of the installation, read once and kept in memory. `version` changes whenever any office changes. */
export interface OfficeTree {
  readonly version: number
  readonly byId: ReadonlyMap<string, Office>
  /** Children by parent id, in the order of region and name; '' holds the roots. */
  readonly children: ReadonlyMap<string, readonly Office[]>
}

/** Builds the tree from its offices. Offices whose parent is missing count as roots. */
export function treeOf(offices: readonly Office[], version = 1): OfficeTree {
  const byId = new Map(offices.map((office) => [office.id, office]))
  const children = new Map<string, Office[]>()
  for (const office of [...offices].sort(inReadingOrder)) {
    const parent = office.parentId !== null && byId.has(office.parentId) ? office.parentId : ''
    const siblings = children.get(parent)
    if (siblings) siblings.push(office)
    else children.set(parent, [office])
  }
  return { version, byId, children }
}

const inReadingOrder = (a: Office, b: Office): number =>
  compare(a.regionId, b.regionId) || kindRank(a) - kindRank(b) || compare(a.name.zh, b.name.zh)
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
const kindRank = (office: Office): number =>
  office.kind === 'government' ? 0 : office.kind === 'petition-office' ? 1 : 2

export const findOffice = (tree: OfficeTree, id: string): Office | undefined => tree.byId.get(id)

/** The office with this id; 'not-found' when there is none. */
export function getOffice(tree: OfficeTree, id: string): Office {
  const office = tree.byId.get(id)
  if (office) return office
  throw new HuiyinError('not-found', {
    zh: '没有这个机关或者单位，请重新选择。',
    en: 'There is no such office. Choose again.',
  })
}

export const childrenOf = (tree: OfficeTree, id: string): readonly Office[] => tree.children.get(id) ?? []

/** The superiors of an office, nearest first; the office itself is not among them. */
export function ancestorsOf(tree: OfficeTree, id: string): Office[] {
  const path = tree.byId.get(id)?.path ?? []
  return path
    .slice(0, -1)
    .reverse()
    .flatMap((ancestor) => tree.byId.get(ancestor) ?? [])
}

/** True when the office is the superior itself or stands anywhere below it. */
export const isWithin = (tree: OfficeTree, id: string, superiorId: string): boolean =>
  tree.byId.get(id)?.path.includes(superiorId) ?? false

/** The office and everything below it, superiors before subordinates. */
export function subtreeOf(tree: OfficeTree, id: string): Office[] {
  const office = tree.byId.get(id)
  return office ? [office, ...childrenOf(tree, id).flatMap((child) => subtreeOf(tree, child.id))] : []
}

/** Who answers for this office today: itself, or the end of its chain of successors (Art. 24(2)). */
export function successorOf(tree: OfficeTree, id: string): Office | undefined {
  const seen = new Set<string>()
  let office = tree.byId.get(id)
  while (office && office.successorId !== null && !seen.has(office.id)) {
    seen.add(office.id)
    office = tree.byId.get(office.successorId)
  }
  return office && seen.has(office.id) ? undefined : office
}

/** The merged offices whose functions this one carries on, at whatever remove (Art. 24(2)). */
export function predecessorsOf(tree: OfficeTree, id: string): Office[] {
  const before = Map.groupBy(
    [...tree.byId.values()].filter(({ successorId }) => successorId !== null),
    ({ successorId }) => successorId ?? '',
  )
  const found = new Map<string, Office>()
  const collect = (heir: string): void => {
    for (const office of before.get(heir) ?? [])
      if (office.id !== id && !found.has(office.id)) {
        found.set(office.id, office)
        collect(office.id)
      }
  }
  collect(id)
  return [...found.values()]
}

/** An office with its predecessors: whose finished work it may read. */
export const withPredecessors = (tree: OfficeTree, id: string): string[] => [
  id,
  ...predecessorsOf(tree, id).map((office) => office.id),
]
