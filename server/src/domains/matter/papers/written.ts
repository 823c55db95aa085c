import type { OfficialDocument } from '../../../platform/documents/index.ts'
import type { TemplateWords } from '../../document/index.ts'
import type { Language } from '../messages/index.ts'
import { isPaperEvent, PAPER_OF } from '../paper-kinds.ts'
import type { PaperSource } from './desk.ts'
import { isToPetitioner, writePaper } from './paper.ts'

/** A paper as it was issued, in both languages. It does not name the petitioner, whose name lies sealed and is put in when it is printed. */
export interface WrittenPaper {
  toPetitioner: boolean
  texts: Readonly<Record<Language, OfficialDocument>>
}

/** Writes the paper of an event once and for all: later words of the office, names of offices and calendars do not change it. */
export function writeOnce(
  source: Omit<PaperSource, 'lang' | 'template' | 'addressee'>,
  seq: number,
  words: Readonly<Record<Language, TemplateWords>>,
): WrittenPaper {
  const event = source.events.find((each) => each.seq === seq)
  const inLanguage = (lang: Language): OfficialDocument => writePaper({ ...source, lang, template: words[lang] }, seq)
  return {
    toPetitioner: event !== undefined && isPaperEvent(event.type) && isToPetitioner(PAPER_OF[event.type]),
    texts: { 'zh-CN': inLanguage('zh-CN'), en: inLanguage('en') },
  }
}

/** The paper as it was issued, with the name of the petitioner for those who may know it. */
export function printed(
  { toPetitioner, texts }: WrittenPaper,
  lang: Language,
  name: string | undefined,
): OfficialDocument {
  const document = texts[lang]
  return toPetitioner && name !== undefined ? { ...document, addressee: name } : document
}
