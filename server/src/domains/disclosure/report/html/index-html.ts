import type { Report, Severity } from '../../finding.ts'
import { cleanWords, coverageOf } from '../coverage.ts'
import { both, inLanguage, type ReportLanguage } from '../messages/index.ts'
import type { Run } from '../run.ts'
import { officesView } from './offices-view.ts'
import { tell, word } from './bilingual.ts'
import { findingsView } from './findings-view.ts'
import { html, raw } from './markup.ts'
import { openEndsView } from './rules-view.ts'
import { STYLE } from './style.ts'

const count = (report: Report, severity: Severity): number =>
  report.findings.filter((finding) => finding.severity === severity).length

const NOTHING = { tables: [], claims: [], projects: [], unread: [] } as const

/** The first page of a folder of reports: one line per document, linked to its report, and what was found between them. */
export const indexHtml = (
  run: Run,
  /** The name of each report by the file that it is about. */
  names: ReadonlyMap<string, string>,
  language: ReportLanguage,
): string => {
  const rows = run.files.map((each) => {
    if ('problem' in each)
      return html`<tr>
        <td>${each.file}</td>
        <td colspan="8">${tell(both('refused', { reason: { zh: each.problem.zh, en: each.problem.en } }))}</td>
      </tr>`
    const { report, disclosure } = each.examination
    const errors = count(report, 'error')
    return html`<tr>
      <td><a href="./${encodeURIComponent(names.get(each.file) ?? '')}">${each.file}</a></td>
      <td>${disclosure.office?.text ?? ''}</td>
      <td>${disclosure.year ?? ''}</td>
      <td class="figure ${errors > 0 ? 'failed' : ''}">${errors}</td>
      <td class="figure">${count(report, 'warning')}</td>
      <td class="figure">${count(report, 'information')}</td>
      <td class="figure">${report.tally.held}</td>
      <td class="figure">${report.tally.notChecked}</td>
      <td class="figure">${disclosure.unread.length}</td>
    </tr>`
  })
  const between =
    run.across.checks.length === 0
      ? ''
      : html`<tr>
          <td colspan="3"><a href="#across">${word('across')}</a></td>
          <td class="figure ${count(run.across, 'error') > 0 ? 'failed' : ''}">${count(run.across, 'error')}</td>
          <td class="figure">${count(run.across, 'warning')}</td>
          <td class="figure">${count(run.across, 'information')}</td>
          <td class="figure">${run.across.tally.held}</td>
          <td class="figure">${run.across.tally.notChecked}</td>
          <td></td>
        </tr>`
  const heads = (['file', 'office', 'year', 'error', 'warning', 'information', 'held'] as const).map(
    (key) => html`<th>${word(key)}</th>`,
  )
  const checked = (own: ReportLanguage): string => (own === language ? ' checked' : '')
  const title = both('title')
  const page = html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${inLanguage(title, language)}</title>
        <style>
          ${raw(STYLE)}
        </style>
      </head>
      <body>
        <input class="choice" type="radio" name="language" id="zh" aria-label="中文" ${raw(checked('zh-CN'))} /><input
          class="choice"
          type="radio"
          name="language"
          id="en"
          aria-label="English"
          ${raw(checked('en'))}
        />
        <header class="top">
          <div class="languages"><label for="zh">中文</label><label for="en">English</label></div>
          <h1>${tell(title)}</h1>
        </header>
        <main class="pane">
          <div class="scroll">
            <table>
              <thead>
                <tr>
                  ${heads}
                  <th>${word('summaryNotChecked', { count: '' })}</th>
                  <th>${word('unreadSheet')}</th>
                </tr>
              </thead>
              <tbody>
                ${rows}${between}
              </tbody>
            </table>
          </div>
          ${
            run.across.checks.length === 0
              ? ''
              : html`<h2 id="across">${word('across')}</h2>
                  ${findingsView(run.across.findings, new Set(), undefined, cleanWords(coverageOf(NOTHING, run.across)))}
                  ${openEndsView(run.across, [])}`
          }
          ${officesView(run.offices)}
        </main>
        <footer>
          <p>${word('disclaimer')} ${word('unitsExplained')}</p>
          <p>${word('madeBy')}</p>
        </footer>
      </body>
    </html> `
  return page.markup
}
