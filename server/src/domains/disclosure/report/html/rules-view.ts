import type { Report } from '../../finding.ts'
import { messagesIn, RULE_IDS } from '../../messages/index.ts'
import type { Unread } from '../../source.ts'
import { whereOf } from '../places.ts'
import { tell, word } from './bilingual.ts'
import { html, type Markup } from './markup.ts'

const zh = messagesIn('zh-CN')
const en = messagesIn('en')

/** Rule by rule: how many identities held, failed and were not checked. */
export const rulesView = (report: Report): Markup => {
  const rows = RULE_IDS.flatMap((id) => {
    const tally = report.byRule[id]
    if (tally === undefined) return []
    return [
      html`<tr id="rule-${id}">
        <th scope="row">${id}</th>
        <td>
          ${tell({ zh: zh.rules[id].title, en: en.rules[id].title })}<br /><span class="soft"
            >${tell({ zh: zh.rules[id].formula, en: en.rules[id].formula })}</span
          >
        </td>
        <td class="figure">${tally.held}</td>
        <td class="figure">${tally.rounding}</td>
        <td class="figure ${tally.failed > 0 ? 'failed' : ''}">${tally.failed}</td>
        <td class="figure">${tally.notChecked}</td>
      </tr>`,
    ]
  })
  return html`<div class="scroll">
    <table class="rules">
      <thead>
        <tr>
          <th>${word('rule')}</th>
          <th>${word('formula')}</th>
          <th>${word('held')}</th>
          <th>${word('rounding')}</th>
          <th>${word('failed')}</th>
          <th>${word('summaryNotChecked', { count: '' })}</th>
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>`
}

const reasonOf = (reason: string): { zh: string; en: string } => {
  const find = (texts: Readonly<Record<string, string>>): string => texts[reason] ?? reason
  return { zh: find(zh.unread), en: find(en.unread) }
}

/** What was not checked and why, and what could not be read. */
export const openEndsView = (report: Report, unread: readonly Unread[]): Markup => {
  const open = report.checks.filter((check) => check.outcome === 'not-checked')
  const checks = open.map(
    (check) =>
      html`<li>
        ${check.rule}
        ${tell(check.subject)}${check.message === undefined ? '' : html` <span class="soft">${tell(check.message)}</span>`}
      </li>`,
  )
  const places = unread.map(
    ({ reason, place }) =>
      html`<li>
        ${tell(reasonOf(reason))} <span class="soft">${tell(whereOf(place))} ${place.excerpt.slice(0, 80)}</span>
      </li>`,
  )
  return html`${
    open.length === 0
      ? ''
      : html`<details>
          <summary>${word('notChecked', { count: open.length })}</summary>
          <ul>
            ${checks}
          </ul>
        </details>`
  }
  ${
    unread.length === 0
      ? ''
      : html`<details>
          <summary>${word('unread', { count: unread.length })}</summary>
          <ul>
            ${places}
          </ul>
        </details>`
  }`
}
