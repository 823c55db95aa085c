import { createHash } from 'node:crypto'
import type { Examination } from '../../formats/examination.ts'
import type { Bilingual, Report, Severity } from '../../finding.ts'
import { MOST_FINDINGS } from '../../present-text.ts'
import { both, inLanguage, type ReportLanguage } from '../messages/index.ts'
import { cleanWords, type Coverage, coverageOf, coverageWords } from '../coverage.ts'
import { moreView, tell, word } from './bilingual.ts'
import { findingsView } from './findings-view.ts'
import { html, type Markup, raw } from './markup.ts'
import { marksOf } from './marks.ts'
import { openEndsView, rulesView } from './rules-view.ts'
import { placesIn, sourceView } from './source-view.ts'
import { STYLE } from './style.ts'

/** What the policy of an answer must allow so that the style of the page holds. */
export const STYLE_HASH = `sha256-${createHash('sha256').update(STYLE).digest('base64')}`

export interface HtmlOptions {
  /** The language shown first; the other one is one press away. */
  readonly language: ReportLanguage
}

const count = (report: Report, severity: Severity): number =>
  report.findings.filter((finding) => finding.severity === severity).length

/** What the report is about: office, year and kind of document, or the name of the file. */
export const titleOf = ({ disclosure }: Examination): Bilingual =>
  disclosure.office === undefined || disclosure.year === undefined
    ? both('title')
    : both('of', { office: disclosure.office.text, year: disclosure.year, kind: both(disclosure.kind) })

const countsView = (report: Report): Markup => {
  const { held, rounding, notChecked } = report.tally
  const [errors, warnings, information] = [
    count(report, 'error'),
    count(report, 'warning'),
    count(report, 'information'),
  ]
  return html`<ul class="counts">
    <li class="${errors > 0 ? 'error' : 'good'}">${word('summaryErrors', { count: errors })}</li>
    <li class="${warnings > 0 ? 'warning' : ''}">${word('summaryWarnings', { count: warnings })}</li>
    <li>${word('summaryInformation', { count: information })}</li>
    <li class="good">${word('summaryHeld', { count: held })}</li>
    <li>${word('summaryRounding', { count: rounding })}</li>
    <li>${word('summaryNotChecked', { count: notChecked })}</li>
  </ul>`
}

/** How much was read and checked, before anything else. */
const coverageView = (coverage: Coverage): Markup =>
  html`<ul class="coverage">
    ${coverageWords(coverage).map((words) => html`<li>${tell(words)}</li>`)}
  </ul>`

/**
 * The report as one page that needs nothing else: findings beside the document, links between every figure and its place,
 * both languages, no script. Prints with the findings first.
 */
export const htmlReport = (examination: Examination, options: HtmlOptions): string => {
  const { source, disclosure, report } = examination
  const findings = report.findings.slice(0, MOST_FINDINGS)
  const { marks, shown } = marksOf(findings, placesIn(source))
  const coverage = coverageOf(disclosure, report)
  const title = titleOf(examination)
  const checked = (language: ReportLanguage): string => (options.language === language ? ' checked' : '')
  const page = html`<!doctype html>
    <html lang="${options.language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${inLanguage(title, options.language)} · ${disclosure.name}</title>
        ${raw(`<style>${STYLE}</style>`)}
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
          <p>${disclosure.name}</p>
          ${coverageView(coverage)}${countsView(report)}
        </header>
        <div class="sides">
          <main class="pane">
            <h2>${word('findings')}</h2>
            ${findingsView(findings, shown, source.format, cleanWords(coverage))}${moreView(report.findings.length - findings.length)}
            ${openEndsView(report, disclosure.unread)}
            <h2>${word('rules')}</h2>
            ${rulesView(report)}
          </main>
          <section class="pane document ${source.format}">
            <h2>${word('document')}</h2>
            ${sourceView(source, marks)}
          </section>
        </div>
        <footer>
          <p>${word('disclaimer')} ${word('unitsExplained')}</p>
          <p>${word('madeBy')}</p>
        </footer>
      </body>
    </html> `
  return page.markup
}
