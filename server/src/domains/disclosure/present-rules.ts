import type { Severity } from './finding.ts'
import { type Language, type RuleId, messagesIn } from './messages/index.ts'
import { GROUP_RULES } from './check/rules/group.ts'
import { RULES } from './check/rules/index.ts'

const LABELS = {
  'zh-CN': { formula: '等式', severity: '不符时', applies: '何时核对', example: '例', article: '依据' },
  en: {
    formula: 'What must hold',
    severity: 'When it fails',
    applies: 'When it applies',
    example: 'Example',
    article: 'Law',
  },
} as const satisfies Record<Language, Record<string, string>>

interface Described {
  readonly id: RuleId
  readonly severity: Severity
  readonly article?: string
}

/** Every rule, over one document and over several, by number. */
export const allRules = (): readonly Described[] =>
  [...RULES, ...GROUP_RULES].toSorted((a, b) => Number(a.id.slice(1)) - Number(b.id.slice(1)))

const section = ({ id, severity, article }: Described, language: Language): string[] => {
  const { rules, report } = messagesIn(language)
  const text = rules[id]
  const labels = LABELS[language]
  return [
    text.explanation,
    '',
    `- ${labels.formula}: ${text.formula}`,
    `- ${labels.applies}: ${text.applies}`,
    `- ${labels.severity}: ${report[severity]}`,
    ...(article === undefined ? [] : [`- ${labels.article}: ${article}`]),
    `- ${labels.example}: ${text.example}`,
    '',
  ]
}

/** The page of one rule as Markdown: explanation, formula, when it applies, severity, law and a worked example, in both languages. */
export const rulePage = (rule: Described): string => {
  const [zh, en] = [messagesIn('zh-CN').rules[rule.id], messagesIn('en').rules[rule.id]]
  return [`# ${rule.id} ${zh.title} · ${en.title}`, '', ...section(rule, 'zh-CN'), ...section(rule, 'en')].join('\n')
}
