import type { FastifyReply, FastifyRequest } from 'fastify'
import type { App } from '../../server/src/platform/http/index.ts'
import type { Clock } from '../../server/src/platform/time/index.ts'
import type { PortalBackend, PortalWords } from './backend.ts'
import { PREFIXES, type Bilingual } from './language.ts'
import { PLACES, type Place } from './paths.ts'
import { styleSheet, type StyleSheet } from './style-sheet.ts'
import { visitOf, withForm, type FormVisit, type Visit } from './visit.ts'

export interface PortalOptions {
  readonly backend: PortalBackend
  readonly words: PortalWords
  readonly clock: Clock
  /** The office whose site this is; the highest petition office of the tree where it is not said. */
  readonly site?: Bilingual
}

/** What the journeys share: who they ask, and the visit that each page is made for. */
export interface Portal {
  readonly backend: PortalBackend
  readonly words: PortalWords
  readonly clock: Clock
  readonly sheet: StyleSheet
  readonly visit: (request: FastifyRequest) => Visit
  readonly formVisit: (request: FastifyRequest, reply: FastifyReply) => FormVisit
}

const UNNAMED: Bilingual = { zh: '信访部门', en: 'Petition office' }

export function makePortal(options: PortalOptions): Portal {
  const sheet = styleSheet()
  const { backend, words, clock } = options
  const visit = (request: FastifyRequest): Visit =>
    visitOf(request, {
      site: options.site ?? siteOf(backend) ?? UNNAMED,
      styleSheet: sheet.address,
      today: clock.today(),
    })
  return {
    backend,
    words,
    clock,
    sheet,
    visit,
    formVisit: (request, reply) => withForm(visit(request), request, reply),
  }
}

const RANKS = ['province', 'city', 'county', 'township']

/** The highest petition office of the tree, whose site this is. */
function siteOf(backend: PortalBackend): Bilingual | undefined {
  const offices = backend.offices().filter(({ kind, active }) => kind === 'petition-office' && active)
  return offices.sort((a, b) => RANKS.indexOf(a.level) - RANKS.indexOf(b.level))[0]?.name
}

type Handler = (request: FastifyRequest, reply: FastifyReply) => unknown
interface RouteConfig {
  readonly policy: string
  readonly rate?: { readonly name: string; readonly perMinute: number; readonly burst: number }
  readonly bodyLimit?: number
}

/** Answers a place of the portal at its address in every language. */
export function answer(
  app: App,
  method: 'GET' | 'POST',
  place: Place,
  { bodyLimit, ...config }: RouteConfig,
  handler: Handler,
): void {
  for (const prefix of Object.values(PREFIXES)) {
    const url = `/${prefix}${PLACES[place]}`
    app.route({ method, url, config, handler, ...(bodyLimit === undefined ? {} : { bodyLimit }) })
  }
}

export const PUBLIC = { policy: 'public' } as const
