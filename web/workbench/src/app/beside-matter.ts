import { lazy, type ComponentType, type LazyExoticComponent } from 'react'

/** What another desk has to show of a matter on the page of the matter. */
export interface BesideMatter {
  readonly key: string
  /** The policy without which there is nothing to show. */
  readonly policy: string
  /** Draws a `sheet` with its heading, or nothing where the desk has nothing about this matter. */
  readonly Part: LazyExoticComponent<ComponentType<{ readonly regionId: string; readonly matterId: string }>>
}

/** The other desks on the page of a matter, in their order. */
export const BESIDE_MATTER: readonly BesideMatter[] = [
  {
    key: 'hall',
    policy: 'hall.read',
    Part: lazy(async () => ({ default: (await import('../hall/beside-part.tsx')).HallBeside })),
  },
  {
    key: 'mail',
    policy: 'mail.read',
    Part: lazy(async () => ({ default: (await import('../mailroom/beside-part.tsx')).MailBeside })),
  },
  {
    key: 'review',
    policy: 'review.read',
    Part: lazy(async () => ({ default: (await import('../review/beside.tsx')).ReviewOfMatter })),
  },
  {
    key: 'supervision',
    policy: 'supervision.read',
    Part: lazy(async () => ({ default: (await import('../supervision/beside.tsx')).SupervisionOfMatter })),
  },
  {
    key: 'conference',
    policy: 'conference.read',
    Part: lazy(async () => ({ default: (await import('../conference/beside.tsx')).ConferenceOfMatter })),
  },
  {
    key: 'backlog',
    policy: 'backlog.read',
    Part: lazy(async () => ({ default: (await import('../backlog/beside.tsx')).BacklogOfMatter })),
  },
  {
    key: 'relief',
    policy: 'relief.read',
    Part: lazy(async () => ({ default: (await import('../relief/beside.tsx')).ReliefOfMatter })),
  },
  {
    key: 'publication',
    policy: 'publication.read',
    Part: lazy(async () => ({ default: (await import('../publication/beside-part.tsx')).PublicationBeside })),
  },
  {
    key: 'handover',
    policy: 'handover.read',
    Part: lazy(async () => ({ default: (await import('../handover/beside.tsx')).HandoverOfMatter })),
  },
]
