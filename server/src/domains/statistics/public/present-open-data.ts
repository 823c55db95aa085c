import { csvOf } from '../../../platform/documents/index.ts'
import { definitionOf, type PublishedCell, type Release, TABLE_IDS } from './published.ts'

/** Everybody may use the figures for anything, with or without naming where they come from. */
export const LICENCE = {
  name: 'CC0-1.0',
  title: 'Creative Commons Zero v1.0 Universal',
  path: 'https://creativecommons.org/publicdomain/zero/1.0/',
} as const

/** The columns of the open data, in words for the descriptor. */
const FIELDS = [
  { name: 'table', type: 'string', description: 'What is counted 统计表' },
  { name: 'basis', type: 'string', description: 'The day that puts it into a month 按哪个日期计入' },
  { name: 'time', type: 'string', description: 'Month 2026-03, quarter 2026-Q1 or year 2026 月、季度或者年度' },
  { name: 'part', type: 'string', description: 'Part of the table, * for all 分项，* 为合计' },
  { name: 'part_name_zh', type: 'string', description: 'The part in Chinese 分项名称' },
  { name: 'part_name_en', type: 'string', description: 'The part in English 分项英文名称' },
  { name: 'side', type: 'string', description: 'Of rates: yes, no, or * for both 比率的两侧' },
  {
    name: 'count',
    type: 'integer',
    description:
      'Empty where hidden: together with everything else published it would point to few people 空白为隐去的数字',
  },
  {
    name: 'published',
    type: 'date',
    description: 'Figures of a month never change after this day 发布日期，此后不再更改',
  },
] as const

/** How a part of a table is called. */
export type PartName = (table: PublishedCell['table'], part: string) => { readonly zh: string; readonly en: string }

/** One line for each published figure. What is not listed is zero, except in tables that were withheld. */
function linesOf(releases: readonly Release[], nameOf: PartName) {
  return releases.flatMap(({ publishedAt, cells }) =>
    cells.map(({ table, time, parts, count }) => {
      const { basis, by, rate } = definitionOf(table)
      const part = by === undefined ? '*' : (parts[0] ?? '*')
      const name = nameOf(table, part)
      return {
        table,
        basis,
        time,
        part,
        part_name_zh: name.zh,
        part_name_en: name.en,
        side: rate ? (parts.at(-1) ?? '*') : '*',
        count,
        published: publishedAt.slice(0, 10),
      }
    }),
  )
}

export const csvOfReleases = (releases: readonly Release[], nameOf: PartName): string =>
  csvOf([
    FIELDS.map(({ name }) => name),
    ...linesOf(releases, nameOf).map((line) => FIELDS.map(({ name }) => String(line[name] ?? ''))),
  ])

const withheldOf = (releases: readonly Release[]): string[] => releases.flatMap(({ withheld }) => withheld)

export const jsonOfReleases = (releases: readonly Release[], nameOf: PartName): string =>
  JSON.stringify({
    licence: LICENCE.path,
    tables: TABLE_IDS,
    smallest: releases.at(-1)?.smallest ?? null,
    withheld: withheldOf(releases),
    figures: linesOf(releases, nameOf),
  })

/** The descriptor of the open data, as the Data Package standard has it. */
export const dataPackageOf = (
  releases: readonly Release[],
  origin: string,
  addresses: { csv: string; json: string },
): string =>
  JSON.stringify({
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'petition-statistics',
    title: 'Public petition statistics 信访公开统计',
    homepage: `${origin}/zh/statistics`,
    version: releases.at(-1)?.month ?? '0',
    ...(releases.length > 0 && { created: releases.at(-1)?.publishedAt }),
    licenses: [LICENCE],
    resources: [
      {
        name: 'figures',
        path: `${origin}${addresses.csv}`,
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        schema: { fields: FIELDS, missingValues: [''], primaryKey: ['table', 'time', 'part', 'side'] },
      },
      {
        name: 'figures-json',
        path: `${origin}${addresses.json}`,
        format: 'json',
        mediatype: 'application/json',
        encoding: 'utf-8',
      },
    ],
  })
