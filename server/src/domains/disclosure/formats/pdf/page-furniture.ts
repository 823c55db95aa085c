import type { PageContent, Run } from './page-content.ts'

/** The part of a page, at its top and its bottom, where headers and footers stand. */
const MARGIN = 0.11

const PAGE_NUMBER =
  /^(?:第?\s*[-—–·]*\s*\d{1,4}\s*[-—–·]*\s*(?:页|\/\s*\d{1,4})?(?:\s*[,，/]?\s*共\s*\d{1,4}\s*页)?|[-—–·]+)$/u

const keyOf = (run: Run): string => `${run.text.replaceAll(/\d+/gu, '#')}|${Math.round(run.y / 4)}`

/** Whether a run stands alone in its margin: nothing of the body stands on its line. */
const inMargin = (page: PageContent, run: Run): boolean =>
  run.y + run.height < page.height * MARGIN || run.y > page.height * (1 - MARGIN)

/** Pages without the numbers and running heads that stand in the margins of most of them. */
export const withoutFurniture = (pages: readonly PageContent[]): PageContent[] => {
  const counts = new Map<string, number>()
  for (const page of pages)
    for (const key of new Set(page.runs.filter((run) => inMargin(page, run)).map(keyOf)))
      counts.set(key, (counts.get(key) ?? 0) + 1)
  const often = Math.max(3, pages.length * 0.6)
  return pages.map((page) => {
    const inTable = (run: Run): boolean =>
      page.standing.some((ruling) => ruling.from <= run.y + run.height / 2 && ruling.to >= run.y + run.height / 2)
    const repeats = (run: Run): boolean =>
      inMargin(page, run) && !inTable(run) && ((counts.get(keyOf(run)) ?? 0) >= often || isPageNumber(page, run))
    // The last row of a table prints figures where the last rows of other pages do: only a whole line is furniture.
    const margins = page.runs.filter((run) => inMargin(page, run))
    const kept = margins.filter((run) => !repeats(run))
    const isFurniture = (run: Run): boolean => repeats(run) && !kept.some((other) => onOneLine(run, other))
    return { ...page, runs: page.runs.filter((run) => !isFurniture(run)) }
  })
}

const onOneLine = (one: Run, other: Run): boolean => Math.abs(one.y - other.y) < Math.min(one.height, other.height) / 2

/** A number alone on its line. */
const isPageNumber = (page: PageContent, run: Run): boolean =>
  PAGE_NUMBER.test(run.text.trim()) &&
  !page.runs.some(
    (other) => other !== run && !PAGE_NUMBER.test(other.text.trim()) && Math.abs(other.y - run.y) < run.height,
  )
