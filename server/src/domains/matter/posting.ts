import type { Matter, Posting } from './matter.ts'

/** The letter of that number which came back: it proves no delivery and does not go out again. */
export const cameBack = ({ postings }: Pick<Matter, 'postings'>, postNumber: string): Posting | undefined =>
  postings.find((posting) => posting.returned !== null && isSameNumber(posting.postNumber, postNumber))

/** Numbers are read off slips: spaces and small letters make no other letter. */
export const isSameNumber = (one: string, other: string): boolean => bare(one) === bare(other)
const bare = (postNumber: string): string => postNumber.replaceAll(/\s/g, '').toUpperCase()
