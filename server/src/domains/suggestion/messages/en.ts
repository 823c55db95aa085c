import type { Messages } from './zh-cn.ts'

export const en: Messages = {
  topicNotOpen: 'This step is not open in the present state of the topic. Reload to see the latest.',
  periodPast: 'The period has passed. Change the last day before you publish.',
  notLonger: 'The new last day must come after the present one, and not before today.',
  notOpen: 'This topic does not take suggestions now. You can file your suggestion as a matter instead.',
  tooManyAnswers: 'There are more answers than questions. Reload the page and try again.',
  noTheme: 'The topic has no such theme. Choose again.',
  noDuplicate: 'A suggestion joins another of the same topic that is not itself joined to a third.',
  replied: 'The reply has been given and cannot be changed.',
  decideFirst: 'Decide on adoption before you reply.',
  replyFirst: 'Reply to the author before you publish.',
  noConsent: 'The author has not consented to publication.',
  recognisable: 'Somebody can still be recognised in the text: {left}. Take it out before you publish.',
  notPublished: 'This suggestion is not published.',
  notAdopted: 'Only what was adopted wholly or partly is rewarded.',
  noSubmission: 'Nothing was found. Check the number and the code.',
}
