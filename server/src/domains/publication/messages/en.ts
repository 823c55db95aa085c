import type { Messages } from './zh-cn.ts'

export const en: Messages = {
  refusals: {
    state: 'This step is not open in the present state of the publication. Reload and look again.',
    'no-consent': 'The petitioner has not consented, or has taken the consent back: it cannot be published.',
    confidential: 'The petitioner asks for confidence: it cannot be published.',
    accusation: 'Accusations are never published (Art. 30(3)).',
    'no-answer': 'It can be published once there is an answer that stands.',
    otherTexts: 'The question or the answer has changed. Redact the texts as they are now.',
    secondPerson: 'Who proposed it cannot check it. Ask another member of staff.',
    spans: 'Redactions overlap or lie outside the text. Choose them anew.',
    recognisable: 'A name, number or address of somebody of this matter is still in the text. It must go first.',
    notOurs: 'The office that answered publishes.',
  },
}
