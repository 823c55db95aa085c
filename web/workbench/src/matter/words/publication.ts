import type { Words } from '../../ui/words.ts'

const zhCN = {
  title: '公开答复',
  consented: '信访人同意公开。公开前请去掉姓名、住址和其他能认出人的内容。',
  published: '问题和答复已经公开。',
  lead: '以下内容任何人都能看到，请逐句核对。',
  question: '问题',
  answer: '答复',
  publish: '公开',
  again: '修改公开内容',
  withdraw: '撤下',
}

export const PUBLICATION: Words<typeof zhCN> = {
  'zh-CN': zhCN,
  en: {
    title: 'Publishing the answer',
    consented: 'The petitioner consents. Take out names, addresses and whatever else tells who somebody is.',
    published: 'Question and answer are published.',
    lead: 'Everybody can read this. Check it sentence by sentence.',
    question: 'Question',
    answer: 'Answer',
    publish: 'Publish',
    again: 'Change what is published',
    withdraw: 'Take it back',
  },
}
