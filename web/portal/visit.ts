import type { FastifyReply, FastifyRequest } from 'fastify'
import type { LocalDate } from '../../server/src/platform/time/index.ts'
import { inLanguage, languageOf, type Bilingual, type Language } from './language.ts'
import { MESSAGES, type Messages } from './messages/index.ts'
import { pathsOf, type To } from './paths.ts'

/** The preference of large type; says nothing else. */
export const TYPE_COOKIE = 'huiyin_type'

/** What every page knows about the visit it is made for. */
export interface Visit {
  readonly language: Language
  readonly m: Messages
  /** Addresses in the language of the page. */
  readonly to: To
  /** The address of this page, to come back to and to switch the language of. */
  readonly here: string
  readonly large: boolean
  /** The office whose site this is. */
  readonly site: Bilingual
  readonly styleSheet: string
  readonly today: LocalDate
  /** A text of the office in the language of the page. */
  readonly say: (text: Bilingual) => string
}

/** A visit that may send forms. */
export interface FormVisit extends Visit {
  readonly csrf: string
}

export interface Surroundings {
  readonly site: Bilingual
  readonly styleSheet: string
  readonly today: LocalDate
}

export function visitOf(request: FastifyRequest, surroundings: Surroundings): Visit {
  const language = languageOf(request.url, request.headers['accept-language'])
  return {
    ...surroundings,
    language,
    m: MESSAGES[language],
    to: pathsOf(language),
    here: request.url,
    large: request.cookies?.[TYPE_COOKIE] === 'large',
    say: (text) => inLanguage(language, text),
  }
}

export const withForm = (visit: Visit, reply: FastifyReply): FormVisit => ({ ...visit, csrf: reply.csrfToken() })
