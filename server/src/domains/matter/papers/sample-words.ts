import type { Language } from '../messages/index.ts'

const zhCN = {
  summary: '（样例）某路段路灯不亮',
  text: '（样例）某小学门前的路灯两个月不亮，请求修复。',
  request: '（样例）请求修复路灯。',
  facts: '（样例）经现场查看，路灯电缆老化，反映属实。',
  opinion: '（样例）支持请求，十个工作日内更换电缆，恢复照明。',
  legalBasis: '（样例）《信访工作条例》第三十二条',
  reason: '（样例）此处为办理人员填写的内容。',
  agreement: '（样例）双方同意于本月底以前修复路灯。',
  letter: '（样例）请说明办理进展。',
  proof: '（样例）当面签收。',
  record: '（样例）双方陈述意见，主持人归纳争议焦点。',
  report: '（样例）路灯已经修复，信访人确认。',
  authority: '（样例）某某机关',
}

/** What the samples of templates say: plainly made up. */
export const SAMPLE_WORDS: Readonly<Record<Language, typeof zhCN>> = {
  'zh-CN': zhCN,
  en: {
    summary: '(Sample) A street light is dark',
    text: '(Sample) The street light in front of a school has been dark for two months. Please repair it.',
    request: '(Sample) Repair the street light.',
    facts: '(Sample) Seen on site: the cable is worn out; what was said is true.',
    opinion: '(Sample) Supported: the cable is replaced and the light works within ten working days.',
    legalBasis: '(Sample) Regulations on Petition Work, Art. 32',
    reason: '(Sample) Here stands what the handling officer writes.',
    agreement: '(Sample) Both agree that the light is repaired by the end of the month.',
    letter: '(Sample) Please report how far it is.',
    proof: '(Sample) Signed for in person.',
    record: '(Sample) Both sides spoke; the chair summed up what is disputed.',
    report: '(Sample) The light has been repaired; the petitioner confirmed it.',
    authority: '(Sample) A certain authority',
  },
}
