import type { Messages } from '../zh-CN.ts'

export const home: Messages['home'] = {
  title: 'Every petition gets an answer',
  lead: 'To suggest, object, complain to and ask of the government is your right. Everything is registered, gets a number, and is answered within the time the law sets.',
  file: {
    title: 'File a petition',
    go: 'File now',
    text: 'One question at a time, about ten minutes. No account. You can stop and go on within seven days.',
  },
  follow: {
    title: 'Follow your petition',
    go: 'Look it up',
    text: 'With its number and query code: where it stands, who has it, when the answer is due. Add material, ask for review, rate.',
  },
  lostCode: 'Lost your query code?',
  stepsTitle: 'What happens after you file',
  steps: [
    {
      limit: 'At once',
      title: 'Registered',
      text: 'You get a number, a query code and a receipt that states every time limit.',
    },
    {
      limit: 'Within 15 days',
      title: 'Routed and told',
      text: 'The petition office sends it to the competent office within 15 days; that office tells you in writing within 15 days of getting it.',
    },
    {
      limit: 'Within 60 days',
      title: 'Answered',
      text: 'Counted from acceptance, the office finds out the facts and gives a written opinion; what belongs to a court or another procedure follows that one. A complex matter may be extended once, by at most 30 days, and you must be told why.',
    },
    {
      limit: 'Within 30 days',
      title: 'Review and second review',
      text: 'If you disagree, ask the office one level up within 30 days of the answer; and after that, once more, the level above it.',
    },
  ],
  stepsSource: 'Regulations on Petition Work, Art. 22, 23 and 34 to 36.',
  otherTitle: 'Rather not online?',
  other:
    'You can also write, call or come in person. It counts the same, is registered the same and has the same time limits.',
  otherLink: 'Addresses, telephone numbers and hours of every petition office',
  urgentTitle: 'Do not wait here in an emergency',
  urgent:
    'Call 110 when somebody is in danger, 119 for fire, 120 for an ambulance. Take pending lawsuits to the court, procuratorate or police.',
}
