import { COMPARED, type OfficeFigures } from '../../check/side-by-side.ts'
import { both } from '../messages/index.ts'
import { whereOf } from '../places.ts'
import { COMPARED_HEADS, tenThousands } from '../tables.ts'
import { tell, word } from './bilingual.ts'
import { html, type Markup } from './markup.ts'

/** Offices side by side in 万元, with the place of each figure under it; nothing for a single document. */
export const officesView = (offices: readonly OfficeFigures[]): Markup => {
  if (offices.length < 2) return html``
  const rows = offices.map(
    ({ document, office, year, figures, people }) =>
      html`<tr>
        <th scope="row">${office === '' ? document : office}<br /><span class="soft">${document}</span></th>
        <td>${year ?? ''}</td>
        ${COMPARED.map((key) => {
          const figure = figures[key]
          return figure === undefined
            ? html`<td class="figure">—</td>`
            : html`<td class="figure">
                ${tenThousands(figure)}<br /><span class="soft">${tell(whereOf(figure.place))}</span>
              </td>`
        })}
        <td>${people === undefined ? '—' : tell(both(people.kind, { count: people.count }))}</td>
      </tr>`,
  )
  return html`<h2>${word('comparison')}</h2>
    <p class="soft">${word('comparisonUnit')}</p>
    <div class="scroll">
      <table class="offices">
        <thead>
          <tr>
            <th>${word('office')}</th>
            <th>${word('year')}</th>
            ${COMPARED.map((key) => html`<th>${word(COMPARED_HEADS[key])}</th>`)}
            <th>${word('people')}</th>
          </tr>
        </thead>
        <tbody>
          ${rows}
        </tbody>
      </table>
    </div>`
}
