import type { DeskEntry } from '../app/desk-entries.ts'

export const documentEntry: DeskEntry = {
  to: '/desks/documents',
  policy: 'document.register',
  words: {
    'zh-CN': { name: '发文', lead: '发文登记簿：按年份、文种编号的全部文书，筛选、导出、成批打印。' },
    en: {
      name: 'Documents',
      lead: 'The register of issued documents by year and kind: filter, export, print many at once.',
    },
  },
}
