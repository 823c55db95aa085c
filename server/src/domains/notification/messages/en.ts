import type { Messages } from './index.ts'

export const en: Messages = {
  addressNeeded: {
    email: 'Enter an e-mail address that works, such as name@example.cn.',
    sms: 'Enter a telephone number that receives text messages.',
    'official-account': 'Enter the binding number that the official account shows you.',
  },
}
