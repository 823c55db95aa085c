import type { Messages } from './zh-cn.ts'

export const en: Messages = {
  columns: { title: 'Question', topic: 'Topic', state: 'State', answeredOn: 'Answered', changedOn: 'Last step' },
  states: {
    none: 'May be published',
    proposed: 'To be checked',
    'sent-back': 'Sent back',
    checked: 'To be published',
    published: 'Published',
    withdrawn: 'Withdrawn',
  },
  refusals: {
    state: 'This step is not open in the present state of the publication. Reload and look again.',
    'no-consent': 'The petitioner has not consented, or has taken the consent back: it cannot be published.',
    confidential: 'The petitioner asks for confidence: it cannot be published.',
    accusation: 'Accusations are never published (Art. 30(3)).',
    'no-answer': 'It can be published once there is an answer that stands.',
    'not-delivered': 'It can be published once the petitioner has received the answer.',
    otherTexts: 'The question or the answer has changed. Redact the texts as they are now.',
    secondPerson: 'Who proposed it cannot check it. Ask another member of staff.',
    spans: 'Redactions overlap or lie outside the text. Choose them anew.',
    recognisable: 'A name, number or address of somebody of this matter is still in the text. It must go first.',
    recognisableFile:
      'A chosen file names somebody of this matter, or gives a number or address of theirs: it cannot be published. Take it out of the choice.',
    'file-unknown': 'The matter has no such file. Reload and choose anew.',
    'file-kind': 'Only JPEG, PNG, PDF and Word (docx) files can be published. Take “{name}” out of the choice.',
    'file-damaged': '“{name}” cannot be read, and cannot be published. Take it out of the choice.',
    'file-too-large': '“{name}” is too large to be published (more than 10 MB or 50 pages). Take it out of the choice.',
    'file-encrypted': '“{name}” has a password, and cannot be published. Take it out of the choice.',
    'file-changes':
      '“{name}” has tracked changes that nobody accepted or rejected, and cannot be published. Take it out of the choice.',
    'file-comments': '“{name}” has comments, and cannot be published. Take it out of the choice.',
    'file-hidden': '“{name}” has hidden text, and cannot be published. Take it out of the choice.',
    'file-embedded': '“{name}” has other files inside, and cannot be published. Take it out of the choice.',
    'file-forms': '“{name}” has form fields, and cannot be published. Take it out of the choice.',
    notOurs: 'The office that answered publishes.',
  },
}
