/** What is told of publications: never the question, never the answer, never who anybody is. */
export const noticeWords = {
  published: {
    name: { zh: '答复已公开', en: 'Answer published' },
    zh: {
      subject: '您的信访事项 {number}：答复已公开',
      text: '经您同意，信访事项 {number} 的问题和答复在隐去个人信息后已经公开。请在 {address} 查看；您可以随时收回同意，收回后立即撤下。',
    },
    en: {
      subject: 'Your matter {number}: the answer is published',
      text: 'With your consent, question and answer of your matter {number} are published, with everything personal taken out. See it at {address}. You can take your consent back at any time; it is then withdrawn at once.',
    },
  },
  withdrawn: {
    name: { zh: '公开的答复已撤下', en: 'Published answer withdrawn' },
    zh: {
      subject: '您的信访事项 {number}：公开的答复已撤下',
      text: '信访事项 {number} 公开的问题和答复已由单位撤下，不再公开。您的事项和答复本身不受影响，可在 {address} 查看。',
    },
    en: {
      subject: 'Your matter {number}: the published answer is withdrawn',
      text: 'The office has withdrawn the published question and answer of your matter {number}. The matter and its answer stay as they are; see them at {address}.',
    },
  },
  toCheck: {
    name: { zh: '公开答复待核对', en: 'Published answer to be checked' },
    zh: {
      subject: '{number} 的公开答复待核对',
      text: '{number} 的公开答复已经提出，请另一名工作人员在 {address} 核对。',
    },
    en: {
      subject: 'To be checked: published answer of {number}',
      text: 'The answer of {number} is proposed for publication. A second member of staff checks it at {address}.',
    },
  },
  toPublish: {
    name: { zh: '公开答复待公开', en: 'Answer to be published' },
    zh: { subject: '{number} 的答复待公开', text: '{number} 的公开答复已经核对，请负责人在 {address} 决定公开。' },
    en: {
      subject: 'To be published: answer of {number}',
      text: 'The answer of {number} is checked. A head decides at {address} whether it is published.',
    },
  },
  sentBack: {
    name: { zh: '公开答复已退回', en: 'Published answer sent back' },
    zh: { subject: '{number} 的公开答复已退回', text: '您提出的 {number} 的公开答复已退回，理由见 {address}。' },
    en: {
      subject: 'Sent back: published answer of {number}',
      text: 'The publication of {number} that you proposed is sent back. The reason is at {address}.',
    },
  },
}
