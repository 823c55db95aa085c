import type { DocumentMessages } from './document-messages.ts'

export const en = {
  copies: 'Copies to',
  colon: ': ',
  separator: '; ',
  stop: '.',
  noteBrackets: ['(', ')'],
  number: 'Matter number',
  code: 'Query code',
  next: 'What happens next',
  keep: 'Keep the query code safe and show it to nobody.',
  scan: 'Scan to follow the matter',
  issued: (date) => `Issued on ${date}`,
  missing: 'No font has these characters; write them in by hand: ',
} as const satisfies DocumentMessages
