import type { Bilingual, Figure, Finding } from '../../finding.ts'
import type { SourceFormat } from '../../source.ts'
import type { MessageKey } from '../messages/index.ts'
import { wordsAt, whereOf } from '../places.ts'
import { tell, word } from './bilingual.ts'
import { html, type Markup } from './markup.ts'

/** Figures of one finding that are listed; placeholders of a template may stand at a hundred places. */
const MOST_FIGURES = 12

const NUMBERS = ['asserted', 'computed', 'difference', 'tolerance'] as const satisfies readonly MessageKey[]

const figureView = (
  figure: Figure,
  id: string,
  shown: ReadonlySet<string>,
  format: SourceFormat | undefined,
): Markup => {
  const { before, figure: words, after } = wordsAt(figure.place)
  const { document } = figure.place
  const within = tell(whereOf(figure.place, format))
  const where = document === undefined ? within : html`${document} · ${within}`
  const place = shown.has(id) ? html`<a href="#${id}">${where}</a>` : where
  const excerpt = words.trim() === '' ? html`` : html`<q>${before}<b>${words}</b>${after}</q>`
  return html`<li><span class="role">${tell(figure.role)}</span> ${place}${excerpt}</li>`
}

const findingView = (finding: Finding, shown: ReadonlySet<string>, format: SourceFormat | undefined): Markup => {
  const numbers = NUMBERS.filter((key) => (finding[key] ?? '') !== '')
  const figures = finding.figures.slice(0, MOST_FIGURES)
  const more = finding.figures.length - figures.length
  return html`<article class="finding ${finding.severity}" id="${finding.id}">
    <header>
      <b class="grade">${word(finding.severity)}</b> <span class="id">${finding.id}</span>
      ${
        // Between documents there is no table of the rules to lead to.
        format === undefined
          ? html`<span class="rule">${finding.rule}</span>`
          : html`<a class="rule" href="#rule-${finding.rule}">${finding.rule}</a>`
      }
    </header>
    <p class="message">${tell(finding.message)}</p>
    ${
      numbers.length === 0
        ? ''
        : html`<dl>
            ${numbers.map(
              (key) =>
                html`<div>
                  <dt>${word(key)}</dt>
                  <dd>${finding[key]}</dd>
                </div>`,
            )}
          </dl>`
    }
    <ul class="figures">
      ${figures.map((figure, index) => figureView(figure, `${finding.id}-${index + 1}`, shown, format))}${more > 0 ? html`<li>${word('more', { count: more })}</li>` : ''}
    </ul>
    ${finding.cannotTell === undefined ? '' : html`<p class="soft">${tell(finding.cannotTell)}</p>`}
    ${finding.related.length === 0 ? '' : html`<p class="soft">${word('related')} ${finding.related.slice(0, 12).map((id) => html`<a href="#${id}">${id}</a> `)}</p>`}
  </article>`
}

/** The findings as cards, each figure linked to its place in the document; `clean` is said when there are none. */
export const findingsView = (
  findings: readonly Finding[],
  shown: ReadonlySet<string>,
  format: SourceFormat | undefined,
  clean: Bilingual,
): Markup =>
  findings.length === 0
    ? html`<p class="clean"><b>${tell(clean)}</b></p>`
    : html`${findings.map((finding) => findingView(finding, shown, format))}`
