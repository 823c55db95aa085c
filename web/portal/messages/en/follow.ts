import type { Messages } from '../zh-CN.ts'

export const follow: Messages['follow'] = {
  title: 'Follow your petition',
  lead: 'The number and the query code are on your receipt. No account is needed.',
  number: 'Number',
  numberHint: '20 digits, with or without spaces.',
  code: 'Query code',
  codeHint: '8 letters and digits, capitals or not.',
  submit: 'Look it up',
  lost: 'I lost the query code',
  cookie: 'This device then remembers this one matter until you choose “Leave” or do nothing for an hour.',
  lostCode: {
    title: 'Lost query code',
    lead: 'Give the number and the telephone or e-mail you gave when filing. A new code goes there, and the old one ends.',
    contact: 'Telephone or e-mail given when filing',
    submit: 'Send a new code',
    sentTitle: 'Your request has been received',
    sent: 'If number and contact are those of the register, a new code arrives there within minutes. To protect petitioners we do not say whether they are.',
    anonymous:
      'Without a name or contact on file, a code cannot be replaced. Bring your receipt to the office that registered the matter.',
    noNumber:
      'Lost the number, too? Go to the office that registered it; staff can find the matter by its date, place and content.',
  },
}
