import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

interface AxeResults {
  violations: { id: string; nodes: { target: string[]; failureSummary: string }[] }[]
}

/** What axe-core finds on a page, by every rule it has: A, AA, AAA and best practice. Empty when it finds nothing. */
export async function axeFindings(page: Page): Promise<string[]> {
  // The page's own policy allows no foreign script, so axe is put in from the outside.
  const session = await page.context().newCDPSession(page)
  await session.send('Runtime.evaluate', { expression: axeSource })
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression: `axe.run(document, { rules: ${JSON.stringify(RULES)} }).then((r) => JSON.stringify(r))`,
    awaitPromise: true,
    returnByValue: true,
  })
  await session.detach()
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
  const { violations } = JSON.parse(String(result.value)) as AxeResults
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary}`),
  )
}

/** Beyond the usual: contrast of 7:1 and targets that fingers hit. */
const RULES = { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } }

/** What of a page does not fit into its width, in CSS pixels too much. */
export const overflowOf = (page: Page): Promise<number> =>
  page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')

/** Buttons, fields and links standing alone that are smaller than 44 pixels; links inside sentences may be as high as their line. */
export const smallTargets = (page: Page): Promise<string[]> =>
  page.evaluate(`
    [...document.querySelectorAll('button, select, summary, textarea, input:not([type=hidden]), nav a, .actions a, .back, .tasks a, .change a')]
      .filter((element) => element.getClientRects().length > 0)
      .filter((element) => {
        const own = element.getBoundingClientRect()
        const label = element.labels?.[0]?.getBoundingClientRect()
        const height = Math.max(own.height, label && element.matches('[type=radio], [type=checkbox]') ? Math.max(label.bottom, own.bottom) - Math.min(label.top, own.top) : 0)
        return height < 43.5
      })
      .map((element) => element.outerHTML.slice(0, 120) + ' ' + element.getBoundingClientRect().height)
  `)
