import type { Office } from './office.ts'
import type { OfficeTree } from './tree.ts'

/** What a name says of the kind of place or office, not of which one it is: 区, 镇, 局, 委员会. */
const KIND_OF_PLACE = /(?<=.)(?:自治[区州县]|街道|[省市州盟区县旗镇乡])/gu
const KIND_OF_OFFICE = /(?:办公室|委员会|人民政府|政府|机关|中心|[局委办厅])$/u

/**
 * The 机关代字 that an office gets when nobody has chosen one: its short name without the words for kinds of places and offices, the
 * short name itself where another office of the region has that one already, with a figure where it has that one, too.
 */
export function codeWordFrom(
  tree: OfficeTree,
  { regionId, shortName }: Pick<Office, 'regionId' | 'shortName'>,
): string {
  const bare = shortName.replace(KIND_OF_OFFICE, '').replace(KIND_OF_PLACE, '')
  const whole = shortName.slice(0, 16)
  const candidates = [bare.slice(0, 16), whole].filter((word) => word !== '')
  const free = candidates.find((word) => !isCodeWordTaken(tree, regionId, word))
  if (free !== undefined) return free
  for (let figure = 2; ; figure += 1)
    if (!isCodeWordTaken(tree, regionId, `${whole}${figure}`)) return `${whole}${figure}`
}

/** True when an office of the region, closed or not, has this code word. */
export const isCodeWordTaken = (tree: OfficeTree, regionId: string, word: string): boolean =>
  [...tree.byId.values()].some((office) => office.regionId === regionId && office.codeWord === word)
