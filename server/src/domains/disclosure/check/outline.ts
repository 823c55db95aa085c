import type { Row } from '../disclosure.ts'
import { plain } from '../read/plain.ts'

/** A row with the rows under it. `subset` children are 其中 rows: part of the parent, not necessarily all of it. */
export interface OutlineNode {
  readonly row: Row
  readonly children: OutlineNode[]
  readonly subsets: OutlineNode[]
}

/** The level that the numbering of a label gives: 一、 is 1, （一） 2, 1. 3, (1) 4; 0 without numbering. */
export const levelOf = (label: string): number => {
  const text = plain(label).replace(/^其中[:,]?/u, '')
  if (/^[一二三四五六七八九十百]+、/u.test(text)) return 1
  if (/^\([一二三四五六七八九十]+\)/u.test(text)) return 2
  if (/^\d{1,2}[、.](?!\d)/u.test(text)) return 3
  if (/^\(\d{1,2}\)/u.test(text)) return 4
  return 0
}

interface Open {
  readonly node: OutlineNode
  readonly level: number
  readonly subset: boolean
}

/**
 * The tree of rows that numbering and 其中 make: 一、 above （一） above 1. above (1). A 其中 row and those that continue its
 * numbering are subsets of the row above them, whatever number they carry.
 */
export const outlineOf = (rows: readonly Row[]): OutlineNode[] => {
  const roots: OutlineNode[] = []
  const stack: Open[] = []
  for (const row of rows) {
    const node: OutlineNode = { row, children: [], subsets: [] }
    const level = levelOf(row.label)
    const listed = stack.findLastIndex((open) => open.subset)
    const list = stack[listed]
    // After 其中：1.车辆 the row 2.设备 belongs to the same list; an unnumbered row after 其中 does too.
    const continues = list !== undefined && (level === list.level || level === 0)
    if (row.ofWhich) {
      const parent =
        list !== undefined && !continues && level > list.level
          ? stack.at(-1)
          : stack[(listed >= 0 ? listed : stack.length) - 1]
      if (listed >= 0) stack.length = listed
      if (parent === undefined) roots.push(node)
      else parent.node.subsets.push(node)
      stack.push({ node, level, subset: true })
      continue
    }
    if (continues) {
      stack.length = listed
      const parent = stack.at(-1)
      if (parent === undefined) roots.push(node)
      else parent.node.subsets.push(node)
      stack.push({ node, level: list.level, subset: true })
      continue
    }
    while (stack.length > 0) {
      const top = stack.at(-1)
      if (top === undefined || (!top.subset && level !== 0 && top.level < level && top.level !== 0)) break
      stack.pop()
    }
    const parent = stack.at(-1)
    if (parent === undefined) roots.push(node)
    else parent.node.children.push(node)
    stack.push({ node, level, subset: false })
  }
  return roots
}
