import { describe, expect, it } from 'vitest'
import { contrastOf } from './contrast.ts'
import { cssVariables } from './css-variables.ts'
import { colour, size, TEXT_PAIRS } from './tokens.ts'

describe('the colours', () => {
  it('counts contrast as WCAG does', () => {
    expect(contrastOf('#000000', '#ffffff')).toBeCloseTo(21, 5)
    expect(contrastOf('#777777', '#ffffff')).toBeCloseTo(4.478, 2)
  })

  it.each(TEXT_PAIRS)('%s can be read on %s at 7:1', (text, ground) => {
    expect(contrastOf(colour[text], colour[ground])).toBeGreaterThanOrEqual(7)
  })

  it('shows borders of controls at 3:1', () => {
    expect(contrastOf(colour.lineStrong, colour.paper)).toBeGreaterThanOrEqual(3)
    expect(contrastOf(colour.lineStrong, colour.surface)).toBeGreaterThanOrEqual(3)
  })
})

describe('the style sheet of the tokens', () => {
  it('names every token', () => {
    const css = cssVariables()
    expect(css).toContain(`--colour-ink-soft:${colour.inkSoft}`)
    expect(css).toContain(`--size-portal:${size.portal}px`)
    expect(css).toContain('--size-large:24.3')
    expect(css).toContain('--type-h1:1.778rem')
  })
})
