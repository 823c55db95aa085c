/**
 * Filled in by the domain that knows who can ask, through declaration merging, as Fastify does for its requests. The platform
 * itself knows nobody, yet every route and policy can be typed with who asks.
 *
 * @example declare module '../../platform/http/actor.ts' { interface KnownActors { identity: Actor } }
 */
export interface KnownActors {
  /** Before anybody is known: the platform's own tests and pages. */
  platform: { readonly kind: 'visitor' }
}

/** Who asks, as the domains of this program know it. */
export type Asker = KnownActors[keyof KnownActors]
