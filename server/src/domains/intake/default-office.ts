import { isHigherLevel, type Office, type OfficeTree } from '../office/index.ts'

/**
 * Who registers the rows of a register that names no office: the petition office of the region, when one is given, else the highest
 * petition office there is. Undefined where there is none.
 */
export function defaultOffice(offices: OfficeTree, region: string | undefined): Office | undefined {
  const open = [...offices.byId.values()].filter((office) => office.kind === 'petition-office' && office.active)
  const near = open.filter((office) => region === undefined || office.regionId === region)
  return (near.length > 0 ? near : open).reduce<Office | undefined>(
    (best, office) => (best && !isHigherLevel(office.level, best.level) ? best : office),
    undefined,
  )
}
