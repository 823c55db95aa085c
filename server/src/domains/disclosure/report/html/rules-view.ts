import type { Report } from '../../finding.ts'
import { messagesIn, RULE_IDS } from '../../messages/index.ts'
import type { Unread } from '../../source.ts'
import { notCheckedGroups, unreadGroups } from '../coverage.ts'
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

/** Most places that are listed for one reason; the workbook has them all. */
const MOST_PLACES = 60

/** What could not be understood, and what was not checked, each by its reason: shown open, for it limits what the report says. */
export const openEndsView = (report: Report, unread: readonly Unread[]): Markup => {
  const places = unreadGroups(unread).map(
    ({ reason, places: all }) =>
      html`<li>
        ${tell(reason)}
        <ul>
          ${all
            .slice(0, MOST_PLACES)
            .map(
              (place) =>
                html`<li class="soft">
                  ${tell(whereOf(place))} ${place.excerpt.slice(place.start ?? 0, place.end).slice(0, 80)}
                </li>`,
            )}${all.length > MOST_PLACES ? html`<li>${word('more', { count: all.length - MOST_PLACES })}</li>` : ''}
        </ul>
      </li>`,
  )
  const checks = notCheckedGroups(report.checks).map(
    ({ rule, reason, subjects }) =>
      html`<li>
        ${rule} ${tell(reason)}
        <ul>
          ${subjects.slice(0, MOST_PLACES).map((subject) => html`<li class="soft">${tell(subject)}</li>`)}${subjects.length > MOST_PLACES ? html`<li>${word('more', { count: subjects.length - MOST_PLACES })}</li>` : ''}
        </ul>
      </li>`,
  )
  const list = (title: Markup, items: readonly Markup[]): Markup | string =>
    items.length === 0
      ? ''
      : html`<details open>
          <summary>${title}</summary>
          <ul>
            ${items}
          </ul>
        </details>`
  return html`${list(word('unread', { count: unread.length }), places)}${list(word('notChecked', { count: report.tally.notChecked }), checks)}`
}
