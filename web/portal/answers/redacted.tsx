import type { ReactNode } from 'react'
import { piecesOf } from '../../../server/src/domains/publication/index.ts'

/** A published text, what was taken out of it set apart. */
export const Redacted = ({ text }: { text: string }): ReactNode => (
  <>
    {piecesOf(text).map((piece, n) =>
      piece.isMark ? (
        // Pieces never change their order.
        // oxlint-disable-next-line react/no-array-index-key
        <b key={n} className="redacted">
          {piece.text}
        </b>
      ) : (
        piece.text
      ),
    )}
  </>
)
