import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { FACE_NAMES, FACES, FALLBACK, type Face } from './faces.ts'
import { findOfficialFonts } from './official-fonts.ts'
import { coverageOf, covers, merged, unwrapWoff } from './sfnt.ts'

const require = createRequire(import.meta.url)

const BUNDLED = [
  '@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf',
  '@expo-google-fonts/noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf',
  '@expo-google-fonts/noto-serif-sc/900Black/NotoSerifSC_900Black.ttf',
  '@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf',
  '@expo-google-fonts/noto-sans-sc/500Medium/NotoSansSC_500Medium.ttf',
]
/** Whole fonts on npm in the wrapper of web fonts. */
const WRAPPED = ['lxgw-wenkai-latin-300-normal.woff', 'lxgw-wenkai-latin-500-normal.woff']

/** The letters that a renderer has at hand. */
export interface Fonts {
  files: readonly string[]
  blobs: readonly Buffer[]
  /** For each face the families to try, in order, and the weight. */
  faces: Readonly<Record<Face, { font: readonly string[]; weight: number }>>
  /** Characters of a text that no font has, each once. */
  missing(text: string): string[]
}

/** The fonts that come with the product, and the official ones in these folders before them. */
export function openFonts(folders: readonly string[]): Fonts {
  const bundled = BUNDLED.map((font) => require.resolve(font))
  const wenkai = require.resolve('@fontsource/lxgw-wenkai/LICENSE').replace(/LICENSE$/, 'files/')
  const blobs = WRAPPED.map((name) => Buffer.from(unwrapWoff(readFileSync(wenkai + name))))
  const official = findOfficialFonts(folders)
  const installed = new Set(official.flatMap((font) => font.families))
  const faces = Object.fromEntries(
    FACES.map((face) => {
      const { official: names, bundled: free, weight } = FACE_NAMES[face]
      const font = [...new Set([...names.filter((name) => installed.has(name)), free, ...FALLBACK])]
      return [face, { font, weight }]
    }),
  ) as Record<Face, { font: string[]; weight: number }>
  let coverage: ReturnType<typeof merged> | undefined
  return {
    files: [...bundled, ...official.map(({ file }) => file)],
    blobs,
    faces,
    missing(text) {
      const points = new Set(Array.from(text))
      const rare = [...points].filter((character) => !COMMON.test(character))
      if (rare.length === 0) return []
      coverage ??= merged([...bundled.map((file) => readFileSync(file)), ...blobs].flatMap((font) => coverageOf(font)))
      const known = coverage
      return rare.filter((character) => !covers(known, character.codePointAt(0) ?? 0))
    },
  }
}

/** What every one of the fonts has or what leaves no mark: Latin letters, common Chinese ones, spaces and signs of format. */
const COMMON = /[\s\u0020-\u007e\u3000-\u3002\uff01-\uff5e\u4e00-\u9fa5\p{Cf}\p{Cc}\p{M}]/u
