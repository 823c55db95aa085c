import { searchTokens, toTsvectorLiteral } from '../../platform/search/index.ts'
import type { StreamedEvent } from './event.ts'
import { searchableText } from './projection.ts'

/**
 * A lexeme that stands for an office entitled to the matter, so that the index itself narrows a search to what the office may see.
 * No word of a text begins with this sign.
 */
export const officeLexeme = (office: string): string => `@${office}`

/** The `tsvector` of a matter: its words, and the offices that may find it. */
export function searchVector(number: string, events: readonly StreamedEvent[], seenBy: readonly string[]): string {
  return toTsvectorLiteral([...searchTokens(searchableText(number, events)), ...seenBy.map(officeLexeme)])
}
