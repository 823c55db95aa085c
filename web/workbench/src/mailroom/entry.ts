import type { DeskEntry } from '../app/desk-entries.ts'

export const mailEntry: DeskEntry = {
  to: '/desks/mail',
  policy: 'mail.read',
  words: {
    'zh-CN': { name: '收发室', lead: '收件编号、条码标签、扫描、拆阅、转交、登记；未登记的信件一件不漏。' },
    en: {
      name: 'Mail room',
      lead: 'Numbers, barcode labels, scans, opening, forwarding, registering; no letter is lost.',
    },
  },
}
