import { isWithin, remitOf, subtreeOf, type OfficeTree } from '../office/index.ts'

/** The offices that an office looks after: a petition office the whole area of its government, others themselves and what stands below. */
export function areaOf(tree: OfficeTree, officeId: string): string[] {
  const top = remitOf(tree, officeId)
  return top === undefined ? [...tree.byId.keys()] : subtreeOf(tree, top).map(({ id }) => id)
}

/** Who sees what an office registers: itself, and every office in whose area it stands. */
export const seersOf = (tree: OfficeTree, officeId: string): string[] =>
  [...tree.byId.keys()].filter((id) => {
    const top = remitOf(tree, id)
    return id === officeId || top === undefined || isWithin(tree, officeId, top)
  })
