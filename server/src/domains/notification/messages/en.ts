import type { Messages } from './index.ts'

export const en: Messages = {
  addressNeeded: {
    email: 'Enter an e-mail address that works, such as name@example.cn.',
    sms: 'Enter a telephone number that receives text messages.',
    'official-account': 'Enter the binding number that the official account shows you.',
  },
  keeping: { fromToday: 'A rule begins today or later.' },
  sample: {
    on: '2026-05-06',
    place: 'the county hall',
    number: '9901 0126 0302 0000 0000',
    code: 'AB23 CD45',
    step: 'answer the petitioner',
    rule: 'Art. 34, Regulations on Petition Work (2022)',
    due: '2026-05-06',
    left: '2',
    date: '2026-05-06',
    time: '09:30',
  },
}
