/** How many signs and spaces may stand between two characters of a value that is written apart. */
const WIDEST_GAP = 4

const WRITTEN = /[\p{L}\p{N}]/u
const LATIN = /[0-9A-Za-z]/

/** A text without its signs and spaces, in one case; each character that is left with its places in the text. */
export interface Squeezed {
  readonly characters: string
  /** For each code unit of `characters`: where it stands in the text, counted in code units. */
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  /** The same counted in characters, for what lies between. */
  readonly ordinals: readonly number[]
}

/** Takes what is between letters and digits out of a folded text. */
export function squeeze(folded: string): Squeezed {
  let characters = ''
  const starts: number[] = []
  const ends: number[] = []
  const ordinals: number[] = []
  let at = 0
  let ordinal = 0
  for (const character of folded) {
    const end = at + character.length
    if (WRITTEN.test(character)) {
      const lower = character.toLowerCase()
      characters += lower.length === character.length ? lower : character
      for (let unit = at; unit < end; unit += 1) {
        starts.push(at)
        ends.push(end)
        ordinals.push(ordinal)
      }
    }
    at = end
    ordinal += 1
  }
  return { characters, starts, ends, ordinals }
}

/** Where a value stands in a text whatever signs part its characters, in whatever case; a Latin word only where it stands alone. */
export function placesOf(text: Squeezed, folded: string, value: string): [start: number, end: number][] {
  const wanted = squeeze(value).characters
  const places: [number, number][] = []
  if (wanted === '') return places
  let found = text.characters.indexOf(wanted)
  while (found !== -1) {
    const last = found + wanted.length - 1
    const place: [number, number] = [text.starts[found] ?? 0, text.ends[last] ?? 0]
    const taken = isTogether(text, found, last) && standsAlone(folded, wanted, place)
    if (taken) places.push(place)
    found = text.characters.indexOf(wanted, taken ? last + 1 : found + 1)
  }
  return places
}

function isTogether({ ordinals }: Squeezed, first: number, last: number): boolean {
  for (let unit = first; unit < last; unit += 1) {
    if ((ordinals[unit + 1] ?? 0) - (ordinals[unit] ?? 0) > WIDEST_GAP + 1) return false
  }
  return true
}

const standsAlone = (folded: string, wanted: string, [start, end]: readonly [number, number]): boolean =>
  !(LATIN.test(wanted.charAt(0)) && LATIN.test(folded.charAt(start - 1))) &&
  !(LATIN.test(wanted.charAt(wanted.length - 1)) && LATIN.test(folded.charAt(end)))
