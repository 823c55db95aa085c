import type { Topic } from '../backend.ts'

const MOST_FOUND = 30

/** How a name may fit the words of a petitioner, the best first. The next is asked only where the one before finds nothing. */
const FITS: readonly ((name: string, wanted: string) => boolean)[] = [
  (name, wanted) => name.includes(wanted),
  (name, wanted) => Array.from(wanted).every((character) => name.includes(character)),
  (name, wanted) => pairsOf(wanted).some((pair) => name.includes(pair)),
]

/**
 * Topics whose name has the word (供应), else all of its characters (供水 finds 自来水供应), else two of them in a row (水污染了 finds
 * 水污染). The most precise topics come first.
 */
export function searchTopics(topics: readonly Topic[], word: string, say: (name: Topic['name']) => string): Topic[] {
  const wanted = word.normalize('NFKC').toLowerCase().replace(/\s+/g, '')
  if (wanted === '') return []
  const parents = new Set(topics.map(({ parentId }) => parentId))
  const isLatin = /^[\x20-\x7e]+$/.test(wanted)
  for (const fits of isLatin ? FITS.slice(0, 1) : FITS) {
    const found = topics.filter(({ name }) => [say(name), name.zh].some((text) => fits(compact(text), wanted)))
    if (found.length > 0)
      return found.sort((a, b) => Number(parents.has(a.id)) - Number(parents.has(b.id))).slice(0, MOST_FOUND)
  }
  return []
}

const compact = (text: string): string => text.toLowerCase().replace(/\s+/g, '')
/** Every two characters in a row. */
const pairsOf = (word: string): string[] => {
  const characters = Array.from(word)
  return characters.slice(1).map((character, n) => `${characters[n]}${character}`)
}
