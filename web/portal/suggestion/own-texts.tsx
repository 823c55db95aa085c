import type { ReactNode } from 'react'

/** Says, where the page is in another language, that what the office wrote itself is in Chinese. */
export const OwnTexts = ({ words }: { words: { inChinese: string } }): ReactNode =>
  words.inChinese === '' ? null : <p className="note">{words.inChinese}</p>
