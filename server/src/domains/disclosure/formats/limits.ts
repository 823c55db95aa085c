/** What one file may cost. Published budgets are far below all of these. */
export const LIMITS = {
  /** Bytes of the file. */
  bytes: 50_000_000,
  /** Bytes of one unpacked part of an office file, and of all parts that are read. */
  partBytes: 80_000_000,
  unpackedBytes: 200_000_000,
  /** Bytes of one unpacked stream of a PDF, and of all that draw one page. */
  streamBytes: 40_000_000,
  pages: 600,
  /** Pieces of text and of rulings on one page of a PDF. */
  runs: 40_000,
  rulings: 30_000,
  /** Operators of one page of a PDF, those of drawings inside drawings counted as often as they are drawn. */
  operators: 1_000_000,
  /** Rows and columns of one sheet or table, and cells of a whole file. */
  rows: 10_000,
  columns: 400,
  cells: 200_000,
  /** Depth of nested elements in XML and HTML. */
  depth: 200,
  /** Characters of one cell or line. */
  text: 100_000,
  /** Thousandths of a second for one file; and for one that somebody sends to the portal. */
  patienceMs: 60_000,
  portalPatienceMs: 20_000,
  /** Megabytes that the thread which reads a file may hold, buffers included; and that the process may grow by meanwhile. */
  memoryMb: 260,
  growthMb: 400,
  /** Megabytes at which Node ends the thread by itself, should it not be ended before. */
  heapMb: 400,
} as const
