/** What the command line says of streams and the rows made from them. */
const zhCN = {
  rebuildHelp: '由事项的事件重新生成清单、期限、检索和统计数据',
  rebuilding: '{done} / {total} 件 · 每秒 {rate} 件',
  rebuilt: '重新生成 {done} 件，用时 {seconds} 秒。',
  chainCheck: '每件事项的事件链完整、未被改动',
  rowsCheck: '清单、期限、检索和统计数据与事件一致',
  peopleCheck: '信访人信息都在，并属于各自的事项',
  peopleGone: '区划 {region}，编号 {number}：封存的信访人信息缺失。请从备份恢复，并查明原因。',
  peopleChanged: '区划 {region}，编号 {number}：封存的信访人信息被改动或者调换。请从备份恢复，并查明原因。',
  content: '区划 {region}，编号 {number}：第 {seq} 个事件的内容被改动。请从备份恢复，并查明原因。',
  missing: '区划 {region}，编号 {number}：第 {seq} 个事件缺失。请从备份恢复，并查明原因。',
  order: '区划 {region}，编号 {number}：第 {seq} 个事件不在原来的位置。请从备份恢复，并查明原因。',
  copy: '区划 {region}，编号 {number}：第 {seq} 个事件（移送）与所复制的内容不符。请从备份恢复，并查明原因。',
  counterpart: '区划 {region}，编号 {number}：第 {seq} 个事件（移送）与另一区划的记载不符。请从备份恢复，并查明原因。',
  row: '区划 {region}，编号 {number}：清单数据与事件不一致（{columns}）。请运行 huiyin rebuild。',
  deadlines: '区划 {region}，编号 {number}：期限数据与事件不一致。请运行 huiyin rebuild。',
  search: '区划 {region}，编号 {number}：检索数据与事件不一致。请运行 huiyin rebuild。',
  facts: '区划 {region}，编号 {number}：统计数据与事件不一致。请运行 huiyin rebuild。',
  more: '还有 {count} 处没有列出。',
} as const

type Integrity = Readonly<Record<keyof typeof zhCN, string>>

const en: Integrity = {
  rebuildHelp: 'make lists, deadlines, search and figures anew from the events of the matters',
  rebuilding: '{done} / {total} matters · {rate}/s',
  rebuilt: '{done} matters made anew in {seconds} s.',
  chainCheck: 'the chain of events of every matter is whole and unchanged',
  rowsCheck: 'lists, deadlines, search and figures hold what the events say',
  peopleCheck: 'the sealed people are there and belong to their matters',
  peopleGone:
    'region {region}, number {number}: the sealed people are missing. Restore them from a backup and find out why.',
  peopleChanged:
    'region {region}, number {number}: the sealed people were changed or exchanged. Restore them from a backup and find out why.',
  content: 'region {region}, number {number}: event {seq} has been changed. Restore it from a backup and find out why.',
  missing: 'region {region}, number {number}: event {seq} is missing. Restore it from a backup and find out why.',
  order:
    'region {region}, number {number}: event {seq} is not in its place. Restore it from a backup and find out why.',
  copy: 'region {region}, number {number}: event {seq}, a hand-over, does not fit what was copied. Restore it from a backup and find out why.',
  counterpart:
    'region {region}, number {number}: event {seq}, a hand-over, is not what the other region holds. Restore it from a backup and find out why.',
  row: 'region {region}, number {number}: the list does not hold what the events say ({columns}). Run huiyin rebuild.',
  deadlines: 'region {region}, number {number}: the deadlines do not follow from the events. Run huiyin rebuild.',
  facts: 'region {region}, number {number}: what figures count does not follow from the events. Run huiyin rebuild.',
  search: 'region {region}, number {number}: the search does not hold what the events say. Run huiyin rebuild.',
  more: '{count} more are not listed.',
}

export type IntegritySaying = keyof Integrity

/** A sentence in both languages, its `{gaps}` filled. */
export function sayIntegrity(
  saying: IntegritySaying,
  values: Readonly<Record<string, string | number>> = {},
): { zh: string; en: string } {
  const fill = (sentence: string): string =>
    sentence.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''))
  return { zh: fill(zhCN[saying]), en: fill(en[saying]) }
}
