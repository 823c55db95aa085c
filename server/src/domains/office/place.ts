import type { OfficeTree } from './tree.ts'

/** The place that a government governs: its name without the word for the office. */
const withoutOffice = { zh: /(?<=.)人民政府$/u, en: /\s+(?:People[’']s\s+)?Government$/i }

/** The name of a region, after the government of it that is not a township's; its code where none is known. */
export function nameOfPlace(offices: OfficeTree, regionId: string, lang: 'zh-CN' | 'en'): string {
  const government = [...offices.byId.values()].find(
    (office) => office.kind === 'government' && office.level !== 'township' && office.regionId === regionId,
  )
  if (!government) return regionId
  const { zh, en } = government.name
  return lang === 'en' && en !== '' ? en.replace(withoutOffice.en, '') : zh.replace(withoutOffice.zh, '')
}
