import type { FastifyReply, FastifyRequest } from 'fastify'
import { CSRF_FIELD, giveCookie, VISIT_COOKIE } from '../../server/src/platform/http/index.ts'
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
    here: addressOf(request),
    large: request.cookies?.[TYPE_COOKIE] === 'large',
    say: (text) => inLanguage(language, text),
  }
}

/** The address of a page to come back to: without the secret of a form, and only what can be asked for again. */
function addressOf({ url, method }: FastifyRequest): string {
  const [path = '/', query] = url.split('?', 2)
  const kept = new URLSearchParams(method === 'GET' ? query : '')
  kept.delete(CSRF_FIELD)
  return kept.size > 0 ? `${path}?${kept.toString()}` : path
}

/** As long as answers wait for their petitioner: a page left open over night can still be sent. */
const VISIT_SECONDS = 7 * 86_400

export function withForm(visit: Visit, request: FastifyRequest, reply: FastifyReply): FormVisit {
  const csrf = reply.csrfToken()
  const visitor = request.cookies[VISIT_COOKIE]
  if (visitor !== undefined) giveCookie(reply, VISIT_COOKIE, visitor, VISIT_SECONDS)
  return { ...visit, csrf }
}
