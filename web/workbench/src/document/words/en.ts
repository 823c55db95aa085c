import type { Wording } from '../../ui/words.ts'
import type { zhCN } from './zh-cn.ts'

export const en: Wording<typeof zhCN> = {
  title: 'Register of issued documents',
  lead: 'Everything this office has issued, numbered by office, year and kind without a gap or a double. Choose some to print them at once; each begins on a new sheet.',
  printChosen: 'Print chosen ({n})',
  tooMany: 'One print takes {n} documents at most. Choose fewer.',
  xlsx: 'Excel',
  csv: 'CSV',
  year: 'Year',
  kind: 'Kind',
  any: 'All',
  empty: ['Nothing issued yet', 'Documents of the procedure are numbered and entered here by themselves.'],
  shown: '{n} listed',
  chooseAll: 'Choose all documents listed',
  choose: 'Choose {number}',
  columns: { number: 'Number', kind: 'Kind', on: 'Date', about: 'About' },
  matter: 'Matter',
  other: 'Another desk',
}
