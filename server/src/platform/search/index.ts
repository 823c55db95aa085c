export { normaliseForSearch } from './characters.ts'
export { containsPhrases, searchQuery, type SearchQuery } from './query.ts'
export { searchTokens, toTsvectorLiteral } from './tokens.ts'
