/** What the author of a suggestion is told: never what was suggested, never what was answered. */
export const noticeWords = {
  replied: {
    name: { zh: '建议已答复', en: 'Suggestion answered' },
    zh: {
      subject: '您的建议 {number} 已有答复',
      text: '您提出的建议（编号 {number}）已有答复。请用编号和查询码在 {address} 查看。',
    },
    en: {
      subject: 'Your suggestion {number} is answered',
      text: 'Your suggestion {number} has been answered. Read the answer at {address} with its number and code.',
    },
  },
}
