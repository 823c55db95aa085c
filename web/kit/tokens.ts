/**
 * The visual language of Huiyin: ink on paper, one accent. The portal reads it as CSS variables (`css-variables.ts`), the workbench
 * as the theme of its components. Every pair of text and ground named in `TEXT_PAIRS` keeps a contrast of 7:1 (a test counts).
 */
export const colour = {
  /** The page. */
  paper: '#faf7f0',
  /** Raised parts: cards, fields. */
  surface: '#ffffff',
  /** Quiet grounds: table heads, notes. */
  shade: '#f0ebdf',
  /** Text. */
  ink: '#1f1b16',
  /** Secondary text. */
  inkSoft: '#4b453c',
  /** Thin rules. */
  line: '#d8d0bf',
  /** Borders that must be seen to use a control, 3:1 against paper. */
  lineStrong: '#7a7163',
  /** 黛蓝, the one accent: links, the button that goes on, the mark of where one is. */
  accent: '#1c475c',
  accentHover: '#123444',
  accentShade: '#e3ecef',
  onAccent: '#ffffff',
  /** 朱砂, the seal: the mark of the office, and what needs correction or is overdue. Never without words. */
  seal: '#8f2318',
  sealShade: '#f8e9e4',
  /** Good news, never without words. */
  good: '#24513a',
  goodShade: '#e5efe6',
  /** The ring around what has the keyboard. */
  focus: '#f2b632',
} as const

/** Texts and the grounds they stand on; each pair keeps 7:1. */
export const TEXT_PAIRS: readonly (readonly [keyof typeof colour, keyof typeof colour])[] = [
  ['ink', 'paper'],
  ['ink', 'surface'],
  ['ink', 'shade'],
  ['ink', 'focus'],
  ['inkSoft', 'paper'],
  ['inkSoft', 'surface'],
  ['inkSoft', 'shade'],
  ['accent', 'paper'],
  ['accent', 'surface'],
  ['accent', 'shade'],
  ['accent', 'accentShade'],
  ['onAccent', 'accent'],
  ['onAccent', 'accentHover'],
  ['seal', 'paper'],
  ['seal', 'surface'],
  ['seal', 'sealShade'],
  ['onAccent', 'seal'],
  ['good', 'paper'],
  ['good', 'surface'],
  ['good', 'goodShade'],
]

/** System fonts only: nothing is downloaded to read a page. */
export const font = {
  text: '"PingFang SC", "HarmonyOS Sans SC", "MiSans", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", system-ui, sans-serif',
  /** Latin first, so that English has its own quotation marks. */
  latin:
    'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif',
  figures: 'ui-monospace, "SF Mono", "Cascadia Mono", "Roboto Mono", "Noto Sans Mono", "Liberation Mono", monospace',
} as const

/** Pixels at the default size. The portal sets text in rem from `portal`, the workbench is denser. */
export const size = {
  portal: 18,
  workbench: 14,
  /** What the large-type mode multiplies by. */
  large: 1.35,
  /** Least height and width of what is touched. */
  touch: 44,
} as const

/** Steps of the type scale, in rem. */
export const type = { small: 0.889, text: 1, lead: 1.111, h3: 1.167, h2: 1.389, h1: 1.778, date: 2.333 } as const

/** Steps of the spacing scale, in rem. */
export const space = { 1: 0.25, 2: 0.5, 3: 0.75, 4: 1, 5: 1.5, 6: 2, 7: 3, 8: 4.5 } as const

/** Pixels. */
export const radius = { small: 3, card: 6 } as const

/** Lines of Chinese stay under 38 characters. */
export const measure = { text: '37em', page: '60rem' } as const
