/** How many characters of an answer one page holds: with them it stays small on a slow line. */
const MOST = 6000
/** How far back a page looks for the end of a sentence. */
const BACK = 400

/** A long text in parts that end with a sentence where they can. Joined they are the text. */
export function partsOf(text: string): string[] {
  const parts: string[] = []
  let from = 0
  while (text.length - from > MOST) {
    const piece = text.slice(from, from + MOST)
    const end = Math.max(piece.lastIndexOf('\n'), piece.lastIndexOf('。')) + 1
    const cut = end > MOST - BACK ? end : /[\uD800-\uDBFF]$/.test(piece) ? MOST - 1 : MOST
    parts.push(text.slice(from, from + cut))
    from += cut
  }
  return [...parts, text.slice(from)]
}
