import type { Messages } from './index.ts'

export const en: Messages = {
  refusals: {
    notOpen: 'This step is not open for the survey as it is now. Reload to see the latest.',
    periodPast: 'The last day of the survey has passed. Change its days before you open it.',
    wrongAnswer: 'One answer is none of the question. Choose again.',
    nothingAnswered: 'Answer at least one question.',
    notTaking: 'This survey takes no answers now.',
    unknownCode: 'There is no such code, or it has been used. Each code can be used once.',
    alreadyPrinted: 'These codes were made before. For secrecy only their hashes are kept, so make another batch.',
    noBatch: 'There is no such batch. Register the batch of paper forms first.',
    batchFull: 'All forms of this batch have been entered. Check the batch or register another.',
    ruleKnown: 'There is a rule from this day on already. Choose another day.',
    rulePast: 'Rules are laid down for today and later; what was before does not change.',
  },
  sheet: {
    question: 'Question',
    answer: 'Answer',
    count: 'Count',
    answered: 'Answered',
    satisfied: 'Satisfied',
    share: 'Share satisfied',
    answers: 'Answers',
    tooFew: 'Fewer than {n} answers: not shown',
    scale: ['Very dissatisfied', 'Dissatisfied', 'Neither', 'Satisfied', 'Very satisfied'],
    slips: 'Codes',
    at: 'On the portal: "Answer a survey"',
    once: 'Can be used once, nameless',
  },
}
