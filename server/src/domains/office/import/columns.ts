import { z } from 'zod'
import { newOfficeSchema, OFFICE_KINDS, OFFICE_LEVELS, type OfficeKind, type OfficeLevel } from '../office.ts'

/** The columns of a table of offices, with the headers by which they are recognised. */
const HEADERS: Readonly<Record<Column, readonly string[]>> = {
  key: ['key', 'code', '编号', '代码'],
  parent: ['parent', '上级', '上级编号', '上级机关'],
  regionId: ['region', 'region_id', '区划', '行政区划代码', '区划代码'],
  level: ['level', '层级', '级别'],
  kind: ['kind', 'type', '类别', '类型'],
  nameZh: ['name', 'name_zh', '名称', '机关名称', '单位名称'],
  nameEn: ['name_en', '英文名称'],
  shortName: ['short_name', '简称'],
  codeWord: ['code_word', '机关代字', '代字'],
  phone: ['phone', '电话', '联系电话'],
  address: ['address', '地址'],
  openingHours: ['opening_hours', 'hours', '接待时间', '办公时间'],
  openingHoursEn: ['opening_hours_en', 'hours_en', '接待时间英文', '英文接待时间'],
  ruleSet: ['rule_set', '时限规则'],
}
export type Column =
  | 'key'
  | 'parent'
  | 'regionId'
  | 'level'
  | 'kind'
  | 'nameZh'
  | 'nameEn'
  | 'shortName'
  | 'codeWord'
  | 'phone'
  | 'address'
  | 'openingHours'
  | 'openingHoursEn'
  | 'ruleSet'

const LEVEL_WORDS: Readonly<Record<string, OfficeLevel>> = {
  省级: 'province',
  市级: 'city',
  县级: 'county',
  区级: 'county',
  乡镇级: 'township',
  乡级: 'township',
  街道: 'township',
}
const KIND_WORDS: Readonly<Record<string, OfficeKind>> = {
  信访部门: 'petition-office',
  信访局: 'petition-office',
  部门: 'department',
  政府: 'government',
  纪检监察: 'discipline',
  政法机关: 'judicial',
  司法机关: 'judicial',
  事业单位: 'public-body',
}

/** Which column a header means; undefined when it is not known. */
export function columnOf(header: string): Column | undefined {
  const wanted = header.trim().toLowerCase()
  const found = Object.entries(HEADERS).find(([, names]) => names.includes(wanted))
  return found?.[0] as Column | undefined
}

const wordOr = <T extends string>(words: Readonly<Record<string, T>>) =>
  z.preprocess((value) => words[String(value).trim()] ?? value, z.string())

/** One row, as text. `key` names it for its subordinates; its Chinese name stands in when there is none. */
export const officeRowSchema = z
  .object({
    key: z.string().trim().default(''),
    parent: z.string().trim().default(''),
    regionId: newOfficeSchema.shape.regionId,
    level: wordOr(LEVEL_WORDS).pipe(z.enum(OFFICE_LEVELS)),
    kind: wordOr(KIND_WORDS).pipe(z.enum(OFFICE_KINDS)),
    nameZh: newOfficeSchema.shape.name.shape.zh,
    nameEn: newOfficeSchema.shape.name.shape.en.default(''),
    shortName: z.string().trim().max(40).default(''),
    codeWord: z.string().trim().max(20).default(''),
    phone: newOfficeSchema.shape.phone,
    address: newOfficeSchema.shape.address,
    openingHours: z.string().trim().max(200).default(''),
    openingHoursEn: z.string().trim().max(200).default(''),
    ruleSet: z.string().trim().max(40).default(''),
  })
  .transform((row) => ({ ...row, key: row.key === '' ? row.nameZh : row.key }))
export type OfficeTableRow = z.infer<typeof officeRowSchema>
