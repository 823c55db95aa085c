export { CHAIN_START, chainHash, findBreak, type ChainLink } from './chain.ts'
export { groupNumber, isNumber, newNumber, normaliseNumber, regionOfNumber } from './number.ts'
export { queryCodes, type QueryCodes } from './query-code.ts'
