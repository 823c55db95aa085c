import type { BulletinPlaces } from '@huiyin/api'
import type { TableSection } from './table-fields.tsx'

/** What a saved view of the statistics says for a table of a bulletin: its measure, its rows, its conditions. Null where it fits none. */
export function sectionFromView(query: string, places: BulletinPlaces): Omit<TableSection, 'type' | 'heading'> | null {
  const search = new URLSearchParams(query)
  const figure = places.figures.find(({ id }) => id === (search.get('measure') ?? 'received'))
  if (figure === undefined) return null
  const rows = figure.rows.find((id) => id === search.get('rows')) ?? null
  const where = Object.fromEntries(
    figure.rows.flatMap((id) => {
      const values = search.get(id)
      return values === null ? [] : [[id, values.split(',')]]
    }),
  )
  return {
    figures: [figure.id],
    rows,
    where,
    compare: ['previous', 'lastYear'],
    top: null,
    show: search.has('chart') && rows !== null ? 'both' : 'table',
  }
}
