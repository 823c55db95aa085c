import type { OfficeKind, OfficeLevel } from './office.ts'

/** One row of the table `office`. */
export interface OfficeRow {
  region_id: string
  id: string
  parent_id: string | null
  level: OfficeLevel
  kind: OfficeKind
  name_zh: string
  name_en: string
  short_name: string
  code_word: string
  path: string[]
  phone: string
  address: string
  opening_hours: string
  opening_hours_en: string
  successor_id: string | null
  rule_set: string
  active: boolean
  version: number
}

export interface OfficeTables {
  office: OfficeRow
  office_tree: { region_id: string; version: number }
}

/** The whole country's place where something belongs to no single region. */
export const EVERYWHERE = '000000'
