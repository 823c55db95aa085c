/** What was found beside the content of a file, and is not in its clean copy. */
export const METADATA = ['position', 'camera', 'properties', 'editing', 'other'] as const
export type Metadata = (typeof METADATA)[number]

/** Why no clean copy of a file can be made: a person would have to decide what in it is to be read. */
export const OBSTACLES = [
  'kind',
  'damaged',
  'too-large',
  'encrypted',
  'changes',
  'comments',
  'hidden',
  'embedded',
  'forms',
] as const
export type Obstacle = (typeof OBSTACLES)[number]

/** A copy that shows what the file shows and says nothing else. */
export interface CleanFile {
  readonly bytes: Uint8Array
  readonly removed: readonly Metadata[]
  /** The words in it, to be compared with what is known of people; empty for pictures. */
  readonly text: string
}

export class Uncleanable extends Error {
  override name = 'Uncleanable'
  readonly obstacle: Obstacle
  constructor(obstacle: Obstacle) {
    super(obstacle)
    this.obstacle = obstacle
  }
}

/** The kinds of files of which clean copies can be made, with the ending of their names. */
export const CLEANABLE: Readonly<Record<string, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
}

export const isCleanable = (type: string): boolean => type in CLEANABLE

export const inOrder = (found: ReadonlySet<Metadata>): Metadata[] => METADATA.filter((one) => found.has(one))
