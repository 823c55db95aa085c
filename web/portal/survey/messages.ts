import type { Language } from '../language.ts'

const zhCN = {
  title: '填写问卷',
  lead: '请输入答卷码。答卷码印在接待大厅发的纸条上，每个只能用一次。',
  code: '答卷码',
  codeHint: '10 位字母和数字，不分大小写',
  begin: '开始填写',
  nameless: '问卷不记名。答卷里没有答卷码、编号、姓名和时刻，单位只看到汇总的数字。',
  by: '调查单位',
  until: '截止日期',
  progress: '共 {n} 题，可以跳过不想回答的题。',
  scale: ['非常不满意', '不满意', '一般', '满意', '非常满意'],
  textHint: '最多 1,000 字，请不要写姓名和电话',
  send: '提交答卷',
  thanksTitle: '已经收到，谢谢',
  thanks: '您的答卷已经计入。这个答卷码不能再用。',
  backHome: '返回首页',
}
export type SurveyMessages = Omit<typeof zhCN, 'scale'> & { readonly scale: readonly string[] }

const en: SurveyMessages = {
  title: 'Answer a survey',
  lead: 'Enter your code. It stands on the slip that is handed out in the reception hall, and each can be used once.',
  code: 'Code',
  codeHint: '10 letters and digits, small or capital',
  begin: 'Begin',
  nameless:
    'Surveys are nameless. An answer holds no code, number, name or time of day, and the office sees only what is counted.',
  by: 'Asked by',
  until: 'Until',
  progress: '{n} questions; leave out what you do not want to answer.',
  scale: ['Very dissatisfied', 'Dissatisfied', 'Neither', 'Satisfied', 'Very satisfied'],
  textHint: 'At most 1,000 characters; please no names or telephone numbers',
  send: 'Send the answers',
  thanksTitle: 'Received, thank you',
  thanks: 'Your answers are counted. This code cannot be used again.',
  backHome: 'To the start page',
}

const MESSAGES: Readonly<Record<Language, SurveyMessages>> = { 'zh-CN': zhCN, en }

export const surveyMessages = (language: Language): SurveyMessages => MESSAGES[language]
