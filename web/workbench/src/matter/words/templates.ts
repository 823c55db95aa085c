import type { Words } from '../../ui/words.ts'

const zhCN = {
  title: '文书模板',
  lead: '文书由办理步骤自动生成，按公文版式输出 PDF 和 Word。每个步骤的表单中都可以先预览再提交。',
  document: '文书',
  step: '由哪一步产生',
  article: '依据',
  reader: '送达对象',
  petitioner: '信访人',
  offices: '机关、单位',
}

export const TEMPLATES: Words<typeof zhCN> = {
  'zh-CN': zhCN,
  en: {
    title: 'Documents',
    lead: 'Documents are written by the steps of the procedure, as PDF and Word in official layout. The form of each step shows its document before it is given.',
    document: 'Document',
    step: 'Written by',
    article: 'Article',
    reader: 'Goes to',
    petitioner: 'Petitioner',
    offices: 'Offices',
  },
}
