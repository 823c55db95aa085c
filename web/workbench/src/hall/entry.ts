import type { DeskEntry } from '../app/desk-entries.ts'

export const hallEntry: DeskEntry = {
  to: '/desks/hall',
  policy: 'hall.work',
  words: {
    'zh-CN': { name: '接待大厅', lead: '预约、取号、叫号、接待登记、首接首办、值班、领导接访和包案。' },
    en: {
      name: 'Reception hall',
      lead: "Appointments, numbers, calling, registering visits, first receivers, roster, leaders' days and sponsored matters.",
    },
  },
}
