import { colour, font, measure, radius, size, space, type } from './tokens.ts'

const kebab = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

const lines = (prefix: string, values: object, unit = ''): string[] =>
  Object.entries(values).map(([name, value]) => `--${prefix}-${kebab(name)}:${String(value)}${unit}`)

/** The tokens as custom properties of the root element: `--colour-ink`, `--space-4`, `--type-h1`, … */
export function cssVariables(): string {
  const all = [
    ...lines('colour', colour),
    ...lines('font', font),
    ...lines('type', type, 'rem'),
    ...lines('space', space, 'rem'),
    ...lines('radius', radius, 'px'),
    ...lines('measure', measure),
    `--size-portal:${size.portal}px`,
    `--size-large:${size.portal * size.large}px`,
    `--size-touch:${size.touch}px`,
  ]
  return `:root{${all.join(';')}}`
}
