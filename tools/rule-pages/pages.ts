import { GROUP_RULES, messagesIn, RULE_IDS, type RuleId, RULES } from '../../server/src/domains/disclosure/index.ts'

const zh = messagesIn('zh-CN')
const en = messagesIn('en')

interface About {
  readonly severity: 'error' | 'warning' | 'information'
  readonly article?: string | undefined
  readonly across: boolean
}

/** What the code says of each rule: how grave it is, the article of law, whether it compares documents. */
const about = new Map<RuleId, About>([
  ...RULES.map((rule): [RuleId, About] => [rule.id, { severity: rule.severity, article: rule.article, across: false }]),
  ...GROUP_RULES.map((rule): [RuleId, About] => [
    rule.id,
    { severity: rule.severity, article: rule.article, across: true },
  ]),
])

const pageOf = (id: RuleId): string => {
  const [chinese, english] = [zh.rules[id], en.rules[id]]
  const known = about.get(id)
  const severity =
    known === undefined ? [] : [`- 级别 Severity: ${zh.report[known.severity]} · ${en.report[known.severity]}`]
  const article = known?.article === undefined ? [] : [`- 依据 Law: ${known.article}`]
  const across = known?.across === true ? ['- 比较多份文件 Compares several documents'] : []
  return [
    `# ${id} ${chinese.title}`,
    '',
    `**${english.title}**`,
    '',
    ...severity,
    ...article,
    ...across,
    '',
    '## 应当成立 · What must hold',
    '',
    chinese.formula,
    '',
    english.formula,
    '',
    '## 说明 · Explanation',
    '',
    chinese.explanation,
    '',
    english.explanation,
    '',
    '## 例 · Example',
    '',
    chinese.example,
    '',
    english.example,
    '',
    '## 适用 · When it applies',
    '',
    chinese.applies,
    '',
    english.applies,
    '',
    '[全部规则 · All rules](README.md)',
    '',
  ].join('\n')
}

const index = (): string =>
  [
    '# 核对规则 · Rules of the check',
    '',
    '| 编号 No. | 规则 | Rule | 级别 Severity |',
    '| --- | --- | --- | --- |',
    ...RULE_IDS.map((id) => {
      const severity = about.get(id)?.severity
      return `| [${id}](${id}.md) | ${zh.rules[id].title} | ${en.rules[id].title} | ${severity === undefined ? '' : zh.report[severity]} |`
    }),
    '',
  ].join('\n')

/** Every file of `docs/rules/`, by name: one page per rule and a list of them. */
export const rulePages = (): Readonly<Record<string, string>> => ({
  'README.md': index(),
  ...Object.fromEntries(RULE_IDS.map((id) => [`${id}.md`, pageOf(id)])),
})
