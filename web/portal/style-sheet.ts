import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { cssVariables } from '../kit/css-variables.ts'

export interface StyleSheet {
  readonly css: string
  /** Its address, which changes with its content. */
  readonly address: string
}

/** The style sheet of the portal with the tokens of the kit. */
export function styleSheet(): StyleSheet {
  const source = readFileSync(new URL('./style.css', import.meta.url), 'utf8')
  const css = cssVariables() + source.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/\s+/g, ' ')
  const hash = createHash('sha256').update(css).digest('base64url').slice(0, 10)
  return { css, address: `/assets/portal-${hash}.css` }
}
