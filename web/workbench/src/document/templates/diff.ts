/** A piece of a text that stayed, went or came. */
export interface Piece {
  change: 'same' | 'gone' | 'new'
  text: string
  /** How many tokens of both texts lie before it. */
  at: number
}

/** What is compared: a word of Latin letters, a place with its braces, any other character alone. */
const TOKENS = /\{\w+\}|[A-Za-z0-9]+|[\s\S]/gu

/** What became of a text, as the longest run of tokens that both have in the same order. */
export function compareTexts(before: string, after: string): Piece[] {
  const [a, b] = [before.match(TOKENS) ?? [], after.match(TOKENS) ?? []]
  const width = b.length + 1
  const common = new Uint16Array((a.length + 1) * width)
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1)
      common[i * width + j] =
        a[i] === b[j]
          ? (common[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(common[(i + 1) * width + j] ?? 0, common[i * width + j + 1] ?? 0)
  const pieces: Piece[] = []
  let [i, j] = [0, 0]
  const add = (change: Piece['change'], text: string): void => {
    const last = pieces.at(-1)
    if (last?.change === change) last.text += text
    else pieces.push({ change, text, at: i + j })
  }
  while (i < a.length || j < b.length) {
    const [gone, come] = [a[i], b[j]]
    if (gone !== undefined && gone === come) {
      add('same', gone)
      i += 1
      j += 1
    } else if (
      gone !== undefined &&
      (come === undefined || (common[(i + 1) * width + j] ?? 0) >= (common[i * width + j + 1] ?? 0))
    ) {
      add('gone', gone)
      i += 1
    } else {
      add('new', come ?? '')
      j += 1
    }
  }
  return pieces
}
